import { expect, test } from "vitest";
import { faultsWith, warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const report = "reports/2001/sank.md";

async function warningsOf(fields: readonly string[]) {
  const changes = { [report]: markdownFile(fields) };
  expect(await faultsWith(changes)).toEqual([]);
  const warnings = await warningsWith(changes, "translations");
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

const foreign = withField(
  withField(reportFields, "language", "language: ru"),
  "title",
  "title: Паром затонул",
);
const description = "description: The ferry is said to have sunk";
const quote = [
  "accounts:",
  "  - event: last-crossing",
  "    says: It sank.",
  "    quote: { speaker: ada-pike, words: Он не тонул }",
];

test("a headline and spoken words in another language want a translation", async () => {
  expect(await warningsOf([...foreign, ...quote])).toEqual([
    "2:8 the headline is in `ru`; add our translation as `titleTranslation`",
    "10:40 the words are in `ru`; add our translation as `translation`",
  ]);
});

test("translated, they are as they should be, and so is a headline that is not known", async () => {
  const translated = [
    ...foreign,
    "titleTranslation: The ferry sank",
    ...quote.map((line) => line.replace("тонул }", "тонул, translation: It never sank }")),
  ];
  expect(await warningsOf(translated)).toEqual([]);
  expect(await warningsOf([...withField(foreign, "title", "title: null"), description])).toEqual([]);
});

test("a translation of a headline that needs none is to go", async () => {
  expect(await warningsOf([...reportFields, "titleTranslation: The ferry sank"])).toEqual([
    "7:19 the headline is in the language of the site; remove `titleTranslation`",
  ]);
  const british = withField(reportFields, "language", "language: en-GB");
  expect(await warningsOf([...british, "titleTranslation: The ferry sank"])).toHaveLength(1);
  const unknown = [...withField(foreign, "title", "title: null"), description];
  expect(await warningsOf([...unknown, "titleTranslation: The ferry sank"])).toEqual([
    "8:19 there is no headline; remove `titleTranslation`",
  ]);
});

test("where the language is none, only that is said", async () => {
  const changes = {
    [report]: markdownFile([...withField(reportFields, "language", "language: english"), ...quote]),
  };
  expect((await faultsWith(changes)).map(({ rule }) => rule)).toEqual(["languages"]);
  expect(await warningsWith(changes, "translations")).toEqual([]);
});
