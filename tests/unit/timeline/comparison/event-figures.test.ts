import fc from "fast-check";
import { expect, test } from "vitest";
import { eventFigures } from "../../../../src/timeline/comparison/event-figures.ts";
import { overlap, rangeOf } from "../../../../src/timeline/comparison/ranges.ts";
import { account, event, measure, report } from "../../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../../support/record/fixture-record.ts";

interface Given {
  readonly of?: "crossing" | "sinking";
  readonly value: number;
  readonly qualifier?: "about" | "over" | undefined;
  readonly published?: string;
}

/** What the page of the crossing says of its figures, given all figures of the record. */
function crossing(given: readonly Given[], overTime = false) {
  const { events } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people", overTime })],
    events: [event("crossing", "2001-03-04"), event("sinking", "2001-03-05")],
    reports: given.map(({ of = "crossing", value, qualifier, published = "2001-03-06" }, index) =>
      report(`r${index}`, published, {
        accounts: [account(of, { figures: [{ measure: "passengers", value, qualifier }] })],
      }),
    ),
  });
  return eventFigures(withId(events, "crossing"));
}

test("figures of one event that exclude each other cannot all be right", () => {
  const [figures, ...more] = crossing([{ value: 40 }, { value: 12 }]);
  expect(more).toEqual([]);
  expect(figures).toMatchObject({ exclude: true, elsewhere: [], inAll: 2 });
  expect(figures?.measure.id).toBe("passengers");
  expect(figures?.answers.map(({ says }) => says)).toEqual(["12 people", "40 people"]);
});

test("figures of one event that agree do not exclude each other, whatever other events say", () => {
  expect(
    crossing([
      { value: 12 },
      { value: 12, qualifier: "about" },
      { of: "sinking", value: 40 },
      { of: "sinking", value: 40, qualifier: "over" },
      { of: "sinking", value: 12 },
    ])[0],
  ).toMatchObject({ exclude: false, elsewhere: ["40 people"], inAll: 5 });
});

test("other numbers elsewhere are not named where those of the event exclude each other already", () => {
  expect(crossing([{ value: 12 }, { value: 40 }, { of: "sinking", value: 90 }])[0]).toMatchObject({
    exclude: true,
    elsewhere: [],
  });
});

test("of a number that changed with time, other days say nothing", () => {
  expect(
    crossing(
      [
        { value: 12 },
        { value: 40, published: "2001-03-09" },
        { of: "sinking", value: 90, published: "2001-05-01" },
      ],
      true,
    )[0],
  ).toMatchObject({ exclude: false, elsewhere: [] });
});

test("a figure that no other report gives stands in its account alone", () => {
  expect(crossing([{ value: 12 }])).toEqual([]);
});

test("of very many other numbers elsewhere the smallest are named, and that there are more", () => {
  const others = Array.from({ length: 14 }, (_, index) => ({ of: "sinking" as const, value: 90 - index }));
  const [figures] = crossing([{ value: 12 }, ...others]);
  expect(figures?.elsewhere).toHaveLength(12);
  expect(figures?.elsewhere[0]).toBe("77 people");
  expect(figures?.elsewhereMore).toBe(true);
  expect(crossing([{ value: 12 }, ...others.slice(0, 12)])[0]).toMatchObject({ elsewhereMore: false });
});

const given = fc.record({
  of: fc.constantFrom("crossing" as const, "sinking" as const),
  value: fc.integer({ min: 1, max: 12 }),
  qualifier: fc.constantFrom(undefined, "about" as const, "over" as const),
  published: fc.constantFrom("2001-03-06", "2001-03-07", "2001-04"),
});

test("whatever is given: figures exclude each other, and others elsewhere, where no value fits both", () => {
  fc.assert(
    fc.property(fc.array(given, { minLength: 2, maxLength: 10 }), fc.boolean(), (all, overTime) => {
      const [figures] = crossing(all, overTime);
      const readings = all.map(({ of, value, qualifier = null, published }) => ({
        of,
        value,
        admitted: rangeOf({ value, qualifier }),
        day: published === "2001-04" ? null : published,
      }));
      const answerOne = (a: (typeof readings)[number], b: (typeof readings)[number]) =>
        !overTime || (a.day !== null && a.day === b.day);
      const contrary = (a: (typeof readings)[number], b: (typeof readings)[number]) =>
        answerOne(a, b) && !overlap(a.admitted, b.admitted);
      const own = readings.filter(({ of }) => of === "crossing");
      const elsewhere = readings.filter(
        (other) => other.of === "sinking" && own.some((one) => contrary(one, other)),
      );
      const exclude = own.some((a) => own.some((b) => contrary(a, b)));
      const numbers = [...new Set(elsewhere.map(({ value }) => value))].toSorted((a, b) => a - b);
      expect(figures?.exclude ?? false).toBe(exclude);
      expect(figures?.elsewhere ?? []).toEqual(exclude ? [] : numbers.map((value) => `${value} people`));
    }),
  );
});
