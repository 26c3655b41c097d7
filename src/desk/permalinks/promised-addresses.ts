import { correctionFeedAddresses } from "../../exports/corrections-feed.ts";
import { coverageFileAddresses } from "../../exports/coverage-csv.ts";
import { dataParts } from "../../exports/json-data.ts";
import { addresses } from "../../timeline/addresses.ts";
import { coverageOf } from "../../timeline/coverage.ts";
import { compareText } from "../../timeline/dates/order.ts";
import { allLists } from "../../timeline/lists/lists.ts";
import { allPages } from "../../timeline/lists/pagination.ts";
import type { Timeline } from "../../timeline/timeline.ts";

/**
 * Every address that a reader can be given and may keep, in order: pages, feeds and data. Pictures, scripts and styles
 * are fetched by pages and promised to nobody, and so is the page for what is not found.
 */
export function promisedAddresses(timeline: Timeline): string[] {
  const { events, reports } = timeline;
  const coverage = coverageOf(timeline);
  const all = [
    addresses.home,
    addresses.about,
    addresses.search,
    addresses.map,
    ...reports.map(({ address }) => address),
    ...coverage.sides.map(({ side }) => addresses.sideCoverage(side)),
    ...allLists(timeline)
      .flatMap(allPages)
      .map(({ address }) => address),
    ...dataParts(events, addresses.eventsData).map(({ address }) => address),
    ...dataParts(reports, addresses.reportsData).map(({ address }) => address),
    ...coverageFileAddresses(coverage),
    ...correctionFeedAddresses(timeline),
  ];
  return [...new Set(all)].toSorted(compareText);
}
