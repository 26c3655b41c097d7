import { expect, test } from "vitest";
import { parseDate } from "../../../src/timeline/dates/parse.ts";
import { printFigure, printNumbersOnce } from "../../../src/timeline/figures.ts";

const measure = {
  id: "passengers",
  address: "/figures/passengers/",
  title: "Passengers",
  question: "How many?",
  unit: "people",
  unitOfOne: "person",
  overTime: false,
  given: [],
};

test.each([
  [12, null, "12 people"],
  [2000, "about", "about 2,000 people"],
  [100_417, "at least", "at least 100,417 people"],
  [0, null, "0 people"],
  [1, null, "1 person"],
  [1, "about", "about 1 person"],
  [1.5, "over", "over 1.5 people"],
])("%d with the qualifier %s reads “%s”", (value, qualifier, text) => {
  expect(printFigure({ measure, value, qualifier })).toBe(text);
});

test.each([
  ["2025-11", "at least until", "at least until November 2025"],
  ["2025-11-10~", null, "about 10 November 2025"],
])("the date %s with the qualifier %s reads “%s”, without a unit", (edtf, qualifier, text) => {
  expect(printFigure({ measure, value: parseDate(edtf), qualifier })).toBe(text);
});

test("a number is named once, with every word before it", () => {
  const numbers = (...given: (readonly [number, string | null])[]) =>
    printNumbersOnce(given.map(([value, qualifier]) => ({ measure, value, qualifier })));
  expect(numbers([100, "over"], [100, null], [50, "nearly"], [100, "about"], [50, "nearly"])).toEqual([
    "100 people (about, over)",
    "nearly 50 people",
  ]);
  expect(numbers([2, null])).toEqual(["2 people"]);
});
