import { furtherAccountAddresses } from "./account-pages.ts";
import { addresses } from "./addresses.ts";
import { differencesOf } from "./comparison/differences.ts";
import { coverageOf } from "./coverage.ts";
import { correctionFeedAddresses } from "./data/corrections-feed.ts";
import { coverageFileAddresses } from "./data/coverage-data.ts";
import { dataParts } from "./data/parts.ts";
import { compareText } from "./dates/order.ts";
import { correctionSheets } from "./sheets/correction-sheets.ts";
import { coverageAddresses } from "./sheets/coverage-sheets.ts";
import { differenceAddresses } from "./sheets/difference-sheets.ts";
import { entityAddresses } from "./sheets/entity-sheets.ts";
import { eventSheets, turningPointSheets } from "./sheets/event-sheets.ts";
import { indexAddresses } from "./sheets/index-sheets.ts";
import { measureAddresses } from "./sheets/measure-sheets.ts";
import { nameAddresses } from "./sheets/name-sheets.ts";
import { reportSheets } from "./sheets/report-sheets.ts";
import { allSheets } from "./sheets/sheet.ts";
import { sourceListAddresses } from "./sheets/source-sheets.ts";
import { yearAddresses } from "./sheets/year-sheets.ts";
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
  const coverage = coverageOf(timeline);
  const all = [
    ...ofEverySite,
    ...entries.map(({ address }) => address),
    ...coverage.sides.map(({ side }) => addresses.sideCoverage(side)),
    ...yearAddresses(timeline),
    ...furtherAccountAddresses(events),
    ...entityAddresses(timeline),
    ...indexAddresses(timeline),
    ...measureAddresses(timeline),
    ...coverageAddresses(coverage),
    ...differenceAddresses(differencesOf(timeline)),
    ...sourceListAddresses(timeline),
    ...nameAddresses(timeline),
    ...dataParts(events, addresses.eventsData.replace(/\.json$/, "")).map(({ address }) => address),
    ...dataParts(reports, addresses.reportsData.replace(/\.json$/, "")).map(({ address }) => address),
    ...coverageFileAddresses(coverage),
    ...correctionFeedAddresses(timeline),
    ...allSheets(correctionSheets(timeline)).map(({ address }) => address),
    ...[eventSheets(timeline), turningPointSheets(timeline), reportSheets(reports)].flatMap((root) =>
      allSheets<unknown>(root).map(({ address }) => address),
    ),
  ];
  return [...new Set(all)].toSorted(compareText);
}
