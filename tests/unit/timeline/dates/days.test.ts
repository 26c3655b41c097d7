import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dayOf, lastDayOfMonth, monthName, utcDate } from "../../../../src/timeline/dates/days.ts";
import { months } from "../../../support/dates/read-printed-date.ts";

describe("days", () => {
  it("are written with all their digits", () => {
    expect(dayOf(987, 6, 2)).toBe("0987-06-02");
  });

  test.each([
    [2023, 2, "2023-02-28"],
    [2024, 2, "2024-02-29"],
    [1900, 2, "1900-02-28"],
    [2000, 2, "2000-02-29"],
    [4, 2, "0004-02-29"],
    [2024, 4, "2024-04-30"],
    [2024, 12, "2024-12-31"],
    [9999, 12, "9999-12-31"],
  ])("the last of %d-%d is %s", (year, month, day) => {
    expect(lastDayOfMonth(year, month)).toBe(day);
  });

  it("keep their year, month and day as dates, also in the first century", () => {
    const parts = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const date = utcDate(dayOf(year, month, day));
        expect([date.getFullYear(), date.getMonth() + 1, date.getDate()]).toEqual([year, month, day]);
        expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([
          year,
          month,
          day,
        ]);
      }),
    );
  });
});

it("names the months in English", () => {
  expect(months.map((_, index) => monthName(index + 1))).toEqual(months);
});
