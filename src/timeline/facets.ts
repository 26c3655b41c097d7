import {
  type EntityNoun,
  entityCollections,
  entityNouns,
  speakingCollections,
} from "../schema/collections.ts";
import { eventLists } from "../schema/event.ts";
import { type EntityCollection, entityKinds } from "../schema/kinds.ts";
import { mapKeys } from "../schema/map-keys.ts";
import { endOf, type RecordDate, startOf } from "./dates/record-date.ts";
import { type Entity, entitiesOf } from "./entities.ts";
import { sidesOf } from "./sides.ts";
import { dateOf, type TimelineEvent, type TimelineItem, type TimelineReport } from "./timeline.ts";
import { outletsOf, voicesOf } from "./voices.ts";
import { capitalised } from "./words.ts";

/** One of the things a search can be narrowed by. */
export type FacetName = "kind" | "year" | "phase" | "topic" | EntityNoun | "side" | "language";

const isListed: ReadonlySet<EntityCollection> = new Set(eventLists);

/** What a search can be narrowed by, in the order in which the search page offers it. */
export const facetNames: readonly FacetName[] = [
  "kind",
  "year",
  "phase",
  "topic",
  // What happened where and to whom comes before who reported it.
  ...[...eventLists, ...entityCollections.filter((name) => !isListed.has(name))].map(
    (name) => entityKinds[name].singular,
  ),
  "side",
  "language",
];

/** A facet as the search page calls it. */
export function facetTitle(name: FacetName): string {
  return capitalised(name === "phase" ? "chapter" : name);
}

/** What an event or a report is filed under: ids, except for the kind (`event`, `report`), years, sides and languages. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/**
 * What an event or a report is filed under. An event is under the outlets, agencies, sides and languages
 * of its reports; a report under the phases, topics and entities of the events that it reports, and those
 * who speak in it.
 */
export function facetsOf(item: TimelineItem): Facets {
  return item.kind === "event" ? eventFacets(item) : reportFacets(item);
}

function eventFacets(event: TimelineEvent): Facets {
  const { reports } = event;
  return {
    kind: ["event"],
    year: yearsOf(event.date),
    phase: [event.phase.id],
    topic: idsOf(event.topics),
    ...idsByKind([...entitiesOf(event), ...reports.flatMap(outletsOf)]),
    side: event.sides,
    language: unique(reports.map(({ language }) => language)),
  };
}

function reportFacets(report: TimelineReport): Facets {
  const events = report.accounts.map(({ event }) => event);
  const speaking: ReadonlySet<EntityCollection> = new Set(speakingCollections);
  const speakers = report.accounts.flatMap(voicesOf).filter(({ collection }) => speaking.has(collection));
  return {
    kind: ["report"],
    year: yearsOf(report.published),
    phase: idsOf(events.map(({ phase }) => phase)),
    topic: idsOf(events.flatMap(({ topics }) => topics)),
    ...idsByKind([...events.flatMap(entitiesOf), ...speakers, ...outletsOf(report)]),
    side: sidesOf([report.source]),
    language: [report.language],
  };
}

function idsByKind(entities: readonly Entity[]): Record<EntityNoun, string[]> {
  return mapKeys(entityNouns, (noun) =>
    idsOf(entities.filter(({ collection }) => entityKinds[collection].singular === noun)),
  );
}

/** Every month (`2024-04`) in which the item happened or may have: of a span all, so that a range finds what reaches into it. */
export function monthsOf(item: TimelineItem): string[] {
  return monthsWithin(dateOf(item));
}

function yearsOf(date: RecordDate): string[] {
  return unique(monthsWithin(date).map((month) => month.slice(0, "YYYY".length)));
}

function monthsWithin(date: RecordDate): string[] {
  const first = startOf(date) ?? endOf(date);
  const last = endOf(date) ?? startOf(date);
  if (first === null || last === null) return [];
  const months: string[] = [];
  for (let month = monthNumber(first); month <= monthNumber(last); month++) {
    const year = String(Math.floor(month / 12)).padStart(4, "0");
    months.push(`${year}-${String((month % 12) + 1).padStart(2, "0")}`);
  }
  return months;
}

/** Months counted through from the year 0, so that one follows the other across years. */
function monthNumber(day: string): number {
  const [year, month] = day.split("-");
  return Number(year) * 12 + Number(month) - 1;
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return unique(items.map(({ id }) => id));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
