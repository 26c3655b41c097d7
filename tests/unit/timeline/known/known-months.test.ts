import { expect, test } from "vitest";
import { knownMonthsOf } from "../../../../src/timeline/known/known-months.ts";
import { account, event, report } from "../../../support/record/entries.ts";
import { fixtureTimeline, idsOf } from "../../../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  events: [
    event("storm", "2001-03-04"),
    event("wreck", "2001-03-20"),
    event("calm", "2001-05"),
    event("rumour", "2001-03-01"),
  ],
  reports: [
    report("storm-news", "2001-03-05", { accounts: [account("storm")] }),
    report("quiet", "2001-04-30"),
    report("wreck-news", "2001-06-02", { accounts: [account("wreck"), account("calm")] }),
  ],
});

test("a month has what was reported before it, and what had happened and was reported later", () => {
  const months = knownMonthsOf(timeline);
  expect(
    months.map(({ key, label, before, notYet }) => [key, label, before, notYet.count, idsOf(notYet.latest)]),
  ).toEqual([
    ["2001-03", "March 2001", { reports: 0, events: 0 }, 0, []],
    ["2001-04", "April 2001", { reports: 1, events: 1 }, 1, ["wreck"]],
    ["2001-06", "June 2001", { reports: 2, events: 1 }, 2, ["wreck", "calm"]],
  ]);
});

test("a day without reports is there if something happened on it that was reported later", () => {
  const [march] = knownMonthsOf(timeline);
  expect(march?.days.map(({ day, reports, notYet }) => [day, idsOf(reports), idsOf(notYet)])).toEqual([
    ["2001-03-04", [], ["storm"]],
    ["2001-03-05", ["storm-news"], []],
    ["2001-03-20", [], ["wreck"]],
  ]);
});

test("of many events that were not yet reported, those are named that began last", () => {
  const many = Array.from({ length: 50 }, (_, index) => event(`e${index}`, String(1900 + index)));
  const [month] = knownMonthsOf(
    fixtureTimeline({
      events: many,
      reports: [report("all", "2001-03-05", { accounts: many.map(({ id }) => account(id)) })],
    }),
  );
  expect([month?.notYet.count, month?.notYet.latest.length, month?.notYet.latest[0]?.id]).toEqual([
    50,
    40,
    "e10",
  ]);
});
