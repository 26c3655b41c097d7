import { originsOf } from "./attribution.ts";
import type { Source } from "./entities.ts";
import { memoizeByObject } from "./memoize.ts";
import { type Reporting, reportingOf, type Standing, standingOf } from "./reporting.ts";
import { type Side, sides, sidesOf } from "./sides.ts";
import type { Timeline, TimelineReport } from "./timeline.ts";

/** An event with the reports of it by side. */
export type EventCoverage = Reporting<Side>;

/** What the outlets of one side reported, each event in one list at most, all in order of time. */
export interface SideCoverage {
  readonly side: Side;
  /** Its outlets with a report in the record. */
  readonly outlets: readonly Source[];
  /** Their reports that tell of an event, in order of publication, and whose texts these are. */
  readonly reports: readonly TimelineReport[];
  readonly origins: readonly Source[];
  /** Every event that it reported. */
  readonly reported: readonly EventCoverage[];
  /** Events that no other side reported. */
  readonly only: readonly EventCoverage[];
  /** Events that it surely reported before any other side that did. */
  readonly first: readonly EventCoverage[];
  /** Events of which its first report is of the same day as another side's, or one of another side may be earlier. */
  readonly firstWithOthers: readonly EventCoverage[];
  /** Events that other sides reported, but not it. */
  readonly missing: readonly EventCoverage[];
}

/** Which side’s outlets reported what. A gap in it is a gap of the record: it says nothing of what the record does not hold. */
export interface Coverage {
  /** Every event, in order of time. */
  readonly events: readonly EventCoverage[];
  /** Every side with a report in the record, in the order of the sides. */
  readonly sides: readonly SideCoverage[];
}

/** The coverage of all events by side: the side of the outlet that published a report, not of the agency whose text it carried. */
export const coverageOf = memoizeByObject((timeline: Timeline): Coverage => {
  const events = timeline.events.map((event) => reportingOf(event, ({ source }) => source.side));
  const present = sidesOf(timeline.reports.map(({ source }) => source));
  return { events, sides: present.map((side) => sideCoverage(side, timeline.reports, events)) };
});

/** The sides that reported an event, in the order of the sides, each with its reports and where it stands. */
export function sidesReporting(
  coverage: EventCoverage,
): { side: Side; reports: readonly TimelineReport[]; standing: Standing }[] {
  return sides.flatMap((side) => {
    const standing = standingOf(coverage, side);
    return standing === null ? [] : { side, reports: coverage.reports.get(side) ?? [], standing };
  });
}

function sideCoverage(
  side: Side,
  allReports: readonly TimelineReport[],
  events: readonly EventCoverage[],
): SideCoverage {
  const own = allReports.filter(({ source }) => source.side === side);
  const reports = own.filter(({ accounts }) => accounts.length > 0);
  const byStanding = Map.groupBy(events, (coverage) => standingOf(coverage, side));
  return {
    side,
    outlets: [...new Set(own.map(({ source }) => source))],
    reports,
    origins: originsOf(reports),
    reported: events.filter((coverage) => coverage.reports.has(side)),
    only: byStanding.get("only") ?? [],
    first: byStanding.get("first") ?? [],
    firstWithOthers: byStanding.get("first with others") ?? [],
    missing: (byStanding.get(null) ?? []).filter((coverage) => coverage.reports.size > 0),
  };
}

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
export const sourceRecordsOf = memoizeByObject(
  ({ events, sources }: Timeline): ReadonlyMap<Source, SourceRecord> => {
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
  },
);

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
