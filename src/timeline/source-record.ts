import type { Source } from "./entities.ts";
import { once } from "./once.ts";
import { type Reporting, reportingOf, standingOf } from "./reporting.ts";
import type { Timeline, TimelineReport } from "./timeline.ts";

/** An agency with the reports of one outlet that carry its text. */
export interface CarriedAgency {
  readonly agency: Source;
  /** In order of publication. */
  readonly reports: readonly TimelineReport[];
}

/** What sets the reports of one outlet apart from those of the others; each event in one list at most, in order of time. */
export interface SourceRecord {
  /** Whose texts it carries, in the order in which it first did. */
  readonly carries: readonly CarriedAgency[];
  /** Events of which no other outlet has a report. */
  readonly only: readonly Reporting<Source>[];
  /** Events that it surely reported before any other outlet that did. */
  readonly first: readonly Reporting<Source>[];
  /** Events of which its first report is of the same day as another outlet’s, or one of another may be earlier. */
  readonly firstWithOthers: readonly Reporting<Source>[];
}

/**
 * The record of every outlet and agency. A report counts for the outlet that published it: who carries an
 * agency’s text is first by its own day, as the record holds it.
 */
export const sourceRecordsOf = once(({ events, sources }: Timeline): ReadonlyMap<Source, SourceRecord> => {
  const bySource = new Map<Source, Reporting<Source>[]>();
  for (const event of events) {
    const reporting = reportingOf(event, ({ source }) => source);
    for (const source of reporting.reports.keys()) {
      const own = bySource.get(source) ?? [];
      own.push(reporting);
      bySource.set(source, own);
    }
  }
  return new Map(sources.map((source) => [source, sourceRecord(source, bySource.get(source) ?? [])]));
});

function sourceRecord(source: Source, reported: readonly Reporting<Source>[]): SourceRecord {
  const byStanding = Map.groupBy(reported, (reporting) => standingOf(reporting, source));
  return {
    carries: agenciesOf(source.reports),
    only: byStanding.get("only") ?? [],
    first: byStanding.get("first") ?? [],
    firstWithOthers: byStanding.get("first with others") ?? [],
  };
}

function agenciesOf(reports: readonly TimelineReport[]): CarriedAgency[] {
  return [...Map.groupBy(reports, ({ agency }) => agency)].flatMap(([agency, carried]) =>
    agency === null ? [] : { agency, reports: carried },
  );
}
