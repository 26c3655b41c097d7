import { type Coverage, type EventCoverage, sidesReporting } from "../coverage.ts";
import type { Standing } from "../reporting.ts";
import type { Side } from "../sides.ts";

/**
 * The table of coverage as rows of cells, the names of the columns first: the event, its date in EDTF, its
 * address, the number of reports by each side of the record, of all reports, origins and sides, then the
 * sides that were first and those that may have been, separated by spaces. `urlOf` makes a whole address out
 * of a page’s path.
 */
export function coverageData(
  { events, sides }: Coverage,
  urlOf: (path: string) => string,
): (string | number)[][] {
  const present = sides.map(({ side }) => side);
  const names = [
    "id",
    "title",
    "date",
    "url",
    ...present,
    "reports",
    "origins",
    "sides",
    "first",
    "perhapsFirst",
  ];
  return [names, ...events.map((coverage) => rowOf(coverage, present, urlOf))];
}

function rowOf(
  coverage: EventCoverage,
  present: readonly Side[],
  urlOf: (path: string) => string,
): (string | number)[] {
  const { event, reports } = coverage;
  return [
    event.id,
    event.title,
    event.date.edtf,
    urlOf(event.address),
    ...present.map((side) => reports.get(side)?.length ?? 0),
    event.reports.length,
    event.origins.length,
    reports.size,
    sidesOfStanding(coverage, ["only", "first", "first with others"]),
    sidesOfStanding(coverage, ["perhaps first"]),
  ];
}

function sidesOfStanding(coverage: EventCoverage, standings: readonly Standing[]): string {
  return sidesReporting(coverage)
    .filter(({ standing }) => standings.includes(standing))
    .map(({ side }) => side)
    .join(" ");
}
