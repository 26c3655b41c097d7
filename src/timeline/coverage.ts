import { originsOf } from "./attribution.ts";
import type { Source } from "./entities.ts";
import { groupByEach } from "./groups.ts";
import { memoizeByObject } from "./memoize.ts";
import { type Reporting, reportingOf, type Standing, standingOf } from "./reporting.ts";
import { type Side, sidesOf } from "./sides.ts";
import type { Timeline, TimelineReport } from "./timeline.ts";

/** An event with the reports of it by side. */
export type EventCoverage = Reporting<Side>;

/** The events that an outlet or a side reported alone or first; each event in one list at most, in order of time. */
export interface Distinctions<By> {
  readonly only: readonly Reporting<By>[];
  /** Events that it surely reported before all others that did. */
  readonly first: readonly Reporting<By>[];
  /** Events of which its first report is of the same day as another’s, or another’s may be earlier. */
  readonly firstWithOthers: readonly Reporting<By>[];
}

/** What the outlets of one side reported, in order of time. */
export type SideCoverage = ReturnType<typeof sideCoverage>;

/** Which side’s outlets reported what, as far as the record goes: that it has no report does not mean that there is none. */
export type Coverage = ReturnType<typeof coverageOf>;

/** The coverage of all events by side: the side of the outlet that published a report, not of the agency whose text it carried. */
export const coverageOf = memoizeByObject((timeline: Timeline) => {
  const events = timeline.events.map((event) => reportingOf(event, ({ source }) => source.side));
  const present = sidesOf(timeline.reports.map(({ source }) => source));
  return {
    /** Every event, in order of time. */
    events,
    /** Every side with a report in the record, in the order of the sides. */
    sides: present.map((side) => sideCoverage(side, timeline.reports, events)),
  };
});

/** The sides that reported an event, in the order of the sides, each with its reports and its standing. */
export function sidesReporting(
  coverage: EventCoverage,
): { side: Side; reports: readonly TimelineReport[]; standing: Standing }[] {
  return coverage.event.sides.flatMap((side) => {
    const standing = standingOf(coverage, side);
    return standing === null ? [] : { side, reports: coverage.reports.get(side) ?? [], standing };
  });
}

function sideCoverage(side: Side, allReports: readonly TimelineReport[], events: readonly EventCoverage[]) {
  const own = allReports.filter(({ source }) => source.side === side);
  const reports = own.filter(({ accounts }) => accounts.length > 0);
  return {
    side,
    /** Its outlets with a report in the record. */
    outlets: [...new Set(own.map(({ source }) => source))],
    /** Their reports of events, in order of publication, and the origins of these. */
    reports,
    origins: originsOf(reports),
    reported: events.filter((coverage) => coverage.reports.has(side)),
    ...distinctionsOf(events, side),
    /** Events that other sides reported, but not it. */
    missing: events.filter((coverage) => coverage.reports.size > 0 && !coverage.reports.has(side)),
  };
}

function distinctionsOf<By>(events: readonly Reporting<By>[], one: By): Distinctions<By> {
  const byStanding = Map.groupBy(events, (reporting) => standingOf(reporting, one));
  return {
    only: byStanding.get("only") ?? [],
    first: byStanding.get("first") ?? [],
    firstWithOthers: byStanding.get("first with others") ?? [],
  };
}

/** What an outlet reported alone or first, and whose texts it carried. */
export interface SourceRecord extends Distinctions<Source> {
  /** The agencies whose texts it carries, in the order in which it first did, each with its reports in order of publication. */
  readonly carries: readonly { readonly agency: Source; readonly reports: readonly TimelineReport[] }[];
}

/**
 * The record of every outlet and agency. A report counts for the outlet that published it: who carries an
 * agency’s text is first by its own day, as the record has it.
 */
export const sourceRecordsOf = memoizeByObject(
  ({ events, sources }: Timeline): ReadonlyMap<Source, SourceRecord> => {
    const all = events.map((event) => reportingOf(event, ({ source }) => source));
    const bySource = groupByEach(all, ({ reports }) => reports.keys());
    return new Map(
      sources.map((source) => {
        const distinctions = distinctionsOf(bySource.get(source) ?? [], source);
        const carries = [...Map.groupBy(source.reports, ({ agency }) => agency)].flatMap(
          ([agency, reports]) => (agency === null ? [] : { agency, reports }),
        );
        return [source, { carries, ...distinctions }];
      }),
    );
  },
);
