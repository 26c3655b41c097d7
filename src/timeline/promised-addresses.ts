import { correctionFeedAddresses } from "../exports/corrections-feed.ts";
import { coverageFileAddresses } from "../exports/coverage-data.ts";
import { dataParts } from "../exports/parts.ts";
import { kinds } from "../schema/kinds.ts";
import { furtherAccountAddresses } from "./account-pages.ts";
import { addresses } from "./addresses.ts";
import { differencesOf } from "./comparison/differences.ts";
import { coverageOf } from "./coverage.ts";
import { compareText } from "./dates/order.ts";
import { allEntities } from "./entities.ts";
import { correctionSheets } from "./lists/correction-sheets.ts";
import { coverageAddresses } from "./lists/coverage-sheets.ts";
import { differenceAddresses } from "./lists/difference-sheets.ts";
import { entityAddresses } from "./lists/entity-sheets.ts";
import { eventSheets, turningPointSheets } from "./lists/event-sheets.ts";
import { indexAddresses } from "./lists/index-sheets.ts";
import { measureAddresses } from "./lists/measure-sheets.ts";
import { nameAddresses } from "./lists/name-sheets.ts";
import { reportSheets } from "./lists/report-sheets.ts";
import { allSheets } from "./lists/sheet.ts";
import { sourceListAddresses } from "./lists/source-sheets.ts";
import { yearAddresses } from "./lists/year-sheets.ts";
import type { Timeline } from "./timeline.ts";

/** Pages, feeds and data that every site has, whatever is in its record. */
const ofEverySite: readonly string[] = [
  addresses.home,
  addresses.about,
  addresses.search,
  addresses.events,
  addresses.turningPoints,
  addresses.reports,
  ...Object.values(kinds).map(({ address }) => address),
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
  const { events, reports, topics, measures } = timeline;
  const entries = [...events, ...reports, ...allEntities(timeline), ...topics, ...measures];
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
