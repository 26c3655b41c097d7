import { describe, expect, test } from "vitest";
import { dotPlotOf, shapeOf } from "../../../src/charts/dot-plot.ts";
import { account, event, measure, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

/** The picture of a measure, given what was published when. */
function plot(...given: { day: string; value: number; qualifier?: "about" | "over"; events?: string[] }[]) {
  const { measures } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people" })],
    events: [event("sinking", "2001-03-04"), event("wake", "2001-03-05")],
    reports: given.map(({ day, value, qualifier, events = ["sinking"] }, index) =>
      report(`r${index}`, day, {
        accounts: events.map((id) => account(id, { figures: [{ measure: "passengers", value, qualifier }] })),
      }),
    ),
  });
  return dotPlotOf(withId(measures, "passengers"));
}

describe("the dot plot of a measure", () => {
  test("has a row for each number, the greatest first, with a dot for each report in order of time", () => {
    const found = plot(
      { day: "2001-04-01", value: 12 },
      { day: "2001-06-01", value: 40, qualifier: "about" },
      { day: "2003-08-01", value: 12 },
    );
    expect(found?.rows.map(({ label, dots }) => [label, dots.marks.length])).toEqual([
      ["40 people", 1],
      ["12 people", 2],
    ]);
    const [first, second] = found?.rows[1]?.dots.marks ?? [];
    expect(first?.at).toBeLessThan(second?.at ?? 0);
    expect(found?.ticks.map(({ label }) => label)).toEqual(["2002", "2003"]);
    expect(found?.newYears).toHaveLength(2);
    expect(found?.shapes).toEqual(["exact", "about"]);
  });

  test("a report that gives one figure of two events is one dot", () => {
    expect(
      plot({ day: "2001-04-01", value: 12, events: ["sinking", "wake"] })?.rows[0]?.dots.marks,
    ).toHaveLength(1);
  });

  test("names the months of the first and the last report where years leave room for them", () => {
    const found = plot({ day: "2001-11-01", value: 12 }, { day: "2002-07-01", value: 12 });
    expect(found?.ticks.map(({ label }) => label)).toEqual(["2002", "Jul 2002"]);
    const ofOneYear = plot({ day: "2001-04-01", value: 12 }, { day: "2001-07-01", value: 12 });
    expect(ofOneYear?.ticks.map(({ label }) => label)).toEqual(["Apr 2001", "Jul 2001"]);
    expect(ofOneYear?.newYears).toEqual([]);
  });

  test("figures of one month have one name below them", () => {
    const found = plot({ day: "2001-04-01", value: 12 }, { day: "2001-04-20", value: 12 });
    expect(found?.ticks.map(({ label }) => label)).toEqual(["Apr 2001"]);
  });

  test("figures of one day stand in the middle", () => {
    expect(plot({ day: "2001-04-01", value: 12 })?.rows[0]?.dots.marks[0]?.at).toBe(50);
  });

  test("a measure without figures has no picture", () => {
    expect(plot()).toBeNull();
  });
});

test.each([
  [null, "exact"],
  ["until", "exact"],
  ["about", "about"],
  ["nearly", "less"],
  ["up to", "less"],
  ["over", "more"],
  ["at least", "more"],
  ["at least until", "more"],
])("a figure with the qualifier %s is drawn as %s", (qualifier, shape) => {
  expect(shapeOf(qualifier)).toBe(shape);
});
