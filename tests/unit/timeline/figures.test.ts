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
  unitBefore: null,
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
  expect(printFigure({ measure, value, upTo: null, qualifier })).toBe(text);
});

test.each([
  ["2025-11", "at least until", "at least until November 2025"],
  ["2025-11-10~", null, "about 10 November 2025"],
])("the date %s with the qualifier %s reads “%s”, without a unit", (edtf, qualifier, text) => {
  expect(printFigure({ measure, value: parseDate(edtf), upTo: null, qualifier })).toBe(text);
});

test("a number is named once, with every word before it", () => {
  const numbers = (...given: (readonly [number, string | null])[]) =>
    printNumbersOnce(given.map(([value, qualifier]) => ({ measure, value, upTo: null, qualifier })));
  expect(numbers([100, "over"], [100, null], [50, "nearly"], [100, "about"], [50, "nearly"])).toEqual([
    "100 people (about, over)",
    "nearly 50 people",
  ]);
  expect(numbers([2, null])).toEqual(["2 people"]);
});

test.each([
  [{ unit: "million", unitBefore: "$" }, 916, null, null, "$916 million"],
  [{ unit: "million", unitBefore: "$" }, 12, 15, "about", "about $12–15 million"],
  [{ unit: "%" }, 80, null, "less than", "less than 80%"],
  [{ unit: "%" }, 1, 2, null, "1–2%"],
  [{ unitOfOne: "person" }, 1, 3, null, "1–3 people"],
])("with the unit %o, %d to %s with the qualifier %s reads “%s”", (unit, value, upTo, qualifier, text) => {
  expect(printFigure({ measure: { ...measure, ...unit }, value, upTo, qualifier })).toBe(text);
});
