import { describe, expect, test } from "vitest";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { offeredFigures, offeredQuotations } from "../../../../src/desk/import/offers.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { markdownFile, reportFields } from "../../../support/desk/files.ts";

describe("numbers", () => {
  const report = (...values: readonly number[]) =>
    markdownFile([
      ...reportFields,
      "accounts:",
      "  - event: last-crossing",
      "    says: It sank.",
      `    figures: [${values.map((value) => `{ measure: passengers, value: ${value} }`).join(", ")}]`,
    ]);
  const figuresIn = async (text: string) => {
    const folder = await contentFolder({ "reports/2001/sank.md": report(1960, 30, 2001, 12) });
    const { entries } = await readKnownEntries(folder);
    return offeredFigures(text, entries).map(({ measure, value }) => `${measure} ${value}`);
  };

  test.each(["1,960 people", "1.960 kişi", "1 960 человек", "1\u00A0960", "1960 people"])(
    "that the record has as an answer are offered, however they are printed (%s)",
    async (text) => {
      expect(await figuresIn(text)).toEqual(["passengers 1960"]);
    },
  );

  test.each(["at 12:30", "in 30.5 days", "1,961", "12 people", "B1960", "11,960", "1960.5"])(
    "that are others are not (%s)",
    async (text) => {
      expect(await figuresIn(text)).toEqual([]);
    },
  );
});

describe("quotations", () => {
  const wordsIn = (text: string) => offeredQuotations(text).map(({ words }) => words);

  test.each([
    ["“She never sank,” he said.", "She never sank"],
    ["«Она не тонула», — сказал он.", "Она не тонула"],
    ["„Sie sank nicht“, sagte er.", "Sie sank nicht"],
    ['"She never sank" he said.', "She never sank"],
  ])("of a few words are offered (%s)", (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test("of one or two words, or of more than 25, are not", () => {
    expect(wordsIn(`The “Fern” and the “Lake Ember”. “${"word ".repeat(26)}”`)).toEqual([]);
    expect(wordsIn(`“${"word ".repeat(25)}”`)).toHaveLength(1);
  });
});
