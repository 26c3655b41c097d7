import type { Day } from "../timeline/dates/days.ts";
import { daysBetween, reportDelay } from "../timeline/dates/distance.ts";
import { printDate } from "../timeline/dates/print.ts";
import { endOf, isExactDay, isKnown, type RecordDate, startOf } from "../timeline/dates/record-date.ts";
import type { Side } from "../timeline/sides.ts";
import type { TimelineEvent, TimelineReport } from "../timeline/timeline.ts";
import { counted } from "../timeline/words.ts";
import { type Bar, barsOf, placeTicks, type StackedRow, stackMarks, type Tick } from "./layout.ts";

/** A report on the chart. All positions are in hundredths of the row. */
export interface ReportMark {
  readonly report: TimelineReport;
  /** The day on which it was published, or the first on which it may have been. */
  readonly at: number;
  /** The last day on which it may have been published. */
  readonly until: number;
  /** Whether the day is known exactly. */
  readonly exact: boolean;
}

/** When an event happened and when it was reported, along one axis. */
export interface Clocks {
  readonly happened: {
    readonly from: number;
    readonly to: number;
    /** Whether the days are known exactly. */
    readonly exact: boolean;
  };
  /** Distances to the event. */
  readonly ticks: readonly Tick[];
  /** The sides that reported it, in their fixed order. */
  readonly rows: readonly {
    readonly side: Side;
    readonly reports: StackedRow<ReportMark>;
    /** The reports as bars if there are too many for a mark each; otherwise null. */
    readonly bars: readonly Bar[] | null;
  }[];
  /** The number of reports in the highest bar of all rows; 0 without bars. */
  readonly highestBar: number;
  /** The rows in words: how many reports, and when the first and the last were published. */
  readonly words: readonly string[];
}

/** The greatest number of reports with a mark each: more would cover the whole chart. */
const maxMarks = 150;

/** The chart of an event; null if it would show nothing because all reports, if any, were published while it happened. */
export function clocksOf(event: TimelineEvent): Clocks | null {
  const published = event.reports.flatMap(({ published: date }) => [startOf(date), endOf(date)]);
  const days = published.filter((day) => day !== null).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const begin = startOf(event.date) ?? endOf(event.date) ?? first;
  const end = endOf(event.date) ?? last;
  const axis = axisOf(begin, end < begin ? begin : end, first, last);
  if (axis === null) return null;
  const rows = event.sides.flatMap((side) => {
    const reports = event.reports.filter(({ source }) => source.side === side);
    const marks = reports.map((report) => ({
      report,
      at: axis.at(startOf(report.published) ?? first),
      until: axis.at(endOf(report.published) ?? last),
      exact: isExactDay(report.published),
    }));
    return {
      side,
      reports: stackMarks(marks),
      bars: event.reports.length > maxMarks ? barsOf(marks) : null,
      words: rowInWords(side, event, reports),
    };
  });
  return {
    happened: { from: axis.from, to: axis.to, exact: isExact(event.date) },
    ticks: axis.ticks,
    rows,
    highestBar: Math.max(0, ...rows.flatMap(({ bars }) => bars ?? []).map(({ count }) => count)),
    words: rows.map(({ words }) => words),
  };
}

function isExact(date: RecordDate): boolean {
  if (date.kind === "point") return isExactDay(date);
  return [date.from, date.to].every((bound) => isKnown(bound) && !bound.approximate && !bound.uncertain);
}

/** “North: 2 reports, the first the next day, the last 2 months later”. */
function rowInWords(side: Side, { date }: TimelineEvent, reports: readonly TimelineReport[]): string {
  const [first, last] = [reports[0], reports.at(-1)].map((report) =>
    report === undefined ? "" : (reportDelay(date, report.published) ?? whenPublished(report.published)),
  );
  const when = first === last ? first : `the first ${first}, the last ${last}`;
  return `${side.inSentence}: ${counted(reports.length, "report")}, ${when}`;
}

/** The date itself, if its distance to the event is not known. */
function whenPublished(published: RecordDate): string {
  const printed = printDate(published);
  if (isExactDay(published)) return `on ${printed}`;
  const isVague = published.kind === "interval" || published.point.approximate || published.point.uncertain;
  // After “the first”, a month without “in” would read like a day in it.
  return isVague ? printed : `in ${printed}`;
}

/** The width of the time before the event, of an event of one day, and of a longer one. */
const widths = { before: 20, day: 4, span: 25 };

/** The distance of marks from the ends, which would cut them off. */
const margin = 2;

/** Distances with a label, in days. */
const distances = [
  { days: 1, label: "1 day" },
  { days: 7, label: "1 week" },
  { days: 30, label: "1 month" },
  { days: 365, label: "1 year" },
  { days: 1096, label: "3 years" },
  { days: 3653, label: "10 years" },
];

/**
 * The axis for an event and its reports: what was before the event, the event itself, and what was after it.
 * The scale is linear within the event and logarithmic outside it, so that both the first days, with most
 * reports, and reports years later have room. Null if it would not reach beyond the event.
 *
 * @param begin the first day of the event, `end` its last.
 * @param first the first day of publication, `last` the last.
 */
function axisOf(begin: Day, end: Day, first: Day, last: Day) {
  const before = Math.max(0, daysBetween(first, begin));
  const after = Math.max(0, daysBetween(end, last));
  if (before === 0 && after === 0) return null;
  const from = before > 0 ? widths.before : 0;
  const to = after > 0 ? from + (begin === end ? widths.day : widths.span) : 100;
  const atBefore = (days: number) => rounded(from - (from - margin) * logShare(days, before));
  const atAfter = (days: number) => rounded(to + (100 - margin - to) * logShare(days, after));
  const beforeTicks = distances
    .filter(({ days }) => days <= before)
    .slice(-1)
    .map(({ days, label }) => ({ at: atBefore(days), label: `${label} before` }));
  const afterTicks = distances
    .filter(({ days }) => days <= after)
    // The first says which way it counts; there is no room for it in all.
    .map(({ days, label }, index) => ({ at: atAfter(days), label: index === 0 ? `${label} later` : label }));
  return {
    from,
    to,
    ticks: placeTicks([...beforeTicks, ...afterTicks]),
    at(day: Day): number {
      if (day < begin) return atBefore(daysBetween(day, begin));
      if (day > end) return atAfter(daysBetween(end, day));
      const length = daysBetween(begin, end) + 1;
      const within = from + ((to - from) * (daysBetween(begin, day) + 0.5)) / length;
      return rounded(Math.min(100 - margin, Math.max(margin, within)));
    },
  };
}

/** A distance as a share of the longest, 0–1, on a logarithmic scale. */
function logShare(days: number, longest: number): number {
  return longest === 0 ? 0 : Math.log1p(days) / Math.log1p(longest);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
