import { describe, expect, test } from "vitest";
import { figurePlotOf } from "../../../src/charts/figure-plot.ts";
import { account, event, measure, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

interface Given {
  readonly value: number | string;
  readonly qualifier?: "about" | "nearly" | "over" | "up to" | "at least until";
  readonly day?: string;
  readonly events?: readonly string[];
}

/** The picture of a measure, given each report's figure. */
function plot(given: readonly Given[], { overTime = false, most = 12 } = {}) {
  const { measures } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people", overTime })],
    events: [event("sinking", "2001-03-04"), event("wake", "2001-03-05")],
    reports: given.map(({ value, qualifier, day = "2001-03-10", events = ["sinking"] }, index) =>
      report(`r${index}`, day, {
        accounts: events.map((id) => account(id, { figures: [{ measure: "passengers", value, qualifier }] })),
      }),
    ),
  });
  return figurePlotOf(withId(measures, "passengers"), most);
}

describe("the picture of a measure", () => {
  test("has each number at its place on a scale that begins at nothing, the smallest first", () => {
    const found = plot([{ value: 80 }, { value: 20 }, { value: 40 }]);
    expect(found?.rows.map(({ label, at }) => [label, at])).toEqual([
      ["20", 23.5],
      ["40", 47],
      ["80", 94],
    ]);
    expect(found?.ticks.map(({ label, at }) => [label, at])).toEqual([
      ["0", 0],
      ["50", 58.8],
    ]);
  });

  test("draws what the words before a number leave open", () => {
    const found = plot([
      { value: 100, qualifier: "about" },
      { value: 50, qualifier: "nearly" },
      { value: 60, qualifier: "over" },
      { value: 40, qualifier: "up to" },
      { value: 120 },
    ]);
    const lines = found?.rows.map(({ label, from, to, endless }) => [label, from, to, endless]);
    expect(lines).toEqual([
      ["up to 40", 0, 31.3, false],
      ["nearly 50", 35.3, 39.2, false],
      ["over 60", 47, 100, true],
      ["about 100", 70.5, 86.2, false],
      ["120", 94, 94, false],
    ]);
  });

  test("has a row for each wording, with how many reports give it; a report counts once", () => {
    const found = plot([
      { value: 12, events: ["sinking", "wake"] },
      { value: 12, qualifier: "about" },
      { value: 12 },
      { value: 40 },
    ]);
    expect(found?.rows.map(({ label, reports }) => [label, reports])).toEqual([
      ["about 12", 1],
      ["12", 2],
      ["40", 1],
    ]);
  });

  test("of a number that changed with time is in order of time, with the years", () => {
    const found = plot(
      [
        { value: 12, day: "2003-05-01" },
        { value: 40, day: "2001-05-01" },
        { value: 12, day: "2002-05-01" },
        { value: 12, day: "2002-07-01" },
      ],
      { overTime: true },
    );
    expect(found?.rows.map(({ label, reports }) => [label, reports])).toEqual([
      ["2001: 40", 1],
      ["2002: 12", 2],
      ["2003: 12", 1],
    ]);
  });

  test("of dates has years below it; a month or a year is a line and no dot", () => {
    const found = plot([
      { value: "2001" },
      { value: "2003-07-02" },
      { value: "2002-01", qualifier: "at least until" },
    ]);
    expect(found?.ticks.map(({ label }) => label)).toEqual(["2001", "2003"]);
    expect(found?.rows.map(({ label, at, from, to, endless }) => [label, at, from, to, endless])).toEqual([
      ["2001", null, 0, 31.2, false],
      ["at least until January 2002", null, 31.3, 100, true],
      ["2 July 2003", 78.3, 78.3, 78.3, false],
    ]);
  });

  test("leaves out what the fewest reports give where there is no room, and says how much", () => {
    const found = plot([{ value: 1 }, { value: 2 }, { value: 2 }, { value: 3 }, { value: 3 }], { most: 2 });
    expect(found?.rows.map(({ label }) => label)).toEqual(["2", "3"]);
    expect(found?.left).toBe(1);
  });

  test("is not drawn where all give one number, or none does", () => {
    expect(plot([{ value: 12 }, { value: 12, qualifier: "over" }])).toBeNull();
    expect(plot([])).toBeNull();
  });

  test("has room for shares and for large numbers alike", () => {
    expect(plot([{ value: 0.1 }, { value: 0.3 }])?.ticks.map(({ label }) => label)).toEqual(["0", "0.2"]);
    expect(plot([{ value: 97_700 }, { value: 50_000 }])?.ticks.map(({ label }) => label)).toEqual([
      "0",
      "50,000",
    ]);
  });
});
