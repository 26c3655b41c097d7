import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlap, possibleDays, rangeOf } from "../../../../src/timeline/comparison/ranges.ts";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";

const everything = Number.POSITIVE_INFINITY;

describe("the numbers that a figure admits", () => {
  test.each([
    [1960, null, 1960, 1960],
    [2000, null, 1900, 2100],
    [100_000, null, 95_000, 105_000],
    [-5000, null, -5250, -4750],
    [26_000, null, 26_000, 26_000],
    [900, null, 900, 900],
    [2000.5, null, 2000.5, 2000.5],
    [2000, "about", 1800, 2200],
    [2000, "nearly", 1800, 2000],
    [2000, "over", 2000, everything],
    [2000, "at least", 2000, everything],
    [2000, "up to", 0, 2000],
    [5, "less than", 0, 5],
    [-10, "about", -11, -9],
    [-10, "up to", -10, -10],
    [0, "about", 0, 0],
  ])("%d with the qualifier %s admits %d to %d", (value, qualifier, least, most) => {
    const admitted = rangeOf({ value, qualifier });
    expect(admitted.least).toBeCloseTo(least);
    if (most === everything) expect(admitted.most).toBe(everything);
    else expect(admitted.most).toBeCloseTo(most);
  });

  test.each([
    [2000, 1960, true],
    [50_000, 100_000, false],
    [30_000, 26_794, false],
    [5, 7, false],
  ])("as bare numbers %d and %d can both be right: %s", (a, b, expected) => {
    const [first, second] = [a, b].map((value) => rangeOf({ value, qualifier: null }));
    expect(first !== undefined && second !== undefined && overlap(first, second)).toBe(expected);
  });

  test.each([
    [12, 15, null, 12, 15],
    [3000, 4000, null, 3000, 4000],
    [10, 20, "about", 9, 22],
  ])(
    "the range from %d to %d with the qualifier %s admits %d to %d",
    (value, upTo, qualifier, least, most) => {
      const admitted = rangeOf({ value, upTo, qualifier });
      expect(admitted.least).toBeCloseTo(least);
      expect(admitted.most).toBeCloseTo(most);
    },
  );

  test.each([
    ["US dollars", 900_000_000, 916_000_000],
    ["thousand US dollars", 900_000, 916_000],
    ["million US dollars", 900, 916],
    ["billion US dollars", 0.9, 0.916],
    ["million", 900, 916],
  ])("900 and 916 million can both be right, also in %s", (unit, round, exact) => {
    const measure = { unit };
    const [first, second] = [round, exact].map((value) => rangeOf({ value, qualifier: null, measure }));
    expect(first !== undefined && second !== undefined && overlap(first, second)).toBe(true);
    expect(first?.least).toBeLessThan(round);
    expect(second).toEqual({ least: exact, most: exact });
  });

  test("the number itself is always among them", () => {
    const qualifiers = fc.constantFrom(null, "about", "nearly", "over", "at least", "up to");
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), qualifiers, (value, qualifier) => {
        const { least, most } = rangeOf({ value, qualifier });
        expect(least).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(most);
      }),
    );
  });
});

/** How many days a date admits. */
function length(edtf: string): number {
  const { least, most } = possibleDays(parseDate(edtf));
  return most - least + 1;
}

describe("the days that a date admits", () => {
  test.each([
    ["2024-06-12", 1],
    ["2024-06", 30],
    ["2024", 366],
    ["2024-06-12~", 7],
    ["2024-06-12?", 7],
    ["2024-06~", 90],
    ["2023-09-19/2023-09-20", 2],
    ["2024-04-22/..", everything],
    ["../2024-04-17", everything],
    ["/2024-04-17", everything],
  ])("%s admits %d days", (edtf, days) => {
    expect(length(edtf)).toBe(days);
  });

  test("follow each other as the days do", () => {
    const { least } = possibleDays(parseDate("2024-02-28"));
    expect(possibleDays(parseDate("2024-03-01")).most - least).toBe(2);
  });

  test("an answer that is a date follows its qualifier", () => {
    const value = parseDate("2025-11");
    const until = rangeOf({ value, qualifier: "until" });
    expect(until).toEqual(possibleDays(value));
    expect(rangeOf({ value, qualifier: "at least until" })).toEqual({
      least: until.least,
      most: everything,
    });
    expect(rangeOf({ value, qualifier: "up to" })).toEqual({ least: -everything, most: until.most });
    expect(rangeOf({ value, qualifier: "about" })).toEqual({
      least: until.least - 3,
      most: until.most + 3,
    });
  });
});
