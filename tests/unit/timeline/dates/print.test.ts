import fc from "fast-check";
import { assert, describe, expect, it, test } from "vitest";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { printDate, printPoint } from "../../../../src/timeline/dates/print.ts";
import {
  type DateParts,
  dateParts,
  edtfOf,
  edtfOfPoint,
  type PointParts,
  pointParts,
} from "../../../support/dates/edtf-arbitraries.ts";
import { months, readPrintedDate } from "../../../support/dates/read-printed-date.ts";

function printed(edtf: string): string {
  return printDate(parseDate(edtf));
}

describe("dates in words", () => {
  test.each([
    ["2024-06-12", "12 June 2024"],
    ["2024-06", "June 2024"],
    ["2024-06-XX", "June 2024"],
    ["2024", "2024"],
    ["2024-XX", "2024"],
    ["2024-21", "spring 2024"],
    ["2024-22", "summer 2024"],
    ["2024-23", "autumn 2024"],
    ["2024-24", "winter 2024"],
    ["2024-33", "first quarter of 2024"],
    ["2024-36", "fourth quarter of 2024"],
    ["199X", "the 1990s"],
    ["19XX", "the years 1900 to 1999"],
    ["0987-06-12", "12 June 987"],
    ["2024-04-10~", "about 10 April 2024"],
    ["2024-04~", "about April 2024"],
    ["199X~", "about the 1990s"],
    ["2022-10-06?", "possibly 6 October 2022"],
    ["2024?", "possibly 2024"],
    ["2024-04-10%", "possibly about 10 April 2024"],
    ["2023-09-19/2023-09-20", "19–20 September 2023"],
    ["2023-09-30/2023-10-01", "30 September – 1 October 2023"],
    ["2023-12-31/2024-01-01", "31 December 2023 – 1 January 2024"],
    ["2023-04/2023-06", "April–June 2023"],
    ["2023-12/2024-01", "December 2023 – January 2024"],
    ["2023/2024", "2023–2024"],
    ["2023-21/2023-22", "spring 2023 – summer 2023"],
    ["198X/199X", "the 1980s – the 1990s"],
    ["2024/2024-06", "2024 – June 2024"],
    ["2023-09-19~/2023-09-20", "about 19 September 2023 – 20 September 2023"],
    ["2023-09-19/2023-09-20?", "19 September 2023 – possibly 20 September 2023"],
    ["2023~/2024~", "about 2023 – about 2024"],
    ["2024-06-12/2024-06-12", "12 June 2024"],
    ["2024-04-22/..", "from 22 April 2024, no end recorded"],
    ["2024-04~/..", "from about April 2024, no end recorded"],
    ["2024-04-22/", "from 22 April 2024, end not known"],
    ["../2024-04-17", "by 17 April 2024"],
    ["../2024-04-17?", "by possibly 17 April 2024"],
    ["/2024-04-17", "until 17 April 2024, beginning not known"],
  ])("%s prints “%s”", (edtf, text) => {
    expect(printed(edtf)).toBe(text);
  });
});

describe("what is printed never claims more than the record", () => {
  it("is read back as the same parts, whatever the date", () => {
    fc.assert(
      fc.property(dateParts, (parts) => {
        expect(readPrintedDate(printed(edtfOf(parts)))).toEqual(shown(parts));
      }),
      { numRuns: 500 },
    );
  });

  it("names only numbers that are a day or a year of the record", () => {
    fc.assert(
      fc.property(dateParts, (parts) => {
        const known = pointsOf(parts).flatMap(numbersOf);
        for (const [number] of printed(edtfOf(parts)).matchAll(/\d+/g)) {
          expect(known).toContain(Number(number));
        }
      }),
    );
  });

  it("names only months of the record", () => {
    fc.assert(
      fc.property(dateParts, (parts) => {
        const known = pointsOf(parts).map(({ month }) => month);
        const named = months.filter((month) => printed(edtfOf(parts)).includes(month));
        for (const month of named) expect(known).toContain(months.indexOf(month) + 1);
      }),
    );
  });

  it("prints no day unless the record has one", () => {
    const noDay = pointParts.filter(({ day }) => day === null);
    fc.assert(
      fc.property(noDay, (point) => {
        expect(printPointOf(point)).not.toMatch(/\b\d{1,2} [A-Z]/);
      }),
    );
  });

  it("says “about” as often as the record says it, and no oftener", () => {
    fc.assert(
      fc.property(dateParts, (parts) => {
        const times = pointsOf(parts).filter(({ qualifier }) => qualifier === "~" || qualifier === "%");
        expect(printed(edtfOf(parts)).match(/\babout\b/g) ?? []).toHaveLength(times.length);
      }),
    );
  });

  it("says “possibly” as often as the record doubts, and no oftener", () => {
    fc.assert(
      fc.property(dateParts, (parts) => {
        const times = pointsOf(parts).filter(({ qualifier }) => qualifier === "?" || qualifier === "%");
        expect(printed(edtfOf(parts)).match(/\bpossibly\b/g) ?? []).toHaveLength(times.length);
      }),
    );
  });

  it("says of every side that is open or not known that it is", () => {
    fc.assert(
      fc.property(pointParts, (point) => {
        const text = edtfOfPoint(point);
        expect(printed(`${text}/..`)).toMatch(/^from .+, no end recorded$/);
        expect(printed(`${text}/`)).toMatch(/^from .+, end not known$/);
        expect(printed(`../${text}`)).toMatch(/^by /);
        expect(printed(`/${text}`)).toMatch(/^until .+, beginning not known$/);
      }),
    );
  });
});

function printPointOf(point: PointParts): string {
  const date = parseDate(edtfOfPoint(point));
  assert(date.kind === "point");
  return printPoint(date.point);
}

/** An interval from a point to the same point reads as that point. */
function shown(parts: DateParts): DateParts {
  if (parts.kind === "point" || typeof parts.from === "string" || typeof parts.to === "string") return parts;
  const same = edtfOfPoint(parts.from) === edtfOfPoint(parts.to) && parts.from.qualifier === "";
  return same ? { kind: "point", point: parts.from } : parts;
}

function pointsOf(parts: DateParts): PointParts[] {
  const sides = parts.kind === "point" ? [parts.point] : [parts.from, parts.to];
  return sides.filter((side) => typeof side !== "string");
}

/** The numbers a point may be printed with: of a century its first and its last year. */
function numbersOf({ precision, year, day }: PointParts): number[] {
  const last = precision === "century" ? [year + 99] : [];
  return [year, ...last, ...(day === null ? [] : [day])];
}
