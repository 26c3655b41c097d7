import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dayOf } from "../../../../src/timeline/dates/days.ts";
import { daysBetween, gapBetween, reportDelay } from "../../../../src/timeline/dates/distance.ts";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { endOf, type RecordDate, startOf } from "../../../../src/timeline/dates/record-date.ts";
import { exactDay, recordDate } from "../../../support/dates/edtf-arbitraries.ts";

function gap(earlier: string, later: string): string | null {
  return gapBetween(parseDate(earlier), parseDate(later))?.label ?? null;
}

function delay(event: string, published: string): string | null {
  return reportDelay(parseDate(event), parseDate(published));
}

/** The day some days after 1 January 2024. */
function dayAfter(days: number): string {
  const date = new Date(Date.UTC(2024, 0, 1 + days));
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** About how many days a label stands for, so that labels can be compared. */
function daysOfLabel(label: string): number {
  const match = /^(?:about |at least )?([\d,]+) (day|week|month|year)s? later$/.exec(label);
  const length: Record<string, number> = { day: 1, week: 7, month: 30.4, year: 365 };
  const days = Number(match?.[1]?.replaceAll(",", "")) * (length[match?.[2] ?? ""] ?? Number.NaN);
  if (Number.isNaN(days)) throw new Error(`“${label}” is no gap.`);
  return days;
}

describe("the gap between neighbours", () => {
  test.each([
    ["2024-01-01", "2024-01-08", "7 days later"],
    ["2024-01-01", "2024-01-14", "13 days later"],
    ["2024-01-01", "2024-01-15", "2 weeks later"],
    ["2024-01-01", "2024-02-01", "4 weeks later"],
    ["2024-01-01", "2024-03-01", "2 months later"],
    ["2024-01-31", "2024-03-31", "2 months later"],
    ["2020-11-10", "2021-11-10", "12 months later"],
    ["2020-11-10", "2022-04-10", "17 months later"],
    ["2020-11-10", "2022-12-12", "2 years later"],
    ["0001-01-01", "2001-01-01", "2,000 years later"],
    ["2023-09-19/2023-09-20", "2023-10-01/2023-10-05", "11 days later"],
  ])("from %s to %s is “%s”", (earlier, later, label) => {
    expect(gap(earlier, later)).toBe(label);
  });

  test.each([
    ["on one day", "2024-01-01", "2024-01-01"],
    ["less than a week apart", "2024-01-01", "2024-01-07"],
    ["when they overlap", "2024-01-01/2024-06-01", "2024-03-01"],
    ["when one may lie in the other", "2024", "2024-06-01"],
    ["when the earlier may end just before the later begins", "2024-04", "2024-05-02"],
  ])("is not named %s", (_when, earlier, later) => {
    expect(gap(earlier, later)).toBeNull();
  });

  test.each([
    ["2024-01-01/..", "2024-06-01"],
    ["2024-01-01/", "2024-06-01"],
    ["2024-01-01", "../2024-06-01"],
    ["2024-01-01", "/2024-06-01"],
  ])("is not measured from %s to %s, where a bound is not known", (earlier, later) => {
    expect(gap(earlier, later)).toBeNull();
  });

  test.each([
    ["2024-01-01~", "2024-01-31"],
    ["2024-01-01", "2024-01-31?"],
    ["2023-12-01/2024-01-01~", "2024-01-31"],
    ["2024-01-01", "2024-01-31~/.."],
  ])(
    "is “about” from %s to %s, where a bound it is measured from is approximate or doubtful",
    (earlier, later) => {
      expect(gap(earlier, later)).toBe("about 4 weeks later");
    },
  );

  test.each([
    ["2024-01", "2024-02-29", "at least 4 weeks later"],
    ["2024-01-01", "2024-02", "at least 4 weeks later"],
    ["2023-12-01/2024-01", "2024-02-29", "at least 4 weeks later"],
    ["2024-01-01", "2024-02/2024-05-06", "at least 4 weeks later"],
    ["199X", "2024-06-12", "at least 24 years later"],
    ["1988/1994", "2020-09-27", "at least 25 years later"],
    ["1900", "1994-06-12~", "at least 93 years later"],
  ])("from %s to %s leaves open what the record leaves open: “%s”", (earlier, later, label) => {
    expect(gap(earlier, later)).toBe(label);
  });

  it("never says “at least” of more than the shortest distance that the record allows", () => {
    fc.assert(
      fc.property(recordDate, recordDate, (earlier, later) => {
        const label = gapBetween(earlier, later)?.label ?? null;
        if (label === null || !label.startsWith("at least ")) return;
        const shortest = daysBetween(endOf(earlier) ?? "", startOf(later) ?? "");
        // A day for each month or year whose length differs from the mean.
        expect(daysOfLabel(label)).toBeLessThanOrEqual(shortest * 1.02 + 3);
      }),
    );
  });

  it("says “about” or “at least” only where a bound is no exact day", () => {
    fc.assert(
      fc.property(exactDay, exactDay, (earlier, later) => {
        expect(gapBetween(earlier, later)?.label ?? "").not.toMatch(/about|at least/);
      }),
    );
  });

  test.each([
    ["2023~/2024-01-01", "2024-01-31"],
    ["2023-12/2024-01-01", "2024-01-31"],
    ["../2024-01-01", "2024-01-31"],
    ["/2024-01-01", "2024-01-31"],
    ["2024-01-01", "2024-01-31/2024-02~"],
    ["2024-01-01", "2024-01-31/2025"],
    ["2024-01-01", "2024-01-31/.."],
    ["2024-01-01", "2024-01-31/"],
  ])("is exact from %s to %s, where only the far sides are not", (earlier, later) => {
    expect(gap(earlier, later)).toBe("4 weeks later");
  });

  it("is named when, and only when, a week or more lies between two known bounds", () => {
    fc.assert(
      fc.property(recordDate, recordDate, (earlier, later) => {
        const end = endOf(earlier);
        const start = startOf(later);
        const named = end !== null && start !== null && daysBetween(end, start) >= 7;
        expect(gapBetween(earlier, later) !== null).toBe(named);
      }),
    );
  });

  it("never shrinks while the later day moves away", () => {
    const lengths = fc.tuple(fc.integer({ min: 7, max: 3000 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), lengths, (from, [days, more]) => {
        const near = gap(dayAfter(from), dayAfter(from + days));
        const far = gap(dayAfter(from), dayAfter(from + days + more));
        if (near === null || far === null) throw new Error("A week or more is named.");
        expect(daysOfLabel(far)).toBeGreaterThanOrEqual(daysOfLabel(near));
      }),
      { numRuns: 1000 },
    );
  });

  it("is never off by more than half of its unit and a few days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 7, max: 3000 }), (from, days) => {
        const label = gap(dayAfter(from), dayAfter(from + days));
        if (label === null) throw new Error("A week or more is named.");
        const slack = label.includes("day")
          ? 0
          : label.includes("week")
            ? 3
            : label.includes("month")
              ? 20
              : 200;
        expect(Math.abs(daysOfLabel(label) - days)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});

describe("how long after an event a report came out", () => {
  test.each([
    ["2024-04-17", "2024-04-17", "the same day"],
    ["2024-04-17", "2024-04-18", "the next day"],
    ["2023-09-19/2023-09-20", "2023-09-21", "the next day"],
    ["2024-04-17", "2024-04-19", "2 days later"],
    ["2024-04-17", "2024-06-17", "2 months later"],
    ["2024-04-17", "2024-04-16", "1 day before"],
    ["2024-04-17", "2024-04-14", "3 days before"],
    ["2023-09-19/2023-09-20", "2023-09-19", "while it went on"],
    ["2024-04-17/..", "2024-05-01", "while it went on"],
    ["2024-04~/2024-06-12", "2024-05-20", "while it went on"],
  ])("of %s on %s: “%s”", (event, published, text) => {
    expect(delay(event, published)).toBe(text);
  });

  test.each([
    ["2024-04-17~", "2024-04-18", "about 1 day later"],
    ["2024-04-17", "2024-04-19~", "about 2 days later"],
    ["2024-04", "2024-05-03", "at least 3 days later"],
    ["2024-04-17?", "2024-04-14", "about 3 days before"],
    ["2024-04/2024-04-17", "2024-04-19", "2 days later"],
    ["2024-04-17/2024-05", "2024-04-14", "3 days before"],
  ])("of %s on %s says how sure it is: “%s”", (event, published, text) => {
    expect(delay(event, published)).toBe(text);
  });

  test.each([
    ["a month in which the event lies", "2024-04-17", "2024-04"],
    ["a day in a month in which the event was", "2024-04", "2024-04-17"],
    ["an event that may have been over", "2024-04-17/", "2024-05-20"],
    ["an event whose beginning is not known", "../2024-06-12", "2024-05-20"],
    ["an event that may not have begun", "2024-04/2024-06-12", "2024-04-05"],
    ["an event that may just have ended", "2024-04-17/2024-06", "2024-06-20"],
    ["the very day about which it happened", "2024-04-17~", "2024-04-17"],
  ])("is not told of %s", (_what, event, published) => {
    expect(delay(event, published)).toBeNull();
  });

  it("is “before” only where the report came out before the event can have begun", () => {
    fc.assert(
      fc.property(recordDate, exactDay, (event, published) => {
        const text = reportDelay(event, published) ?? "";
        expect(text.endsWith("before")).toBe(isBefore(endOf(published), startOf(event)));
        expect(/later$|^the next day$/.test(text)).toBe(isBefore(endOf(event), startOf(published)));
      }),
    );
  });
});

function isBefore(a: ReturnType<typeof startOf>, b: ReturnType<typeof startOf>): boolean {
  return a !== null && b !== null && a < b;
}

it("counts calendar days, also backwards and over a leap day", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});

it("counts the days from one exact day to another back to the same number", () => {
  const span = (from: RecordDate, to: RecordDate) => daysBetween(startOf(from) ?? "", startOf(to) ?? "");
  fc.assert(
    fc.property(exactDay, exactDay, (a, b) => {
      expect(span(a, b) + span(b, a)).toBe(0);
    }),
  );
});

describe("how long a silence is", () => {
  test.each([
    ["2024-06-01", "2024-06-05", null],
    ["2024-06-01", "2024-06-20", "weeks"],
    ["2024-06-01", "2024-10-20", "months"],
    ["2024-06-01", "2026-10-20", "years"],
    ["2024-06-01/..", "2026-10-20", null],
  ])("from %s to %s: %s", (earlier, later, silence) => {
    expect(gapBetween(parseDate(earlier), parseDate(later))?.length ?? null).toBe(silence);
  });
});
