import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { anchorOf, endOf, isExactDay, isKnown, startOf } from "../../../../src/timeline/dates/record-date.ts";
import { recordDate } from "../../../support/dates/edtf-arbitraries.ts";

describe("the first and last day a date can mean", () => {
  test.each([
    ["2024-06", "2024-06-01", "2024-06-30"],
    ["2023-09-19/2023-10", "2023-09-19", "2023-10-31"],
    ["2024-06-12/..", "2024-06-12", null],
    ["2024-06-12/", "2024-06-12", null],
    ["../2024-06", null, "2024-06-30"],
    ["/2024-06", null, "2024-06-30"],
  ])("of %s are %s and %s", (edtf, start, end) => {
    expect(startOf(parseDate(edtf))).toBe(start);
    expect(endOf(parseDate(edtf))).toBe(end);
  });

  it("never stand the wrong way round, and are days of four, two and two digits", () => {
    fc.assert(
      fc.property(recordDate, (date) => {
        const start = startOf(date);
        const end = endOf(date);
        for (const day of [start, end]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (start !== null && end !== null) expect(start <= end).toBe(true);
        expect(start ?? end).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it("are missing only where a side is open or not known", () => {
    fc.assert(
      fc.property(recordDate, (date) => {
        const known = date.kind === "point" ? [true, true] : [isKnown(date.from), isKnown(date.to)];
        expect([startOf(date) !== null, endOf(date) !== null]).toEqual(known);
      }),
    );
  });
});

describe("where a list files a date", () => {
  test.each([
    ["2024-06-12", "2024-06-12"],
    ["2024-04/2024-06", "2024-04-01"],
    ["2024-04/..", "2024-04-01"],
    ["../2024-06", "2024-06-01"],
    ["/2024-06-12", "2024-06-12"],
  ])("%s is filed under %s", (edtf, earliest) => {
    expect(anchorOf(parseDate(edtf)).earliest).toBe(earliest);
  });
});

test.each([
  ["2024-06-12", true],
  ["2024-06-12~", false],
  ["2024-06-12?", false],
  ["2024-06", false],
  ["2024-06-12/2024-06-12", false],
])("whether %s is an exact day: %s", (edtf, exact) => {
  expect(isExactDay(parseDate(edtf))).toBe(exact);
});
