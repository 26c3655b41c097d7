import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareInPublication,
  compareInTime,
  compareText,
  type Dated,
} from "../../../../src/timeline/dates/order.ts";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { endOf, startOf } from "../../../../src/timeline/dates/record-date.ts";
import { recordDate } from "../../../support/dates/edtf-arbitraries.ts";
import { idsOf } from "../../../support/record/fixture-record.ts";

const dated: fc.Arbitrary<Dated> = fc.record({ id: fc.string({ maxLength: 2 }), date: recordDate });
const manyDated = fc.uniqueArray(dated, { selector: ({ id }) => id, maxLength: 12 });

function sorted(...dates: [id: string, edtf: string][]): string[] {
  return idsOf(dates.map(([id, edtf]) => ({ id, date: parseDate(edtf) })).toSorted(compareInTime));
}

describe("order in time", () => {
  it("goes by the moment before the id, and puts what has none first", () => {
    const date = parseDate("2024-04-10");
    const events = [
      { id: "a", date, time: { moment: "2024-04-10T15:05:00Z" } },
      { id: "b", date, time: { moment: "2024-04-10T09:30:00Z" } },
      { id: "c", date, time: null },
      // By clocks that were ahead of UTC.
      { id: "z", date, time: { moment: "2024-04-09T22:00:00Z" } },
      { id: "d", date: parseDate("2024-04-09"), time: { moment: "2024-04-09T23:00:00Z" } },
    ];
    expect(idsOf(events.toSorted(compareInTime))).toEqual(["d", "c", "z", "b", "a"]);
  });

  it("goes by the first day, then the last, then the id", () => {
    expect(
      sorted(
        ["year", "2024"],
        ["b", "2024-04-10"],
        ["month", "2024-04"],
        ["a", "2024-04-10"],
        ["first-day", "2024-01-01"],
        ["last-of-march", "2024-03-31"],
        ["span", "2024-04-10/2024-04-12"],
      ),
    ).toEqual(["first-day", "year", "last-of-march", "month", "a", "b", "span"]);
  });

  it("puts what has no end after all that begins with it", () => {
    expect(sorted(["open", "2024-04-10/.."], ["decade", "2024-04-10/2030"], ["later", "2024-04-11"])).toEqual(
      ["decade", "open", "later"],
    );
  });

  it("puts what has no known beginning where it ends", () => {
    expect(sorted(["by", "../2024-04-17"], ["before", "2024-04-16"], ["after", "2024-04-18"])).toEqual([
      "before",
      "by",
      "after",
    ]);
  });

  it("counts early years as numbers", () => {
    expect(sorted(["thousand", "1000"], ["hundreds", "0999"])).toEqual(["hundreds", "thousand"]);
  });

  it("is the other way round when asked the other way round, and equal only to itself", () => {
    fc.assert(
      fc.property(dated, dated, (a, b) => {
        expect(compareInTime(a, b) + compareInTime(b, a)).toBe(0);
        expect(compareInTime(a, a)).toBe(0);
        if (a.id !== b.id) expect(compareInTime(a, b)).not.toBe(0);
      }),
    );
  });

  it("holds from the first to the third over the second", () => {
    fc.assert(
      fc.property(dated, dated, dated, (...three) => {
        const [a, b, c] = three.toSorted(compareInTime);
        if (a === undefined || b === undefined || c === undefined) throw new Error("There are three.");
        expect(compareInTime(a, b)).toBeLessThanOrEqual(0);
        expect(compareInTime(b, c)).toBeLessThanOrEqual(0);
        expect(compareInTime(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("does not hang on the order in which the entries come", () => {
    const shuffled = manyDated.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    fc.assert(
      fc.property(shuffled, ([items, other]) => {
        expect(idsOf(other.toSorted(compareInTime))).toEqual(idsOf(items.toSorted(compareInTime)));
      }),
    );
  });

  it("never puts an earlier first day after a later one", () => {
    fc.assert(
      fc.property(manyDated, (items) => {
        const firstDays = items
          .toSorted(compareInTime)
          .map(({ date }) => startOf(date) ?? endOf(date))
          .filter((day) => day !== null);
        expect(firstDays).toEqual(firstDays.toSorted());
      }),
    );
  });
});

describe("order of publication", () => {
  const published: fc.Arbitrary<Dated> = fc.record({
    id: fc.string({ maxLength: 2 }),
    date: fc
      .tuple(
        fc.integer({ min: 2020, max: 2021 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 28 })),
      )
      .map(([year, month, day]) =>
        parseDate(
          [year, month, day]
            .filter((part) => part !== null)
            .map((part) => String(part).padStart(2, "0"))
            .join("-"),
        ),
      ),
  });

  function inOrder(...dates: [id: string, edtf: string][]): string[] {
    return idsOf(dates.map(([id, edtf]) => ({ id, date: parseDate(edtf) })).toSorted(compareInPublication));
  }

  it("puts a report of which only the month is known after all others of the month, and before the next", () => {
    expect(
      inOrder(
        ["some-day", "2024-04"],
        ["may-day", "2024-05-01"],
        ["first", "2024-04-02"],
        ["last", "2024-04-30"],
      ),
    ).toEqual(["first", "last", "some-day", "may-day"]);
  });

  it("puts an exact day before one that is about the same, and reports of one day in the order of their ids", () => {
    expect(
      inOrder(["a-about", "2024-04-17~"], ["c", "2024-04-17"], ["b", "2024-04-17"], ["d", "2024-04-18"]),
    ).toEqual(["b", "c", "a-about", "d"]);
  });

  it("never lets what may have come out later stand before what had come out by then", () => {
    fc.assert(
      fc.property(fc.uniqueArray(published, { selector: ({ id }) => id, maxLength: 12 }), (items) => {
        const lastDays = items.toSorted(compareInPublication).map(({ date }) => endOf(date) ?? "");
        expect(lastDays).toEqual(lastDays.toSorted());
      }),
    );
  });

  it("is the other way round when asked the other way round", () => {
    fc.assert(
      fc.property(published, published, (a, b) => {
        expect(compareInPublication(a, b) + compareInPublication(b, a)).toBe(0);
      }),
    );
  });
});

it("compares texts by their code units, not by the rules of a language", () => {
  expect(["b", "Z", "ä", "a"].toSorted(compareText)).toEqual(["Z", "a", "b", "ä"]);
  expect(compareText("a", "a")).toBe(0);
});
