import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibleDays } from "../../../../src/timeline/comparison/ranges.ts";
import { dayNumber } from "../../../../src/timeline/dates/days.ts";
import { printFigure } from "../../../../src/timeline/figures.ts";
import { type Change, type KnownDay, knownDaysOf } from "../../../../src/timeline/known/known-days.ts";
import type { Timeline, TimelineEvent } from "../../../../src/timeline/timeline.ts";
import { account, event, measure, organisation, report, source } from "../../../support/record/entries.ts";
import { fixtureTimeline, idsOf } from "../../../support/record/fixture-record.ts";
import { knownRecord, recordWithout } from "../../../support/record/known-arbitrary.ts";

function inWords(change: Change): string {
  switch (change.kind) {
    case "figure": {
      const [least, most] = [change.after.least, change.after.most].map(({ figure }) => printFigure(figure));
      return `${change.measure.id}: ${least} to ${most}${change.before === null ? ", first" : ""}`;
    }
    case "dispute": {
      const says = (positions: readonly { readonly says: string }[]) =>
        positions.map((one) => one.says).join(", ");
      return `${change.event.id}: ${says(change.added)} after ${says(change.before)}`;
    }
    case "side":
      return `${change.event.id}: ${change.side.id}, ${change.account.report.id}`;
    default:
      return `${change.event.id}: ${change.kind}, ${change.account.report.id}`;
  }
}

function outline({ day, reports, events, announced, changes }: KnownDay) {
  return {
    day,
    reports: idsOf(reports),
    events: idsOf(events),
    announced: idsOf(announced),
    changes: changes.map(inWords),
  };
}

const daysOf = (...parts: Parameters<typeof fixtureTimeline>) =>
  knownDaysOf(fixtureTimeline(...parts)).map(outline);

