import { describe, expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";
const report = "reports/2001/sank.md";

/** The warnings about an event with this text and these further fields. */
async function warningsOf(text: string, more: readonly string[] = [], title = "The ferry sinks") {
  const fields = [...withField(eventFields, "title", `title: ${title}`), ...more];
  const warnings = await warningsWith({ [event]: markdownFile(fields, text) }, "unlisted-entities");
  return warnings.map(({ file, place, rule, message }) => `${file} ${place} ${rule} ${message}`);
}

describe("an event that names but does not list", () => {
  test.each([
    [
      "a person",
      "Ada Pike was the last on board.",
      "the event names Ada Pike; if it is about this person, add `ada-pike` to its `people`",
    ],
    ["a person by another name", "Ада Пайк was the last on board.", "add `ada-pike` to its `people`"],
    ["a person whose something is told of", "It was Ada Pike’s ferry.", "add `ada-pike` to its `people`"],
    [
      "an organisation",
      "Nobody from the Ferry company came.",
      "if it is about this organisation, add `ferry-company` to its `organisations`",
    ],
    [
      "a place",
      "The ferry sank at Ember Quay.",
      "if it is about this place, add `ember-quay` to its `places`",
    ],
  ])("%s is a warning at its head, with what to add where", async (_what, text, message) => {
    expect(await faultsWith({ [event]: markdownFile(eventFields, text) })).toEqual([]);
    const warnings = await warningsOf(text);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${event} 2:1 unlisted-entities`);
    expect(warnings[0]).toContain(message);
  });

  test("someone in its title is a warning", async () => {
    expect(await warningsOf("It sank.", [], "Ada Pike leaves the ferry")).toHaveLength(1);
  });

  test("is warned of at the list, where it has one", async () => {
    const [warning] = await warningsOf("It sank at Ember Quay with Ada Pike.", [
      "places: [ember-quay]",
      "people: []",
    ]);
    expect(warning).toContain(`${event} 7:9 unlisted-entities`);
  });
});

describe("no warning is given", () => {
  test.each([
    ["of what is listed", "Ada Pike sank.", ["people: [ada-pike]"]],
    ["of a part of a name", "Ada saw it, and so did Pike.", []],
    ["of a word with the name in it", "Ada Pikeson saw it.", []],
    ["of a place that is not where it happened", "Ember Quay denied that it sank.", []],
    ["of a place in a later sentence", "It sank. No light was seen at Ember Quay.", []],
    ["of an organisation that only says whose somebody is", "The Ferry company’s cook sank.", []],
    ["of an outlet", "The Ember Post writes that it sank.", []],
  ])("%s", async (_what, text, more) => {
    expect(await warningsOf(text, more)).toEqual([]);
  });

  test("of a country, or of a name that two have, or that is short", async () => {
    const changes = {
      "people/bo-reed.yaml":
        "name: Bo Reed\nnames: [{ name: Captain, language: en }, { name: Bo, language: en }]\n",
      "people/cy-reed.yaml": "name: Cy Reed\nnames: [{ name: Captain, language: en }]\n",
      "places/lakeland.yaml": "name: Lakeland\nkind: country\ncountry: NZ\n",
      [event]: markdownFile(eventFields, "In Lakeland the Captain sank, and Bo too."),
    };
    const warnings = await warningsWith(changes, "unlisted-entities");
    expect(warnings.filter(({ rule }) => rule === "unlisted-entities")).toEqual([]);
  });
});

describe("what accounts say", () => {
  function reportWith(...more: readonly string[]): string {
    return markdownFile([
      ...reportFields,
      "accounts:",
      "  - event: sinking",
      "    says: Ada Pike was the last on board.",
      ...more.map((line) => `    ${line}`),
    ]);
  }
  const plain = reportWith().replace("Ada Pike was", "Someone was");

  function other(text: string, page: string): string {
    return text.replace("/sank", `/${page}`);
  }

  test("counts where at least half of an event’s accounts name someone", async () => {
    const half = {
      [event]: markdownFile(eventFields),
      [report]: reportWith(),
      "reports/2001/b.md": other(plain, "b"),
    };
    const [warning, ...others] = await warningsWith(half, "unlisted-entities");
    expect(warning).toMatchObject({ file: event, place: "2:1", rule: "unlisted-entities" });
    expect(warning?.message).toBe(
      "the accounts of the event name Ada Pike; if it is about this person, add `ada-pike` to its `people`",
    );
    expect(others).toEqual([]);
    expect(
      await warningsWith({ ...half, "reports/2001/c.md": other(plain, "c") }, "unlisted-entities"),
    ).toEqual([]);
  });

  test("does not count where the account gives the word to who is named", async () => {
    const record = { [event]: markdownFile(eventFields), [report]: reportWith("by: [ada-pike]") };
    expect(await warningsWith(record, "unlisted-entities")).toEqual([]);
  });
});
