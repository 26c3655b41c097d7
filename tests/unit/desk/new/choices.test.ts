import { describe, expect, test } from "vitest";
import { formOf } from "../../../../src/desk/entries/entry-form.ts";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { choicesFor, unknownIds } from "../../../../src/desk/new/choices.ts";
import { type EntryCollection, entryCollections } from "../../../../src/schema/collections.ts";
import type { Field } from "../../../../src/schema/fields.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { eventFields, markdownFile, withField } from "../../../support/desk/files.ts";

/** All fields of a form, at any depth. */
function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const value = field.value.type === "list" ? field.value.of : field.value;
    return [field, ...(value.type === "group" ? allFields(value.fields) : [])];
  });
}

/** Whether a field takes ids: they pass, and what is none does not. */
function takesIds({ problemOf, value }: Field): boolean {
  const wrap = (id: string) => (value.type === "list" ? [id, `${id}-two`] : id);
  return problemOf(wrap("an-id")) === null && problemOf(wrap("No id, surely")) !== null;
}

describe.each(entryCollections)("the fields of one of the %s", (collection) => {
  const fields = allFields(formOf(collection));

  test.each(fields.filter((field) => ["text", "list"].includes(field.value.type)))(
    "$key can be completed if, and only if, it takes ids",
    async (field) => {
      const known = await readKnownEntries(await contentFolder());
      expect(choicesFor(field.value, known) !== null).toBe(takesIds(field));
    },
  );
});

test("people and organisations and outlets can be those whose word it is", async () => {
  const known = await readKnownEntries(await contentFolder());
  const choices = (collection: EntryCollection, key: string) => {
    const field = allFields(formOf(collection)).find((each) => each.key === key);
    return field === undefined ? null : choicesFor(field.value, known);
  };
  const ids = choices("reports", "by")?.map(({ value }) => value);
  expect(ids).toEqual(["ada-pike", "ferry-company", "source:ember-post", "source:lake-wire"]);
  expect(choices("events", "people")).toEqual([
    { value: "ada-pike", label: "Ada Pike", names: ["Ада Пайк"] },
  ]);
  expect(choices("events", "topics")?.map(({ label }) => label)).toEqual(["Ferry"]);
});

test("ids that nothing has are found at any depth, with the one that may be meant", async () => {
  const known = await readKnownEntries(await contentFolder());
  const data = {
    source: "ember-pst",
    accounts: [
      { event: "last-crossing", by: ["ada-pike", "nobody"], quote: { speaker: "ada-pik", words: "x" } },
    ],
  };
  expect(unknownIds("reports", data, known)).toEqual([
    { path: ["source"], message: "there is no “ember-pst”; did you mean `ember-post`?" },
    {
      path: ["accounts", 0, "by", 1],
      message:
        "there is no “nobody”; name one of ada-pike, ferry-company, source:ember-post, source:lake-wire, or add it first",
    },
    { path: ["accounts", 0, "quote", "speaker"], message: "there is no “ada-pik”; did you mean `ada-pike`?" },
  ]);
});

test("events are in order of their days, the latest first, or the nearest to the day of the report", async () => {
  const event = (date: string) => markdownFile(withField(eventFields, "date", `date: "${date}"`));
  const known = await readKnownEntries(
    await contentFolder({
      "events/a-year-later.md": event("2002-03"),
      "events/a-day-before.md": event("2001-03-03"),
    }),
  );
  const field = allFields(formOf("reports")).find(({ key }) => key === "event");
  const ids = (near?: string) => field && choicesFor(field.value, known, near)?.map(({ value }) => value);
  expect(ids()).toEqual(["a-year-later", "last-crossing", "a-day-before", "first-crossing"]);
  expect(ids("2001-03-03")).toEqual(["a-day-before", "last-crossing", "a-year-later", "first-crossing"]);
});