describe("what was reported, day by day", () => {
  test("begins with the first reports of each event, and adds the first word of each further side", () => {
    const days = daysOf({
      sources: [source("hill-courier", { side: "north" }), source("lake-post", { side: "east" })],
      events: [event("storm", "2001-03-04")],
      reports: [
        report("hill", "2001-03-05", { source: "hill-courier", accounts: [account("storm")] }),
        report("hill-again", "2001-03-06", { source: "hill-courier", accounts: [account("storm")] }),
        report("lake", "2001-03-07", { source: "lake-post", accounts: [account("storm")] }),
      ],
    });
    expect(days).toEqual([
      { day: "2001-03-05", reports: ["hill"], events: ["storm"], announced: [], changes: [] },
      { day: "2001-03-06", reports: ["hill-again"], events: [], announced: [], changes: [] },
      { day: "2001-03-07", reports: ["lake"], events: [], announced: [], changes: ["storm: east, lake"] },
    ]);
  });

  test("takes no report of a day for earlier than another", () => {
    const accounts = (value: number) => [account("storm", { figures: [{ measure: "boats", value }] })];
    const days = daysOf({
      sources: [source("hill-courier", { side: "north" }), source("lake-post", { side: "east" })],
      events: [
        event("storm", "2001-03-04", {
          disputes: [
            {
              question: "Why?",
              about: "cause",
              positions: [
                { says: "Wind", reports: ["a-hill"] },
                { says: "Rain", reports: ["b-lake"] },
              ],
            },
          ],
        }),
      ],
      measures: [measure("boats")],
      reports: [
        report("a-hill", "2001-03-05", { source: "hill-courier", accounts: accounts(6) }),
        report("b-lake", "2001-03-05", { source: "lake-post", accounts: accounts(4) }),
      ],
    });
    expect(days).toMatchObject([
      { events: ["storm"], changes: ["boats: 4 boats to 6 boats, first", "storm: Wind, Rain after "] },
    ]);
  });

  test("counts a report whose day is not exact on the last day on which it can have come out", () => {
    const days = daysOf({
      events: [event("storm", "2001-03-04")],
      reports: [
        report("about", "2001-03-05~", { accounts: [account("storm")] }),
        report("exact", "2001-03-07", { accounts: [account("storm")] }),
        report("month", "2001-03", { accounts: [account("storm")] }),
      ],
    });
    expect(days.map(({ day, reports, events }) => [day, reports, events])).toEqual([
      ["2001-03-07", ["exact"], ["storm"]],
      ["2001-03-08", ["about"], []],
      ["2001-03-31", ["month"], []],
    ]);
  });

  test("tells what was announced from what was reported", () => {
    const days = daysOf({
      events: [event("storm", "2001-03-04")],
      reports: [
        report("forecast", "2001-03-02", { accounts: [account("storm")] }),
        report("news", "2001-03-04", { accounts: [account("storm")] }),
      ],
    });
    expect(days).toMatchObject([
      { announced: ["storm"], events: [], changes: [] },
      { announced: [], events: ["storm"], changes: [] },
    ]);
  });

  test("has the first confirmation and the first denial that reports name", () => {
    const days = daysOf({
      events: [event("storm", "2001-03-04")],
      organisations: [organisation("company")],
      reports: [
        report("rumour", "2001-03-04", { accounts: [account("storm")] }),
        report("no", "2001-03-05", { accounts: [account("storm", { deniedBy: ["company"] })] }),
        report("no-again", "2001-03-06", { accounts: [account("storm", { deniedBy: ["company"] })] }),
        report("yes", "2001-03-07", { accounts: [account("storm", { confirmedBy: ["company"] })] }),
      ],
    });
    expect(days.map(({ changes }) => changes)).toEqual([
      [],
      ["storm: denied, no"],
      [],
      ["storm: confirmed, yes"],
    ]);
  });

  test("has a figure that is below or above all earlier ones, and none that is between them", () => {
    const given = (id: string, published: string, value: number) =>
      report(id, published, { accounts: [account("storm", { figures: [{ measure: "boats", value }] })] });
    const days = daysOf({
      events: [event("storm", "2001-03-04")],
      measures: [measure("boats")],
      reports: [
        given("a", "2001-03-04", 5),
        given("b", "2001-03-05", 9),
        given("c", "2001-03-06", 7),
        given("d", "2001-03-07", 2),
      ],
    });
    expect(days.map(({ changes }) => changes)).toEqual([
      ["boats: 5 boats to 5 boats, first"],
      ["boats: 5 boats to 9 boats"],
      [],
      ["boats: 2 boats to 9 boats"],
    ]);
  });

  test("compares only figures for one day where the number changed with time", () => {
    const given = (id: string, published: string, value: number, date: string) =>
      report(id, published, {
        accounts: [account("storm", { date, figures: [{ measure: "boats", value }] })],
      });
    const days = daysOf({
      events: [event("storm", "2001-03-01/2001-03-10")],
      measures: [measure("boats", { overTime: true })],
      reports: [
        given("a", "2001-03-04", 5, "2001-03-04"),
        given("b", "2001-03-05", 9, "2001-03-05"),
        given("c", "2001-03-06", 7, "2001-03-04"),
      ],
    });
    expect(days.map(({ changes }) => changes)).toEqual([
      ["boats: 5 boats to 5 boats, first"],
      [],
      ["boats: 5 boats to 7 boats"],
    ]);
  });
});

/** The last day on which a report can have come out, as a number. */
const lastDayOf = (each: { readonly published: Parameters<typeof possibleDays>[0] }) =>
  possibleDays(each.published).most;

function toldOf({ accounts, date }: TimelineEvent) {
  return accounts.filter(({ report: each }) => lastDayOf(each) >= possibleDays(date).least);
}

