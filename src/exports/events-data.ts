import { event as eventSchema } from "../schema/event.ts";
import { addresses } from "../timeline/addresses.ts";
import { printDate } from "../timeline/dates/print.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { dataParts } from "./parts.ts";
import { type PublishedData, publishedData } from "./published.ts";

/** A file of events: those it holds, in order of time, how many there are in all, and the file that goes on, if any. */
export interface EventsFile {
  readonly events: readonly PublishedData[];
  readonly count: number;
  readonly next: string | null;
}

/** All events in order of time, as files by their paths. `urlOf` makes an address of the site out of a path. */
export function eventsData({ events }: Timeline, urlOf: (path: string) => string): Map<string, EventsFile> {
  return new Map(
    dataParts(events, addresses.eventsData.replace(/\.json$/, "")).map(({ address, items, next }) => [
      address,
      {
        events: items.map((event) => eventData(event, urlOf)),
        count: events.length,
        next: next === null ? null : urlOf(next),
      },
    ]),
  );
}

/**
 * An event as machines read it: the fields that the schema publishes, the path of its page, the first and last
 * day that its date can mean (ISO 8601; null where that is open or unknown), the date in words, its text, and
 * what its reports add up to.
 */
function eventData(event: TimelineEvent, urlOf: (path: string) => string): PublishedData {
  const { title = "", date = "", ...fields } = publishedData(eventSchema, event);
  return {
    id: event.id,
    url: urlOf(event.address),
    title,
    date,
    start: startOf(event.date),
    end: endOf(event.date),
    dateText: printDate(event.date),
    summary: event.text,
    ...fields,
    reports: event.reports.map(({ id }) => id),
    origins: event.origins.map(({ id }) => id),
    sides: event.sides,
  };
}
