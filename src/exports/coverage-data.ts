import { addresses } from "../timeline/addresses.ts";
import { type Coverage, type EventCoverage, sidesReporting } from "../timeline/coverage.ts";
import { spanOf } from "../timeline/groups.ts";
import type { Standing } from "../timeline/reporting.ts";
import type { Side } from "../timeline/sides.ts";

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

/** A table of more events is cut into files by years. */
const mostEvents = 1000;

/**
 * The table of coverage as files by their paths: whole, or in a long record a file for each year (or longer span
 * that the events are dated by), `/data/coverage/2024.csv`, and in the place of the whole a table of these.
 */
export function coverageFiles(
  coverage: Coverage,
  urlOf: (path: string) => string,
): Map<string, (string | number)[][]> {
  if (coverage.events.length <= mostEvents) {
    return new Map([[addresses.coverageData, coverageData(coverage, urlOf)]]);
  }
  const years = coverageYears(coverage);
  const list = years.map(({ key, address, events }) => [key, events.length, urlOf(address)]);
  return new Map([
    [addresses.coverageData, [["years", "events", "url"], ...list]],
    ...years.map(({ address, events }) => [address, coverageData({ ...coverage, events }, urlOf)] as const),
  ]);
}

/** The paths of all these files. */
export function coverageFileAddresses(coverage: Coverage): string[] {
  const years = coverage.events.length <= mostEvents ? [] : coverageYears(coverage);
  return [addresses.coverageData, ...years.map(({ address }) => address)];
}

function coverageYears({ events }: Coverage): { key: string; address: string; events: EventCoverage[] }[] {
  return [...Map.groupBy(events, ({ event }) => spanOf(event.date, "year").anchor)].map(([key, group]) => ({
    key,
    address: `/data/coverage/${key.toLowerCase()}.csv`,
    events: group,
  }));
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
