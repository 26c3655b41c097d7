import { endOf, type RecordDate, startOf } from "./dates/record-date.ts";
import { sidesOf } from "./sides.ts";
import { dateOf, type TimelineEvent, type TimelineItem, type TimelineReport } from "./timeline.ts";
import { outletsOf, voicesOf } from "./voices.ts";

/** What a search can be narrowed by, in the order in which the search page offers it. */
export const facetNames = [
  "kind",
  "year",
  "phase",
  "topic",
  "place",
  "person",
  "organisation",
  "source",
  "side",
  "language",
] as const;

/** One of the things a search can be narrowed by. */
export type FacetName = (typeof facetNames)[number];

/** What an event or a report is filed under: ids, except for the kind (`event`, `report`), years, sides and languages. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/**
 * What an event or a report is filed under. An event is under the outlets, agencies, sides and languages
 * of its reports; a report under the phases, topics, places, people and organisations of the events it
 * tells of, and those who speak in it.
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
    place: idsOf(event.places),
    person: idsOf(event.people),
    organisation: idsOf(event.organisations),
    source: idsOf(reports.flatMap(outletsOf)),
    side: event.sides,
    language: unique(reports.map(({ language }) => language)),
  };
}

function reportFacets(report: TimelineReport): Facets {
  const events = report.accounts.map(({ event }) => event);
  const voices = report.accounts.flatMap(voicesOf);
  return {
    kind: ["report"],
    year: yearsOf(report.published),
    phase: idsOf(events.map(({ phase }) => phase)),
    topic: idsOf(events.flatMap(({ topics }) => topics)),
    place: idsOf(events.flatMap(({ places }) => places)),
    person: idsOf([
      ...events.flatMap(({ people }) => people),
      ...voices.filter(({ kind }) => kind === "person"),
    ]),
    organisation: idsOf([
      ...events.flatMap(({ organisations }) => organisations),
      ...voices.filter(({ kind }) => kind === "organisation"),
    ]),
    source: idsOf(outletsOf(report)),
    side: sidesOf([report.source]),
    language: [report.language],
  };
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
