import { addresses } from "./addresses.ts";
import { coverageOf } from "./coverage.ts";
import { compareText } from "./dates/order.ts";
import { yearsOf } from "./periods.ts";
import type { Timeline } from "./timeline.ts";

/** Pages, feeds and data that every site has, whatever is in its record. */
const ofEverySite: readonly string[] = [
  addresses.home,
  addresses.about,
  addresses.search,
  addresses.events,
  addresses.turningPoints,
  addresses.reports,
  addresses.people,
  addresses.organisations,
  addresses.places,
  addresses.sources,
  addresses.topics,
  addresses.figures,
  addresses.disputes,
  addresses.disputesByEvent,
  addresses.coverage,
  addresses.coverageMostReported,
  addresses.coverageFewestSides,
  addresses.map,
  addresses.corrections,
  addresses.correctionsFeed,
  addresses.eventsData,
  addresses.reportsData,
  addresses.coverageData,
];

/**
 * Every address that a reader can be given and may keep, in order: pages, feeds and data. Pictures,
 * scripts and styles are fetched by pages and promised to nobody, and so is the page for what is not found.
 */
export function promisedAddresses(timeline: Timeline): string[] {
  const { events, reports, people, organisations, places, sources, topics, measures } = timeline;
  const entries = [events, reports, people, organisations, places, sources, topics, measures].flat();
  return [
    ...ofEverySite,
    ...entries.map(({ address }) => address),
    ...yearsOf(timeline).map(({ year }) => addresses.year(year)),
    ...coverageOf(timeline).sides.map(({ side }) => addresses.sideCoverage(side)),
  ].toSorted(compareText);
}
