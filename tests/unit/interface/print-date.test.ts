import { expect, test } from "vitest";
import { interfaceIn } from "../../../src/interface/interface.ts";
import { printDateIn } from "../../../src/interface/print-date.ts";
import { parseDate } from "../../../src/timeline/dates/parse.ts";

test.each([
  ["ru", "2024-06-12", "12 июня 2024 г."],
  ["ru", "2024-04-10~", "примерно 10 апреля 2024 г."],
  ["ru", "2023-09-19/2023-09-20", "19–20 сентября 2023 г."],
  ["ru", "2024-04", "апрель 2024 г."],
  ["ru", "2024?", "возможно, 2024"],
  ["az", "2024-06-12", "12 iyun 2024"],
  ["az", "2022-12~", "təxminən dekabr 2022"],
  ["hy", "2024-06-12", "12 հունիսի, 2024 թ."],
  ["en", "2023-09-19/2023-09-20", "19–20 September 2023"],
])("in %s, %s is “%s”", (language, edtf, words) => {
  const printed = printDateIn(interfaceIn(language), parseDate(edtf));
  // Spaces at which lines must not break look like others.
  expect({ ...printed, words: printed.words.replaceAll(/[\u00a0\u202f]/g, " ") }).toEqual({
    words,
    language,
  });
});

test.each([
  ["2024-21", "spring 2024"],
  ["199X", "the 1990s"],
  ["2024-04-17/..", "from 17 April 2024, no end recorded"],
  ["2024-04/2024-06-12", "April 2024 – 12 June 2024"],
  ["2024-04-10~/2024-04-12", "about 10 April 2024 – 12 April 2024"],
])("%s, for which there are no words of ours, is in English and says so", (edtf, words) => {
  expect(printDateIn(interfaceIn("ru"), parseDate(edtf))).toEqual({ words, language: "en" });
});
