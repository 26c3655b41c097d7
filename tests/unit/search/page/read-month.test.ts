import { expect, test } from "vitest";
import { readMonth } from "../../../../src/search/page/read-month.ts";
import { monthNames } from "../../../../src/search/query/month-names.ts";

const months = new Map(
  monthNames().flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

test.each([
  "2024-04",
  "2024-4",
  "04/2024",
  "4.2024",
  "April 2024",
  "апрель 2024",
  "2024 aprel",
  " 16 April 2024 ",
])("“%s” is April 2024", (text) => {
  expect(readMonth(text, months, "first")).toBe("2024-04");
});

test("a year begins in January and ends in December", () => {
  expect(readMonth("2024", months, "first")).toBe("2024-01");
  expect(readMonth("2024", months, "last")).toBe("2024-12");
});

test.each(["", "soon", "April", "13/2024", "April 2024 and later"])("“%s” is no month", (text) => {
  expect(readMonth(text, months, "first")).toBeNull();
});
