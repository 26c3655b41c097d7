import { addDays } from "date-fns/addDays";
import ical, { ICalEventTransparency } from "ical-generator";
import { addresses } from "../timeline/addresses.ts";
import { type Day, utcDate } from "../timeline/dates/days.ts";
import { isExactPoint, isKnown, type RecordDate } from "../timeline/dates/record-date.ts";
import { lastDayOf } from "../timeline/record-days.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { permanentId } from "./permanent-id.ts";

/** A calendar, by the path of its file. */
interface Calendar {
  readonly address: string;
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** All events, and those of each topic, that have exact days. */
export function calendarsOf({ events, topics }: Timeline, siteTitle: string): Calendar[] {
  return [
    { address: addresses.calendar, name: siteTitle, events },
    ...topics.map((topic) => ({
      address: `${topic.address}calendar.ics`,
      name: `${topic.title} · ${siteTitle}`,
      events: topic.events,
    })),
  ]
    .map((calendar) => ({ ...calendar, events: calendar.events.filter(({ date }) => hasExactDays(date)) }))
    .filter(({ address, events: shown }) => shown.length > 0 || address === addresses.calendar);
}

/** Whether a calendar can show a date without saying more than the record. */
function hasExactDays({ from, to }: RecordDate): boolean {
  return isKnown(from) && isKnown(to) && isExactPoint(from) && isExactPoint(to);
}

/** A calendar of whole days, or moments in UTC where the time of day is known (RFC 5545); subscribers know an event by an id that no change of host touches. */
export function icsOf({ name, events }: Calendar, urlOf: (path: string) => string): string {
  const calendar = ical({ name, prodId: { company: "timeline", product: "news timeline" } });
  for (const event of events) {
    const { from, to } = event.date;
    if (!isKnown(from) || !isKnown(to)) continue;
    calendar.createEvent({
      id: permanentId(event.address),
      ...(event.time === null
        ? {
            start: dayStart(from.earliest),
            // The day after the last one (RFC 5545, 3.6.1).
            end: addDays(dayStart(to.latest), 1),
            allDay: true,
          }
        : { start: new Date(event.time.moment) }),
      timezone: "UTC",
      // Not the time of the build: the same content gives the same file.
      stamp: dayStart(lastDayOf(event) ?? from.earliest),
      summary: event.title,
      description: event.text,
      url: urlOf(event.address),
      categories: event.topics.map((topic) => ({ name: topic.title })),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function dayStart(day: Day): Date {
  return new Date(utcDate(day).getTime());
}
