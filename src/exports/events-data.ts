import { addresses } from "../timeline/addresses.ts";
import { printDate } from "../timeline/dates/print.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { dataParts } from "./parts.ts";

/** An event as machines read it from `/data/events.json`. */
export interface EventData {
  readonly id: string;
  /** The path of its page on the site. */
  readonly url: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** The first day it can mean, ISO 8601, or null where that is open or unknown. */
  readonly start: string | null;
  /** The last day it can mean, ISO 8601, or null where that is open or unknown. */
  readonly end: string | null;
  readonly dateText: string;
  readonly summary: string;
  readonly phase: string;
  readonly topics: readonly string[];
  readonly major: boolean;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly reports: readonly string[];
  /** The ids of the outlets and agencies that stand behind the reports. */
  readonly origins: readonly string[];
  readonly sides: readonly string[];
}

/** A file of events: those it holds, in order of time, how many there are in all, and the file that goes on, if any. */
export interface EventsFile {
  readonly events: readonly EventData[];
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

function eventData(event: TimelineEvent, urlOf: (path: string) => string): EventData {
  return {
    id: event.id,
    url: urlOf(event.address),
    title: event.title,
    date: event.date.edtf,
    start: startOf(event.date),
    end: endOf(event.date),
    dateText: printDate(event.date),
    summary: event.text,
    phase: event.phase.id,
    topics: event.topics.map(idOf),
    major: event.major,
    places: event.places.map(idOf),
    people: event.people.map(idOf),
    organisations: event.organisations.map(idOf),
    reports: event.reports.map(idOf),
    origins: event.origins.map(idOf),
    sides: event.sides,
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
