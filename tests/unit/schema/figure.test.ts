import { expect, test } from "vitest";
import { figure } from "../../../src/schema/account.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

test.each([[12], [0], [2.5], ["2025-11"], ["2025-11-10~"]])("the value %s is taken", (value) => {
  expect(refusalsOf(figure, { measure: "passengers", value })).toEqual([]);
});

test.each([
  ["words", "two thousand"],
  ["a day that does not exist", "2025-02-30"],
  ["a bare date", new Date("2025-11-10")],
  ["nothing", null],
])("%s as the value is refused, with what to write instead", (_what, value) => {
  const refusals = refusalsOf(figure, { measure: "passengers", value });
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain("write a number without quotation marks, or a date in quotation marks");
  expect(refusals[0]).toContain('"2024-06-12"');
});

test.each(["about", "nearly", "over", "at least", "less than", "up to", "until", "at least until"])(
  "the qualifier “%s” is taken",
  (qualifier) => {
    expect(refusalsOf(figure, { measure: "passengers", value: 12, qualifier })).toEqual([]);
  },
);

test("another qualifier is refused, with those there are", () => {
  const [refusal] = refusalsOf(figure, { measure: "passengers", value: 12, qualifier: "roughly" });
  expect(refusal).toContain("write one of about, nearly, over");
});

test("a range has a smaller end, a greater one, and no qualifier but about", () => {
  const range = { measure: "passengers", value: 12, upTo: 15 };
  expect(refusalsOf(figure, range)).toEqual([]);
  expect(refusalsOf(figure, { ...range, qualifier: "about" })).toEqual([]);
  for (const wrong of [{ upTo: 12 }, { upTo: 3 }, { value: "2001-03" }, { qualifier: "over" }]) {
    expect(refusalsOf(figure, { ...range, ...wrong })).toEqual([
      "upTo: write a number that is greater than `value`, which is the smaller end of the range; a range has no qualifier but about",
    ]);
  }
});
