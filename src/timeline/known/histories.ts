import type { Day } from "../dates/days.ts";
import { parseDate } from "../dates/parse.ts";
import { isExactDay, type RecordDate } from "../dates/record-date.ts";
import { memoizeByObject } from "../memoize.ts";
import type { Measure, Timeline, TimelineEvent, TimelineReport } from "../timeline.ts";
import type { FigureChange } from "./figure-changes.ts";
import { type Change, type KnownDay, knownDayOf, knownDaysOf } from "./known-days.ts";

/** When something was reported in this record. */
export interface KnownDate {
  readonly day: Day;
  /** The same day, or an interval that ends with it where no report of it is dated exactly: “by 20 April 2024”. */
  readonly date: RecordDate;
}

/** When the reports of this record told of an event. */
export interface EventHistory {
  /** The first report from before the event began. */
  readonly announced: KnownDate | null;
  /** The first report since it began. */
  readonly first: KnownDate | null;
  /** The first report that names somebody who confirms it. */
  readonly confirmed: KnownDate | null;
  /** The first report that names somebody who denies it. */
  readonly denied: KnownDate | null;
  /** The days on which reports took new positions in disputes on it. */
  readonly disputed: readonly KnownDate[];
}

/** A day on which the answers to the question of a measure reached further. */
export interface FigureStep extends KnownDate {
  readonly change: FigureChange;
}

type UnfinishedHistory = { -readonly [Key in keyof EventHistory]: EventHistory[Key] } & {
  disputed: KnownDate[];
};

/** When each event was first reported, confirmed, denied and disputed, and how the answers to each measure grew. */
export const historiesOf = memoizeByObject((timeline: Timeline) => {
  const histories = new Map(timeline.events.map((event) => [event, unreported()]));
  const steps = new Map(timeline.measures.map((measure): [Measure, FigureStep[]] => [measure, []]));
  const ofEvent = (event: TimelineEvent) => histories.get(event) ?? unreported();
  for (const known of knownDaysOf(timeline)) {
    const telling = reportsOfEvents(known);
    for (const key of ["announced", "events"] as const) {
      for (const event of known[key]) {
        ofEvent(event)[key === "events" ? "first" : key] = dateOf(known, telling.get(event) ?? []);
      }
    }
    for (const change of known.changes) {
      const date = dateOf(known, reportsOf(change));
      if (change.kind === "figure") steps.get(change.measure)?.push({ ...date, change });
      else if (change.kind === "dispute") addDisputed(ofEvent(change.event), date);
      else if (change.kind !== "side") ofEvent(change.event)[change.kind] = date;
    }
  }
  return {
    ofEvent: (event: TimelineEvent): EventHistory => ofEvent(event),
    ofMeasure: (measure: Measure): readonly FigureStep[] => steps.get(measure) ?? [],
  };
});

function unreported(): UnfinishedHistory {
  return { announced: null, first: null, confirmed: null, denied: null, disputed: [] };
}

/** Several disputes on one event can change on one day. */
function addDisputed({ disputed }: UnfinishedHistory, date: KnownDate): void {
  if (disputed.at(-1)?.day === date.day) disputed.pop();
  disputed.push(date);
}

/** The reports of a day by the events of which they tell. */
function reportsOfEvents({ reports }: KnownDay): Map<TimelineEvent, TimelineReport[]> {
  const accounts = reports.flatMap((report) => report.accounts);
  return new Map(
    [...Map.groupBy(accounts, ({ event }) => event)].map(([event, own]) => [
      event,
      own.map(({ report }) => report),
    ]),
  );
}

/** The reports that make a change. */
function reportsOf(change: Change): readonly TimelineReport[] {
  if (change.kind === "dispute") return change.added.flatMap(({ reports }) => reports);
  if (change.kind === "figure")
    return [change.after.least, change.after.most].map(({ account }) => account.report);
  return [change.account.report];
}

/** A day, as exact as that report of the day which is dated best. */
function dateOf({ day }: KnownDay, reports: readonly TimelineReport[]): KnownDate {
  const isExact = reports.some((report) => isExactDay(report.published) && knownDayOf(report) === day);
  return { day, date: parseDate(isExact ? day : `../${day}`) };
}
