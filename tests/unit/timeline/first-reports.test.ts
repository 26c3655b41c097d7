import { expect, test } from "vitest";
import { firstReportsOf } from "../../../src/timeline/reporting.ts";
import { account, event, report } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";

/** The first reports of an event of 4 March 2001, given the days on which reports came out. */
function firstOf(days: Readonly<Record<string, string>>, date = "2001-03-04") {
  const { events } = fixtureTimeline({
    events: [event("sinking", date)],
    reports: Object.entries(days).map(([id, day]) => report(id, day, { accounts: [account("sinking")] })),
  });
  const { reports, perhaps } = firstReportsOf(withId(events, "sinking"));
  return { reports: idsOf(reports), perhaps: idsOf(perhaps) };
}

test("the report of the earliest day is the first", () => {
  expect(firstOf({ late: "2001-03-06", early: "2001-03-04", next: "2001-03-05" })).toEqual({
    reports: ["early"],
    perhaps: [],
  });
});

test("reports of one day are first together, since no hours are known", () => {
  expect(firstOf({ b: "2001-03-04", a: "2001-03-04", late: "2001-03-05" }).reports).toEqual(["a", "b"]);
});

test("a report of which only the month is known may have been earlier, and is named apart", () => {
  expect(firstOf({ exact: "2001-03-05", vague: "2001-03" })).toEqual({
    reports: ["exact"],
    perhaps: ["vague"],
  });
});

test("a report of a later month cannot have been earlier", () => {
  expect(firstOf({ exact: "2001-03-05", vague: "2001-04" }).perhaps).toEqual([]);
});

test("what came out before the event is not its first report", () => {
  expect(firstOf({ before: "2001-03-01", after: "2001-03-04" }).reports).toEqual(["after"]);
});

test("a report that came out while a long event went on can be the first", () => {
  expect(firstOf({ during: "2001-03-05", after: "2001-04-01" }, "2001-03-04/2001-03-20").reports).toEqual([
    "during",
  ]);
});

test("where all came out before the event, the earliest of them is the first", () => {
  expect(firstOf({ a: "2001-02-01", b: "2001-02-02" }).reports).toEqual(["a"]);
});

test("a report of about a day may have been earlier than one of the next days", () => {
  for (const about of ["2001-03-08~", "2001-03-08?"]) {
    expect(firstOf({ exact: "2001-03-05", about })).toEqual({ reports: ["exact"], perhaps: ["about"] });
  }
});

test("a report of about a day well after the first cannot have been earlier", () => {
  expect(firstOf({ exact: "2001-03-05", about: "2001-03-09~" }).perhaps).toEqual([]);
});

test("no report is surely the first where an exact day stands against an earlier one that is about", () => {
  expect(firstOf({ about: "2001-03-05~", exact: "2001-03-08" })).toEqual({
    reports: ["exact"],
    perhaps: ["about"],
  });
  expect(firstOf({ about: "2001-03-05~", other: "2001-03-06~", exact: "2001-03-09" })).toEqual({
    reports: [],
    perhaps: ["about", "other"],
  });
});

test("where one report alone can have been the first, it is, even if its day is only about known", () => {
  expect(firstOf({ about: "2001-03-05~", exact: "2001-03-20" })).toEqual({ reports: ["about"], perhaps: [] });
});

test("what came out on about a day just before the event can be a report of it", () => {
  expect(firstOf({ about: "2001-03-02~", exact: "2001-03-04" })).toEqual({
    reports: ["exact"],
    perhaps: ["about"],
  });
  expect(firstOf({ early: "2001-03-02", late: "2001-03-20" }, "2001-03-04~").reports).toEqual(["early"]);
});

test("an event without reports has no first one", () => {
  expect(firstOf({})).toEqual({ reports: [], perhaps: [] });
});
