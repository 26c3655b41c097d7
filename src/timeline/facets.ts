import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { format } from "date-fns/format";
import {
  type EntityNoun,
  entityCollections,
  entityNouns,
  speakingCollections,
} from "../schema/collections.ts";
import { eventLists } from "../schema/event.ts";
import { type EntityCollection, entityKinds } from "../schema/kinds.ts";
import { mapKeys } from "../schema/map-keys.ts";
import { outletsOf, voicesOf } from "./attribution.ts";
import { utcDate } from "./dates/days.ts";
import { endOf, type RecordDate, startOf } from "./dates/record-date.ts";
import { type Entity, entitiesOf } from "./entities.ts";
import { filterFacets, filterValue, majorValue } from "./filter-names.ts";
import {
  dateOf,
  type Timeline,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
} from "./timeline.ts";
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
    side: idsOf(event.sides),
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
    side: [report.source.side.id],
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
  const months = eachMonthOfInterval({ start: utcDate(first), end: utcDate(last) });
  return months.map((month) => format(month, "yyyy-MM"));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return unique(items.map(({ id }) => id));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The filter values of each item of the timeline: see `filterValue`. */
export type FilterValues = ReadonlyMap<TimelineItem, readonly string[]>;

/** The filter values of all items. A report without an event is filed under the phase in whose chapter it is. */
export function filterValuesOf({ items }: Pick<Timeline, "items">): FilterValues {
  return new Map(
    items.map(({ item, phase }) => {
      const facets = { ...facetsOf(item), phase: [phase.id] };
      const values = filterFacets.flatMap((name) => facets[name].map((value) => filterValue(name, value)));
      if (item.kind === "event" && item.major) values.push(filterValue("major", majorValue));
      return [item, values];
    }),
  );
}

/**
 * What a filter of some items offers: of each facet the values that occur among them, each with the number of entries
 * that are filed under it, phases in order of the story, topics and places by name. A facet without values is left out.
 */
export function filterFieldsOf(
  timeline: Timeline,
  filterValues: FilterValues,
  items: readonly TimelineItem[],
) {
  const counts = new Map<string, number>();
  for (const value of items.flatMap((item) => filterValues.get(item) ?? [])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const labels = {
    phase: timeline.phases.map(({ id, title }) => ({ value: id, label: title })),
    topic: timeline.topics.map(({ id, title }) => ({ value: id, label: title })),
    side: timeline.sides.map(({ id, title }) => ({ value: id, label: title })),
    place: timeline.places.map(({ id, name }) => ({ value: id, label: name })),
  };
  return filterFacets.flatMap((name) => {
    const values = labels[name]
      .map(({ value, label }) => ({ value, label, count: counts.get(filterValue(name, value)) ?? 0 }))
      .filter(({ count }) => count > 0);
    return values.length === 0 ? [] : [{ name, values }];
  });
}
