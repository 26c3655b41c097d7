import { possibleDays } from "./comparison/ranges.ts";
import { isExactDay } from "./dates/record-date.ts";
import type { TimelineEvent, TimelineReport } from "./timeline.ts";

/** Who reported an event and who was first, where reports are counted by outlet, by side, or by another value. */
export interface Reporting<By> {
  readonly event: TimelineEvent;
  /** The reports of each, in order of publication. */
  readonly reports: ReadonlyMap<By, readonly TimelineReport[]>;
  /**
   * Whose reports were the first, with these; several where several came out on the earliest day. Empty
   * where no day is known well enough to tell.
   */
  readonly first: ReadonlyMap<By, readonly TimelineReport[]>;
  /** Whose reports may have been earlier, since their day is not known well enough; none of the first. */
  readonly perhaps: readonly By[];
}

/** When someone reported an event, compared with all others that did. */
export type Standing = "only" | "first" | "first with others" | "perhaps first" | "not first";

/** Who reported an event, where `by` says to whom a report is counted. */
export function reportingOf<By>(event: TimelineEvent, by: (report: TimelineReport) => By): Reporting<By> {
  const { reports, perhaps } = firstReportsOf(event);
  const possible = Map.groupBy([...reports, ...perhaps], by);
  // If all that can have been the first belong to one, it does not matter which of them was.
  const first = reports.length === 0 && possible.size === 1 ? possible : Map.groupBy(reports, by);
  return {
    event,
    reports: Map.groupBy(event.reports, by),
    first,
    perhaps: [...possible.keys()].filter((one) => !first.has(one)),
  };
}

/**
 * When one of those who reported an event did so; null for who did not. “First” means first alone, and that no
 * other may have been earlier; who alone reported it is “only”, not “first”.
 */
export function standingOf<By>({ reports, first, perhaps }: Reporting<By>, one: By): Standing | null {
  if (!reports.has(one)) return null;
  if (reports.size === 1) return "only";
  if (first.has(one)) return first.size === 1 && perhaps.length === 0 ? "first" : "first with others";
  return perhaps.includes(one) ? "perhaps first" : "not first";
}

/** With whom one of the first was first: “on the same day as Daily Post; perhaps after Evening Courier”. */
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

/** The first reports of an event, as far as days of publication tell. */
export interface FirstReports {
  /**
   * The reports that surely came out before or on the same day as any other: one, or several of one day,
   * since the record knows no hours. Empty where no day is known well enough to tell.
   */
  readonly reports: readonly TimelineReport[];
  /** Reports whose day is not known well enough to say that they came later. */
  readonly perhaps: readonly TimelineReport[];
}

/**
 * The first reports of an event. A report whose day is approximate (see {@link possibleDays}) is surely the first only
 * where no other can have been. A report from before the event can have begun is about its announcement or about
 * earlier things; such reports count only where there are no others.
 */
export function firstReportsOf({ date, reports }: TimelineEvent): FirstReports {
  const dated = reports.map((report) => ({ report, days: possibleDays(report.published) }));
  const begin = possibleDays(date).least;
  const since = dated.filter(({ days }) => days.most >= begin);
  const eligible = since.length > 0 ? since : dated;
  const firstDay = Math.min(...eligible.map(({ days }) => days.most));
  const possible = eligible.filter(({ days }) => days.least <= firstDay).map(({ report }) => report);
  if (possible.length === 1) return { reports: possible, perhaps: [] };
  const byExactness = Map.groupBy(possible, ({ published }) => isExactDay(published));
  return { reports: byExactness.get(true) ?? [], perhaps: byExactness.get(false) ?? [] };
}
