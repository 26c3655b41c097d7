import { join } from "node:path";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { ContentFile } from "../../../../src/desk/check/content-file.ts";
import { fileOf } from "../../../../src/desk/entries/entry-form.ts";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { printEntry } from "../../../../src/desk/entries/print-entry.ts";
import { entryCollections } from "../../../../src/schema/collections.ts";
import { projectDirectory } from "../../../support/run-node.ts";
import { validData } from "../../../support/schema/valid-data.ts";

const content = join(projectDirectory, "content");
const { entries } = await readKnownEntries(content);

/** The fields of a file as its editor wrote them, in another order. */
function reversed(data: unknown): Record<string, unknown> {
  if (typeof data !== "object" || data === null) throw new Error("There are no fields.");
  return Object.fromEntries(Object.entries(data).toReversed());
}

test("a report is written with the keys in the order of the schema, dates in quotation marks, long texts folded", () => {
  const text = printEntry("reports", {
    notes: ["To do", ""],
    body: `It sank. ${"The quay was full of people who had come to see it once more. ".repeat(2)}\n\nAnd then.`,
    data: {
      language: "en",
      published: "2001-03-05",
      url: `https://post.example/${"a".repeat(120)}`,
      source: "ember-post",
      accounts: [
        {
          quote: { words: "She never sank", speaker: "ada-pike" },
          figures: [{ value: 12, measure: "passengers" }],
          by: ["ada-pike", "source:lake-wire"],
          date: "2001",
          says: "The ferry crossed the lake for the last time,  and\nnobody on the quay waved to the people on board as it went.",
          event: "2001-03-04-sinking",
        },
      ],
      title: "Ferry: gone",
    },
  });
  expect(text.split("\n")).toEqual([
    "---",
    "# To do",
    "#",
    'title: "Ferry: gone"',
    "source: ember-post",
    `url: https://post.example/${"a".repeat(120)}`,
    'published: "2001-03-05"',
    "language: en",
    "accounts:",
    "  - event: 2001-03-04-sinking",
    "    says: >-",
    "      The ferry crossed the lake for the last time, and nobody on the quay waved to the people on",
    "      board as it went.",
    '    by: [ada-pike, "source:lake-wire"]',
    '    date: "2001"',
    "    figures:",
    "      - { measure: passengers, value: 12 }",
    "    quote: { speaker: ada-pike, words: She never sank }",
    "---",
    "It sank. The quay was full of people who had come to see it once more. The quay was full of people",
    "who had come to see it once more.",
    "",
    "And then.",
    "",
  ]);
});

describe.each(entryCollections)("the file of one of the %s", (collection) => {
  test("reads as what was filled in, with the least and with everything", () => {
    for (const data of Object.values(validData[collection])) {
      const text = printEntry(collection, { data: reversed(data) });
      const read = new ContentFile(collection, new VFile({ path: fileOf(collection, "x"), value: text }));
      expect(read.data).toEqual(data);
    }
  });

  test("says of every entry of the record what its own file says", () => {
    const own = entries[collection];
    expect(own.length).toBeGreaterThan(0);
    for (const { data, file } of own) {
      const value = printEntry(collection, { data: reversed(data) });
      const { path } = file;
      expect(new ContentFile(collection, new VFile({ path, value })).data, path).toEqual(data);
    }
  }, 60_000);
});

test.each([
  "# no comment",
  "- no list",
  "null",
  "true",
  "12",
  "2001-03-04",
  "a: b",
  "\"quoted\" and 'quoted'",
  "ends with a colon:",
  "> folded",
  "@at `tick` %percent &and *star !bang",
  "…",
  "a \\ b",
])("the text “%s” stays a text", (title) => {
  const data = { title, question: title, unit: title };
  const text = printEntry("measures", { data });
  expect(new ContentFile("measures", new VFile({ path: "x.yaml", value: text })).data).toEqual(data);
});

test("a line of the body never begins with what would be no word of a paragraph", () => {
  const words = `${"word ".repeat(19)}1985. - + # > and so on`;
  const text = printEntry("events", {
    data: { title: "x", date: "2001", phase: "end", topics: ["ferry"] },
    body: words,
  });
  const body = text.split("---\n").at(-1) ?? "";
  expect(body.trim().split(/\s+/)).toEqual(words.split(/\s+/));
  expect(body.split("\n").filter((line) => /^(?:\d+\.|[-+#>])/.test(line))).toEqual([]);
});
