import type { Day } from "../dates/days.ts";
import { daysBetween, reportDelay } from "../dates/distance.ts";
import { endOf, isExactDay, startOf } from "../dates/record-date.ts";
import { type Side, sideLabels, sides } from "../sides.ts";
import type { TimelineEvent, TimelineReport } from "../timeline.ts";
import { counted } from "../words.ts";
import { type StackedRow, stackMarks } from "./stack.ts";

/** A report on the picture. */
export interface ReportMark {
  readonly report: TimelineReport;
  /** Where it stands along the axis, 0–100. */
  readonly at: number;
  /** Where the days end on which it may have come out, if its day is not known; else the same as `at`. */
  readonly until: number;
}

/** The two clocks of an event: when it happened and when it was reported, along one axis of 0–100. */
export interface Clocks {
  /** The time in which it happened. */
  readonly happened: {
    readonly from: number;
    readonly to: number;
    /** Whether the record gives the days as they are, with no “about”, “possibly” or open end. */
    readonly exact: boolean;
  };
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The sides that reported it, in their fixed order. */
  readonly rows: readonly {
    readonly side: Side;
    readonly label: string;
    readonly reports: StackedRow<ReportMark>;
  }[];
  /** The picture in words: for each side how many reports, and when the first and the last came out. */
  readonly words: readonly string[];
}

/** The share of the axis, in hundredths, for what came out before the event, where anything did. */
const shareBefore = 20;

/** The share for an event of one day, and for one that lasted. */
const shareOfDay = 4;
const shareOfSpan = 25;

/** Distances named below the axis, in days. */
const distances = [
  { days: 1, label: "1 day" },
  { days: 7, label: "1 week" },
  { days: 30, label: "1 month" },
  { days: 365, label: "1 year" },
  { days: 1096, label: "3 years" },
  { days: 3653, label: "10 years" },
] as const;

/** Labels nearer to each other than this, in hundredths of the axis, would run into one another on a phone. */
const closestTicks = 17;

/**
 * The picture of an event's two clocks. Within the event's own time days are as long as each other;
 * before and after it distances are drawn by their logarithm, so that the first days, in which most
 * reports come out, and a look back years later both find room. Null where there is no report.
 */
export function clocksOf(event: TimelineEvent): Clocks | null {
  const published = event.reports.flatMap(({ published: date }) => [startOf(date), endOf(date)]);
  const days = published.filter((day) => day !== null).toSorted();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return null;
  const begin = startOf(event.date) ?? endOf(event.date) ?? firstDay;
  const known = endOf(event.date) ?? lastDay;
  const end = known < begin ? begin : known;
  const axis = new Axis(
    begin,
    end,
    Math.max(0, daysBetween(firstDay, begin)),
    Math.max(0, daysBetween(end, lastDay)),
  );
  const rows = sides.flatMap((side) => {
    const reports = event.reports.filter(({ source }) => source.side === side);
    if (reports.length === 0) return [];
    const marks = reports.map((report) => ({
      report,
      at: axis.at(startOf(report.published) ?? firstDay),
      until: axis.at(endOf(report.published) ?? lastDay),
    }));
    return {
      side,
      label: sideLabels[side],
      reports: stackMarks(marks),
      words: inWords(side, event, reports),
    };
  });
  return {
    happened: { ...axis.event, exact: isExact(event) },
    ticks: axis.ticks(),
    rows,
    words: rows.map(({ words }) => words),
  };
}

function isExact({ date }: TimelineEvent): boolean {
  if (date.kind === "point") return isExactDay(date);
  return [date.from, date.to].every(
    (bound) => typeof bound !== "string" && !bound.approximate && !bound.uncertain,
  );
}

function inWords(side: Side, { date }: TimelineEvent, reports: readonly TimelineReport[]): string {
  const delays = reports.map(
    ({ published }) => reportDelay(date, published) ?? "on a day that is not known well",
  );
  const [first, last] = [delays[0], delays.at(-1)];
  const when = first === last || last === undefined ? first : `the first ${first}, the last ${last}`;
  return `${sideLabels[side]}: ${counted(reports.length, "report")}, ${when}`;
}

/** Places days along 0–100: what is before the event, the event, and what is after. */
class Axis {
  readonly event: { readonly from: number; readonly to: number };
  readonly #begin: Day;
  readonly #end: Day;
  readonly #before: number;
  readonly #after: number;

  constructor(begin: Day, end: Day, before: number, after: number) {
    this.#begin = begin;
    this.#end = end;
    this.#before = before;
    this.#after = after;
    const from = before > 0 ? shareBefore : 0;
    const share = begin === end ? shareOfDay : shareOfSpan;
    this.event = { from, to: after > 0 ? from + share : 100 };
  }

  at(day: Day): number {
    const { from, to } = this.event;
    if (day < this.#begin) return rounded(from * (1 - logShare(daysBetween(day, this.#begin), this.#before)));
    if (day > this.#end) return this.#afterwards(daysBetween(this.#end, day));
    const length = daysBetween(this.#begin, this.#end) + 1;
    return rounded(from + ((to - from) * (daysBetween(this.#begin, day) + 0.5)) / length);
  }

  /** Distances after the event, as far as the picture reaches, as many as have room. */
  ticks(): { at: number; label: string }[] {
    const ticks: { at: number; label: string }[] = [];
    for (const { days, label } of distances.filter((distance) => distance.days <= this.#after)) {
      const at = this.#afterwards(days);
      if (at - (ticks.at(-1)?.at ?? this.event.from) >= closestTicks)
        ticks.push({ at, label: `${label} later` });
    }
    return ticks;
  }

  #afterwards(days: number): number {
    const { to } = this.event;
    // The last mark stays off the edge, which would cut it.
    return rounded(to + (98 - to) * logShare(days, this.#after));
  }
}

/** How far a distance reaches towards the longest, 0–1, by the logarithm. */
function logShare(days: number, longest: number): number {
  return longest === 0 ? 0 : Math.log1p(days) / Math.log1p(longest);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
