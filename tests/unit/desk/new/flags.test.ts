import { describe, expect, test } from "vitest";
import { DeskError } from "../../../../src/desk/desk-error.ts";
import { formOf } from "../../../../src/desk/entries/entry-form.ts";
import { flagOf, helpFor, readFlags } from "../../../../src/desk/new/flags.ts";
import { entryCollections } from "../../../../src/schema/collections.ts";

test("each field has a flag; lists take theirs as often as they have items", () => {
  const parameters = ["--title", "Sank", "--title-translation=Sank", "--accounts", "{ event: a, says: b }"];
  expect(
    readFlags("reports", [...parameters, "--accounts", "{ event: c, says: d }", "--text", "So.", "--yes"]),
  ).toEqual({
    help: false,
    yes: true,
    id: undefined,
    text: "So.",
    data: {
      title: "Sank",
      titleTranslation: "Sank",
      accounts: [
        { event: "a", says: "b" },
        { event: "c", says: "d" },
      ],
    },
  });
  expect(readFlags("events", ["--major", "--topics", "a", "--topics", "b", "--id", "x"])).toMatchObject({
    id: "x",
    data: { major: true, topics: ["a", "b"] },
  });
  expect(readFlags("places", ["--latitude=-41.5", "--identifiers", "{ wikidata: Q1 }"]).data).toEqual({
    latitude: -41.5,
    identifiers: { wikidata: "Q1" },
  });
});

test("a headline that is not known is null", () => {
  expect(readFlags("reports", ["--title", "null"]).data).toEqual({ title: null });
  expect(readFlags("events", ["--title", "null"]).data).toEqual({ title: "null" });
});

describe("what is of no use is refused with what to write instead", () => {
  test.each<[string[], string]>([
    [["--sorce", "x"], "--sorce"],
    [["--sorce", "x"], '"npm run new -- place --help" names all flags'],
    [["stray"], "stray"],
    [["--latitude", "north"], "--latitude is “north”; write a number"],
    [["--names", "Quay"], "--names takes a group of fields in braces"],
    [["--names", "{ name: [ }"], "cannot be read"],
    [["--text", "x"], "--text"],
  ])("%j", (parameters, advice) => {
    expect(() => readFlags("places", parameters)).toThrow(DeskError);
    expect(() => readFlags("places", parameters)).toThrow(advice);
  });

  test("all at once", () => {
    expect(() => readFlags("places", ["--latitude", "north", "--longitude", "east"])).toThrow(
      /--latitude[\s\S]*--longitude/,
    );
  });
});

test.each(entryCollections)("the help of %s names each flag with what the field means", (collection) => {
  const help = helpFor(collection);
  for (const { key, description } of formOf(collection)) {
    expect(help).toContain(`--${flagOf(key)}`);
    expect(help).toContain(description);
  }
});
