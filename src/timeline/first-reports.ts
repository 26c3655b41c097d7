import { type Admitted, admittedDays } from "./comparison/admitted.ts";
import { isExactDay } from "./dates/record-date.ts";
import type { TimelineEvent, TimelineReport } from "./timeline.ts";

/** Who reported an event first, as far as days of publication tell. */
export interface FirstReports {
  /**
   * The reports that were surely out before or on the same day as any other: one, or several of one day,
   * since the record knows no hours. Empty where no day is known well enough to say so of any.
   */
  readonly reports: readonly TimelineReport[];
  /** Reports whose day is not known well enough to say that they came later. */
  readonly perhaps: readonly TimelineReport[];
}

/** A report with the days on which it can have come out. */
interface Candidate {
  readonly report: TimelineReport;
  readonly days: Admitted;
}

/**
 * The first reports of an event. A day that is only about known leaves room for the days beside it (see
 * {@link admittedDays}), so such a report is the first for sure only where no other can have been. What
 * came out before the event can have begun foretells it or tells of how things stood earlier, and is no
 * report of it; such reports are counted only where there are no others.
 */
export function firstReportsOf({ date, reports }: TimelineEvent): FirstReports {
  const candidates = reports.map((report) => ({ report, days: admittedDays(report.published) }));
  const begin = admittedDays(date).least;
  const since = candidates.filter(({ days }) => days.most >= begin);
  return firstAmong(since.length > 0 ? since : candidates);
}

function firstAmong(eligible: readonly Candidate[]): FirstReports {
  const firstDay = Math.min(...eligible.map(({ days }) => days.most));
  const possible = eligible.filter(({ days }) => days.least <= firstDay).map(({ report }) => report);
  if (possible.length === 1) return { reports: possible, perhaps: [] };
  return {
    reports: possible.filter(({ published }) => isExactDay(published)),
    perhaps: possible.filter(({ published }) => !isExactDay(published)),
  };
}
