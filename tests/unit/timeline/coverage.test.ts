import { describe, expect, test } from "vitest";
import { coverageOf, type EventCoverage, sidesReporting } from "../../../src/timeline/coverage.ts";
import { sideSections } from "../../../src/timeline/coverage-sections.ts";
import { coverageOrders, coverageTotals, onlyOneSide } from "../../../src/timeline/coverage-table.ts";
import { timeline as realTimeline } from "../../support/content/real-record.ts";
import { fourOutlets } from "../../support/record/four-outlets.ts";

const coverage = coverageOf(fourOutlets());

function idsOf(list: readonly EventCoverage[]): string[] {
  return list.map(({ event }) => event.id);
}

function ofSide(wanted: string) {
  const found = coverage.sides.find(({ side }) => side.id === wanted);
  if (found === undefined) throw new Error(`The record has no outlet of the side ${wanted}.`);
  return found;
}

describe("the reports of an event by side", () => {
  test.each([
    ["storm", { north: [1, "first"], east: [1, "not first"], south: [1, "not first"] }],
    ["calm", { east: [1, "first with others"], south: [1, "first with others"] }],
    ["fog", { east: [2, "only"] }],
    ["rain", { north: [1, "first with others"], south: [1, "perhaps first"] }],
    ["hush", {}],
  ])("%s", (id, expected) => {
    const event = coverage.events.find((candidate) => candidate.event.id === id);
    const found = event === undefined ? [] : sidesReporting(event);
    expect(
      Object.fromEntries(found.map(({ side, reports, standing }) => [side.id, [reports.length, standing]])),
    ).toEqual(expected);
  });
});

describe("the coverage of a side", () => {
  test("is there for every side that has a report, also where its reports tell of no event", () => {
    expect(coverage.sides.map(({ side }) => side.id)).toEqual(["north", "east", "south", "elsewhere"]);
  });

  test.each([
    ["north", { only: [], first: ["storm"], firstWithOthers: ["rain"], missing: ["calm", "fog"] }],
    ["east", { only: ["fog"], first: [], firstWithOthers: ["calm"], missing: ["rain"] }],
    ["south", { only: [], first: [], firstWithOthers: ["calm"], missing: ["fog"] }],
    ["elsewhere", { only: [], first: [], firstWithOthers: [], missing: ["storm", "calm", "fog", "rain"] }],
  ] as const)("%s: what only it reported, what it was first on, what it did not report", (side, expected) => {
    const { only, first, firstWithOthers, missing } = ofSide(side);
    expect({
      only: idsOf(only),
      first: idsOf(first),
      firstWithOthers: idsOf(firstWithOthers),
      missing: idsOf(missing),
    }).toEqual(expected);
  });

  test("counts its reports of events, its outlets and the origins of its texts", () => {
    const { reports, outlets, origins } = ofSide("east");
    expect(reports.map(({ id }) => id)).toEqual(["lake-storm", "lake-calm", "lake-fog", "shore-fog"]);
    expect(outlets.map(({ id }) => id)).toEqual(["lake-post", "shore-news"]);
    expect(origins.map(({ id }) => id)).toEqual(["ember-wire", "lake-post", "shore-news"]);
    expect(ofSide("elsewhere").reports).toEqual([]);
  });

  test("is told with the other sides, the days and the outlets", () => {
    const told = (side: string) =>
      Object.fromEntries(
        sideSections(ofSide(side)).flatMap(({ events }) =>
          events.map(({ event, words }) => [event.id, words]),
        ),
      );
    expect(told("north")).toEqual({
      storm: "also reported by East shore (1), South shore (1)",
      rain: "perhaps after South shore",
      calm: "reported by East shore (1), South shore (1)",
      fog: "reported by East shore (2)",
    });
    expect(told("east")).toMatchObject({
      fog: "2 reports: Lake Post, Shore News",
      calm: "on the same day as South shore",
    });
  });
});

describe("the totals", () => {
  test("add up by side, and count once in all what several sides share", () => {
    const lines = coverageTotals(coverage).map(({ label, bySide, inAll }) => [
      label,
      bySide.map(({ count }) => count),
      inAll,
    ]);
    expect(lines).toEqual([
      ["Reports of these events", [2, 4, 3, 0], 9],
      ["Independent sources of these reports", [1, 3, 1, 0], 4],
      ["Events reported", [2, 3, 3, 0], 4],
      ["Of these, by no other side", [0, 1, 0, 0], 1],
      ["Of these, before any other side", [1, 0, 0, 0], 1],
      ["Of these, first with another side", [1, 1, 1, 0], 2],
    ]);
  });
});

describe("the orders of the table", () => {
  test.each([
    ["time", { "2001": ["storm", "calm"], "2002": ["fog", "rain", "hush"] }],
    ["mostReported", { null: ["storm", "calm", "rain", "fog", "hush"] }],
    [
      "fewestSides",
      { "No report yet": ["hush"], "1 side": ["fog"], "2 sides": ["calm", "rain"], "3 sides": ["storm"] },
    ],
  ] as const)("%s", (order, expected) => {
    const groups = coverageOrders[order].arrange(coverage.events);
    expect(groups.map(({ label, items }) => [String(label), idsOf(items)])).toEqual(Object.entries(expected));
  });
});

describe("of the real record", () => {
  const real = coverageOf(realTimeline);

  test("each event has as many sides and reports as the timeline says", () => {
    for (const { event, reports } of real.events) {
      expect(new Set(reports.keys()), event.id).toEqual(new Set(event.sides));
      expect([...reports.values()].flat(), event.id).toHaveLength(event.reports.length);
    }
  });

  test("each event stands once on a side at most, and was first, or perhaps first, somewhere", () => {
    for (const { side, only, first, firstWithOthers, missing } of real.sides) {
      const listed = idsOf([...only, ...first, ...firstWithOthers, ...missing]);
      expect(new Set(listed).size, side.id).toBe(listed.length);
    }
    const first = real.sides.flatMap((side) => [...side.only, ...side.first, ...side.firstWithOthers]);
    const undecided = real.events.filter(({ perhaps, first: sure }) => sure.size === 0 && perhaps.length > 1);
    const reported = real.events.filter(({ event }) => event.reports.length > 0);
    expect(new Set([...first, ...undecided]).size).toBe(reported.length);
  });
});

test("the events that only one side reported are counted by side", () => {
  const { bySide, inAll, byEverySide } = onlyOneSide(coverage);
  expect(bySide.map(({ side, count }) => [side.id, count])).toEqual([["east", 1]]);
  expect([inAll, byEverySide]).toEqual([1, 0]);
});
