import { join } from "node:path";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { ContentFile, everyFile, validEntries } from "../../../../src/desk/check/content-file.ts";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { tidyEntry } from "../../../../src/desk/entries/tidy-entry.ts";
import { readEntryFile, writeEntryFile } from "../../../../src/desk/web-editor/entry-file.ts";
import { entryCollections } from "../../../../src/schema/collections.ts";
import { plainText } from "../../../../src/timeline/text.ts";
import { projectDirectory } from "../../../support/run-node.ts";

const measuresOfDates = new Set(["closing-day"]);

/** Every entry of a content folder, with its file as it is and as the web editor writes it. */
async function writtenEntries(folder: string) {
  const { entries } = await readKnownEntries(join(projectDirectory, folder));
  const ofDates = new Set(
    validEntries(entries, "measures").flatMap(({ id, data }) => (data.unit === "date" ? id : [])),
  );
  return everyFile(entries).flatMap((file) => {
    const collection = entryCollections.find((name) => name === file.collection);
    if (collection === undefined) return [];
    const written = writeEntryFile(collection, readEntryFile(file.text), ofDates);
    return { file, written };
  });
}

describe("an entry that the web editor reads and writes", () => {
  test("says what it said before", async () => {
    for (const { file, written } of await writtenEntries("examples/ferry")) {
      const again = new ContentFile(file.collection, new VFile({ path: file.file.path, value: written }));
      expect(again.data, file.file.path).toEqual(file.data);
      expect(plainText(again.bodyText), file.file.path).toBe(plainText(file.bodyText));
    }
  });

  test("is in the form of the project, so that only what was changed differs", async () => {
    const entries = await writtenEntries("content");
    expect(entries.length).toBeGreaterThan(600);
    for (const { file, written } of entries) {
      expect(written, file.file.path).toBe(tidyEntry(file));
    }
  });
});

describe("what was filled in", () => {
  test("is written as an editor of files writes it; what says nothing is left out", () => {
    const filledIn = {
      draft: false,
      title: "The ferry sank",
      description: "",
      titleTranslation: " ",
      source: "ember-post",
      agency: null,
      url: "https://post.ember.example/sank",
      published: "2001-03-05",
      language: "en",
      accounts: [
        {
          event: "last-crossing",
          says: "The ferry crossed for the last time.\nA dozen people were on board.",
          by: ["ada-pike", "source:lake-wire"],
          confirmedBy: [],
          date: "2001-03",
          figures: [
            { measure: "passengers", value: "12", upTo: null, qualifier: "" },
            { measure: "closing-day", value: "2001", upTo: null, qualifier: "about" },
          ],
          quote: { speaker: "ada-pike", words: "It was the last.", translation: "" },
        },
        { event: "", says: "", by: [], figures: [], quote: null },
      ],
      body: "  The quay was empty.\n\n\nNobody said why.  ",
    };
    expect(writeEntryFile("reports", filledIn, measuresOfDates)).toBe(`---
title: The ferry sank
source: ember-post
url: https://post.ember.example/sank
published: "2001-03-05"
language: en
accounts:
  - event: last-crossing
    says: The ferry crossed for the last time. A dozen people were on board.
    by: [ada-pike, "source:lake-wire"]
    date: "2001-03"
    figures:
      - { measure: passengers, value: 12 }
      - { measure: closing-day, value: "2001", qualifier: about }
    quote: { speaker: ada-pike, words: It was the last. }
---
The quay was empty.

Nobody said why.
`);
  });

  test("is null where a headline is not known", () => {
    expect(
      writeEntryFile("reports", { title: "", description: "A ferry sinks off the quay" }, measuresOfDates),
    ).toBe("---\ntitle: null\ndescription: A ferry sinks off the quay\n---\n");
  });

  test("is kept where it is true, or a number that is nothing", () => {
    expect(
      writeEntryFile("measures", { title: "Passengers", overTime: true, fractions: false }, measuresOfDates),
    ).toBe("title: Passengers\noverTime: true\n");
    expect(
      writeEntryFile("places", { name: "Null Island", latitude: 0, longitude: 0 }, measuresOfDates),
    ).toBe("name: Null Island\nlatitude: 0\nlongitude: 0\n");
  });
});

test("a file without fields is refused, so that nothing is written over it", () => {
  expect(() => readEntryFile("Only words.")).toThrow("This file has no fields.");
});
