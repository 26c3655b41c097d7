import { endOf, isExactDay, startOf } from "./dates/record-date.ts";
import type { TimelineEvent, TimelineReport } from "./timeline.ts";

/** Who reported an event first, as far as days of publication tell. */
export interface FirstReports {
  /**
   * The reports that were surely out before or on the same day as any other: one, or several of one day,
   * since the record knows no hours.
   */
  readonly reports: readonly TimelineReport[];
  /** Reports whose day is not known well enough to say that they came later. */
  readonly perhaps: readonly TimelineReport[];
}

/**
 * The first reports of an event. What came out before the event can have begun foretells it or tells of
 * how things stood earlier, and is no report of it; such reports are counted only where there are no others.
 */
export function firstReportsOf({ date, reports }: TimelineEvent): FirstReports {
  const begin = startOf(date);
  const since = reports.filter(({ published }) => begin === null || lastDayOf(published) >= begin);
  const eligible = since.length > 0 ? since : reports;
  const firstDay = eligible.map(({ published }) => lastDayOf(published)).toSorted()[0];
  if (firstDay === undefined) return { reports: [], perhaps: [] };
  const first = eligible.filter(({ published }) => lastDayOf(published) === firstDay);
  const perhaps = eligible.filter(
    (report) =>
      !first.includes(report) &&
      !isExactDay(report.published) &&
      (startOf(report.published) ?? firstDay) <= firstDay,
  );
  return { reports: first, perhaps };
}

/** The schema of a report lets in points of time alone, whose last day is always known. */
function lastDayOf(published: TimelineReport["published"]): string {
  const day = endOf(published);
  if (day === null) throw new Error(`The day of publication “${published.edtf}” has no end.`);
  return day;
}
