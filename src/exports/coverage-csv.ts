import { addresses } from "../timeline/addresses.ts";
import { type Coverage, type EventCoverage, sidesReporting } from "../timeline/coverage.ts";
import { spanOf } from "../timeline/groups.ts";
import type { Standing } from "../timeline/reporting.ts";
import type { Side } from "../timeline/sides.ts";
import type { Row } from "./csv.ts";

/** The greatest number of events in one file. */
const maxEvents = 1000;

/**
 * The table of coverage as files by their paths. A long one is a file for each year, or longer span by which its
 * events are dated (`/data/coverage/2024.csv`), and a table of these files.
 *
 * @param urlOf gives the whole address for the path of a page or file.
 */
export function coverageFiles(coverage: Coverage, urlOf: (path: string) => string): Map<string, Row[]> {
  const years = coverageYears(coverage);
  if (years.length === 0) return new Map([[addresses.coverageData, coverageTable(coverage, urlOf)]]);
  const list = years.map(({ key, address, events }) => [key, events.length, urlOf(address)]);
  return new Map([
    [addresses.coverageData, [["years", "events", "url"], ...list]],
    ...years.map(({ address, events }) => [address, coverageTable({ ...coverage, events }, urlOf)] as const),
  ]);
}

/** The paths of these files. */
export function coverageFileAddresses(coverage: Coverage): string[] {
  return [addresses.coverageData, ...coverageYears(coverage).map(({ address }) => address)];
}

/** The events by year; none if all are in one file. */
function coverageYears({ events }: Coverage) {
  if (events.length <= maxEvents) return [];
  return [...Map.groupBy(events, ({ event }) => spanOf(event.date, "year").anchor)].map(([key, group]) => ({
    key,
    address: `/data/coverage/${key.toLowerCase()}.csv`,
    events: group,
  }));
}

/**
 * The table of coverage with the names of its columns: the number of reports by side, of all reports, of origins
 * and of sides, then the sides that were first and those that may have been.
 */
export function coverageTable({ events, sides }: Coverage, urlOf: (path: string) => string): Row[] {
  const present = sides.map(({ side }) => side);
  const names = ["reports", "origins", "sides", "first", "perhapsFirst"];
  return [
    ["id", "title", "date", "url", ...present.map(({ id }) => id), ...names],
    ...events.map((coverage) => rowOf(coverage, present, urlOf)),
  ];
}

function rowOf(coverage: EventCoverage, present: readonly Side[], urlOf: (path: string) => string): Row {
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
    sidesWith(["only", "first", "first with others"], coverage),
    sidesWith(["perhaps first"], coverage),
  ];
}

function sidesWith(standings: readonly Standing[], coverage: EventCoverage): string {
  return sidesReporting(coverage)
    .filter(({ standing }) => standings.includes(standing))
    .map(({ side }) => side.id)
    .join(" ");
}
