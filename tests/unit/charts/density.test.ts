import { expect, test } from "vitest";
import { densityOf } from "../../../src/charts/density.ts";
import { chaptersOf } from "../../../src/timeline/periods.ts";
import { event } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

/** The strip for events on some days; a day with an exclamation mark is a turning point. */
function density(...days: string[]) {
  return densityOf(
    chaptersOf(
      fixtureTimeline({
        events: days.map((day, index) =>
          event(`e${index}`, day.replace("!", ""), { major: day.endsWith("!") }),
        ),
      }),
    ),
  );
}

test("every month from the first to the last has its place, with its entries and turning points", () => {
  const found = density("2001-02-03", "2001-02-05!", "2001-04");
  expect(found?.months.map(({ label, count, major }) => [label, count, major])).toEqual([
    ["February 2001", 2, 1],
    ["March 2001", 0, 0],
    ["April 2001", 1, 0],
  ]);
  expect(found?.most).toBe(2);
});

test("a month leads to its part of the timeline, an empty one nowhere", () => {
  expect(density("2001-02-03", "2001-04")?.months.map(({ target }) => target)).toEqual([
    "#phase_service_2001-02",
    null,
    "#phase_service_2001-04",
  ]);
});

test("where the entries stand elsewhere, a month leads to its part of the page of its year", () => {
  const chapters = chaptersOf(fixtureTimeline({ events: [event("storm", "2001-02-03")] }));
  expect(densityOf(chapters, false)?.months.map(({ target }) => target)).toEqual(["/2001/#2001-02"]);
});

test("years are named where they begin", () => {
  expect(density("2001-11", "2003-02")?.years).toEqual([
    { year: 2002, at: 2 },
    { year: 2003, at: 14 },
  ]);
});

test("what lies before a silence of years, or is dated no finer than a year, is left out and counted", () => {
  const found = density("1988-05", "199X", "2001", "2001-02", "2001-03");
  expect(found?.months).toHaveLength(2);
  expect(found?.left).toBe(3);
});

test("a timeline without a known month has no strip", () => {
  expect(density("1988", "199X")).toBeNull();
  expect(density()).toBeNull();
});
