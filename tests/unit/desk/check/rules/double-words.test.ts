import { describe, expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";

describe("a word that stands twice in a row", () => {
  test.each([
    ["The the ferry sank.", "“The the”: write the word once"],
    ["It sank in the the lake.", "“the the”: write the word once"],
    ["It sank sank.", "“sank sank”: write the word once"],
    ["It sank in the\nthe lake.", "“the the”: write the word once"],
    ["Паром паром sank.", "“Паром паром”: write the word once"],
  ])("(%j) is a warning", async (text, message) => {
    expect(await faultsWith({ [event]: markdownFile(eventFields, text) })).toEqual([]);
    const warnings = await warningsWith({ [event]: markdownFile(eventFields, text) }, "double-words");
    expect(warnings.map(({ rule }) => rule)).toEqual(["double-words"]);
    expect(warnings[0]?.message).toBe(message);
  });

  test("is found in every field of our own words, at the second word", async () => {
    const fields = [
      ...reportFields,
      "publishedNote: The day is is printed.",
      "accounts:",
      "  - event: last-crossing",
      "    says: >-",
      "      The ferry was taken out of",
      "      of service.",
    ];
    const warnings = await warningsWith({ "reports/2001/sank.md": markdownFile(fields) }, "double-words");
    expect(warnings.map(({ place }) => place)).toEqual(["7:26", "11:33"]);
  });
});

test.each([
  "It had had a bell.",
  "They said that that was all.",
  "It sank. Sank it had.",
  "A sank-sank sound.",
  "It’s its bell.",
  "the there",
])("%j has none", async (text) => {
  expect(await warningsWith({ [event]: markdownFile(eventFields, text) }, "double-words")).toEqual([]);
});

test("headlines, quotations and names are others’ words", async () => {
  const fields = [
    ...withField(reportFields, "title", "title: The the ferry sank sank"),
    "accounts:",
    "  - event: last-crossing",
    "    says: The ferry sank.",
    "    quote: { speaker: ada-pike, words: She she never sank }",
  ];
  expect(await warningsWith({ "reports/2001/sank.md": markdownFile(fields) }, "double-words")).toEqual([]);
});

test("of a text that is full of them the first hundred are told, in a moment", async () => {
  const text = "a\n".repeat(45_000);
  const warnings = await warningsWith(
    { "events/sinking.md": markdownFile(eventFields, text) },
    "double-words",
  );
  expect(warnings).toHaveLength(100);
  expect(warnings[0]?.place).toBe(`${eventFields.length + 3}:2`);
});
