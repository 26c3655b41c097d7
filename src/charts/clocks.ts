import { endOf, isExactDay, isKnown, startOf } from "../timeline/dates/record-date.ts";
import { type Side, sideLabels, sides } from "../timeline/sides.ts";
import type { TimelineEvent, TimelineReport } from "../timeline/timeline.ts";
import { ClockAxis } from "./clock-axis.ts";
import { type Bar, barsOf } from "./clock-bars.ts";
import { rowInWords } from "./clock-words.ts";
import { type StackedRow, stackMarks } from "./stack.ts";
import type { Tick } from "./ticks.ts";

/** A report on the picture. */
export interface ReportMark {
  readonly report: TimelineReport;
  /** Where it stands along the axis, 0–100. */
  readonly at: number;
  /** Where the days end on which it may have come out, if its day is not known; else the same as `at`. */
  readonly until: number;
  /** Whether its day is known as it is, not only about. */
  readonly exact: boolean;
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
  /** Distances to the event: those after it by their length alone, one before it named so. */
  readonly ticks: readonly Tick[];
  /** The sides that reported it, in their fixed order. */
  readonly rows: readonly {
    readonly side: Side;
    readonly label: string;
    readonly reports: StackedRow<ReportMark>;
    /** The same as bars, where the reports are too many for a mark each; else null. */
    readonly bars: readonly Bar[] | null;
  }[];
  /** How many reports the highest bar of all rows stands for; 0 where there are none. */
  readonly highestBar: number;
  /** The picture in words: for each side how many reports, and when the first and the last came out. */
  readonly words: readonly string[];
}

/** Of more reports than these a mark each would cover the whole picture. */
const mostMarks = 150;

/**
 * The picture of an event's two clocks. Null where it would show nothing: where there is no report, and
 * where all came out within the event's own time.
 */
export function clocksOf(event: TimelineEvent): Clocks | null {
  const published = event.reports.flatMap(({ published: date }) => [startOf(date), endOf(date)]);
  const days = published.filter((day) => day !== null).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const begin = startOf(event.date) ?? endOf(event.date) ?? first;
  const known = endOf(event.date) ?? last;
  const axis = new ClockAxis({ begin, end: known < begin ? begin : known, first, last });
  if (!axis.reachesBeyond) return null;
  const rows = sides.flatMap((side) => {
    const reports = event.reports.filter(({ source }) => source.side === side);
    if (reports.length === 0) return [];
    const marks = reports.map((report) => ({
      report,
      at: axis.at(startOf(report.published) ?? first),
      until: axis.at(endOf(report.published) ?? last),
      exact: isExactDay(report.published),
    }));
    return {
      side,
      label: sideLabels[side],
      reports: stackMarks(marks),
      bars: event.reports.length > mostMarks ? barsOf(marks) : null,
      words: rowInWords(side, event, reports),
    };
  });
  return {
    happened: { ...axis.event, exact: isExact(event) },
    ticks: axis.ticks(),
    rows,
    highestBar: Math.max(0, ...rows.flatMap(({ bars }) => bars ?? []).map(({ count }) => count)),
    words: rows.map(({ words }) => words),
  };
}

function isExact({ date }: TimelineEvent): boolean {
  if (date.kind === "point") return isExactDay(date);
  return [date.from, date.to].every((bound) => isKnown(bound) && !bound.approximate && !bound.uncertain);
}