describe("of any record", () => {
  test("each day is as in a record that ends with that day", () => {
    fc.assert(
      fc.property(knownRecord, fc.integer({ min: 1, max: 45 }), (record, end) => {
        const whole = fixtureTimeline(record);
        const last = dayNumber("2001-02-28") + end;
        const later = new Set(whole.reports.filter((each) => lastDayOf(each) > last).map(({ id }) => id));
        const cut = fixtureTimeline(recordWithout(record, (id) => later.has(id)));
        const until = knownDaysOf(whole).filter(({ day }) => dayNumber(day) <= last);
        expect(knownDaysOf(cut).map(outline)).toEqual(until.map(outline));
      }),
    );
  });

  test("all days together are the record of today", () => {
    fc.assert(
      fc.property(knownRecord, (record) => {
        const timeline = fixtureTimeline(record);
        const days = knownDaysOf(timeline);
        const changes = days.flatMap((day) => day.changes);
        expect(idsOf(days.flatMap(({ reports }) => reports)).toSorted()).toEqual(
          idsOf(timeline.reports).toSorted(),
        );
        expect(idsOf(days.flatMap(({ events }) => events)).toSorted()).toEqual(
          idsOf(timeline.events.filter((each) => toldOf(each).length > 0)).toSorted(),
        );
        for (const each of timeline.events) checkEvent(each, days, changes);
        checkFigures(timeline, changes);
      }),
    );
  });

  function checkEvent(each: TimelineEvent, days: readonly KnownDay[], changes: readonly Change[]): void {
    const first = days.find(({ events }) => events.includes(each));
    const firstSides = toldOf(each).flatMap(({ report: own }) =>
      first?.reports.includes(own) ? own.source.side : [],
    );
    const later = changes.flatMap((change) =>
      change.kind === "side" && change.event === each ? change.side : [],
    );
    expect(new Set([...firstSides, ...later])).toEqual(
      new Set(toldOf(each).map(({ report: own }) => own.source.side)),
    );
    for (const kind of ["confirmed", "denied"] as const) {
      const count = changes.filter((change) => change.kind === kind && change.event === each).length;
      expect(count).toBe(each.accounts.some((one) => one[`${kind}By`].length > 0) ? 1 : 0);
    }
    for (const dispute of each.disputes) {
      const added = changes.flatMap((change) =>
        change.kind === "dispute" && change.dispute === dispute ? [change.before, change.added] : [],
      );
      expect(new Set(added.flat())).toEqual(new Set(dispute.positions));
    }
  }

  function checkFigures({ measures }: Timeline, changes: readonly Change[]): void {
    for (const { id, given } of measures.filter(({ overTime }) => !overTime)) {
      const last = changes.findLast((change) => change.kind === "figure" && change.measure.id === id);
      const values = given.map(({ figure }) => figure.value);
      const span = last?.kind === "figure" ? [last.after.least, last.after.most] : [];
      expect(span.map(({ figure }) => figure.value)).toEqual(
        values.length === 0 ? [] : [Math.min(...values.map(Number)), Math.max(...values.map(Number))],
      );
    }
  }
});

test("twice as many reports take twice as many looks at them, not four times", () => {
  expect(looksAt(400)).toBeLessThanOrEqual(2 * looksAt(200));
});

/** How often the reports, accounts and positions are looked at in a record where all of them are about one event. */
function looksAt(count: number): number {
  let looks = 0;
  function counted<Item>(items: readonly Item[]): readonly Item[] {
    return new Proxy(items, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key);
      },
    });
  }
  const reports = Array.from({ length: count }, (_, index) =>
    report(`r${index}`, `20${String(10 + (index % 80))}-03-${String(1 + (index % 28)).padStart(2, "0")}`, {
      accounts: [account("storm", { figures: [{ measure: "boats", value: index }] })],
    }),
  );
  const positions = [0, 1].map((half) => ({
    says: `Answer ${half}`,
    reports: reports.map(({ id }) => id).filter((_, index) => index % 2 === half),
  }));
  const timeline = fixtureTimeline({
    events: [event("storm", "2001-03-04", { disputes: [{ question: "Why?", about: "cause", positions }] })],
    measures: [measure("boats")],
    reports,
  });
  const replace = (thing: object, key: string, items: readonly unknown[]) =>
    Object.defineProperty(thing, key, { value: counted(items) });
  for (const each of timeline.reports) replace(each, "accounts", each.accounts);
  for (const each of timeline.measures) replace(each, "given", each.given);
  for (const each of timeline.events) {
    replace(each, "accounts", each.accounts);
    replace(each, "reports", each.reports);
    for (const position of each.disputes.flatMap((dispute) => dispute.positions))
      replace(position, "reports", position.reports);
  }
  knownDaysOf({ ...timeline, events: counted(timeline.events), reports: counted(timeline.reports) });
  expect(looks).toBeGreaterThan(count);
  return looks;
}
