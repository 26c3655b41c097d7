import { type Admitted, admittedDays } from "./comparison/ranges.ts";
import { isExactDay } from "./dates/record-date.ts";
import type { TimelineEvent, TimelineReport } from "./timeline.ts";

/** Who reported an event and who was first, told apart by outlet, by side, or by whatever else a report has. */
export interface Reporting<By> {
  readonly event: TimelineEvent;
  /** Of all who reported it their reports, in order of publication. */
  readonly reports: ReadonlyMap<By, readonly TimelineReport[]>;
  /**
   * Whose reports were the first, with these; several where several came out on the earliest day. Empty
   * where no day is known well enough to say so of any.
   */
  readonly first: ReadonlyMap<By, readonly TimelineReport[]>;
  /** Whose reports may have been earlier, since their day is not known well enough; none of the first. */
  readonly perhaps: readonly By[];
}

/** When someone reported an event, as against all others that did. */
export type Standing = "only" | "first" | "first with others" | "perhaps first" | "not first";

/** Who reported an event, where `by` says to whom a report is counted. */
export function reportingOf<By>(event: TimelineEvent, by: (report: TimelineReport) => By): Reporting<By> {
  const { reports, perhaps } = firstReportsOf(event);
  const possible = Map.groupBy([...reports, ...perhaps], by);
  // Where all that can have been the first are of one, it does not matter which of them was.
  const first = reports.length === 0 && possible.size === 1 ? possible : Map.groupBy(reports, by);
  return {
    event,
    reports: Map.groupBy(event.reports, by),
    first,
    perhaps: [...possible.keys()].filter((one) => !first.has(one)),
  };
}

/**
 * Where one of those who reported an event stands; null for who did not. “First” is said of one alone, and
 * only where no other may have been earlier; who was the only one is not called first, having had no rival.
 */
export function standingOf<By>({ reports, first, perhaps }: Reporting<By>, one: By): Standing | null {
  if (!reports.has(one)) return null;
  if (reports.size === 1) return "only";
  if (first.has(one)) return first.size === 1 && perhaps.length === 0 ? "first" : "first with others";
  return perhaps.includes(one) ? "perhaps first" : "not first";
}

/** With whom one of the first was first: “on the same day as Lake Wire; perhaps after Hill Courier”. */
export function firstAlongside<By>(
  { first, perhaps }: Reporting<By>,
  one: By,
  nameOf: (other: By) => string,
): string {
  const sameDay = [...first.keys()].filter((other) => other !== one);
  return [
    { words: "on the same day as", others: sameDay },
    { words: "perhaps after", others: perhaps },
  ]
    .filter(({ others }) => others.length > 0)
    .map(({ words, others }) => `${words} ${others.map(nameOf).join(", ")}`)
    .join("; ");
}

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
