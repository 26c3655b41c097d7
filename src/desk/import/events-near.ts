import { admittedDays } from "../../timeline/comparison/admitted.ts";
import { parseDate } from "../../timeline/dates/parse.ts";
import type { KnownEntries } from "../entries/known-entries.ts";

type KnownEvent = KnownEntries["events"][number];

/** How many days back a report reaches: news is of the week. */
const daysBack = 7;

/**
 * The events of the week before a day of publication, that day included, also those that went on then: those first that are about most of
 * what the report names, then the latest.
 *
 * @param named ids of the people, organisations and places that the report names.
 */
export function eventsNear(
  published: string,
  named: ReadonlySet<string>,
  events: readonly KnownEvent[],
): KnownEvent[] {
  const { least, most } = admittedDays(parseDate(published));
  return events
    .map((event) => ({
      event,
      days: admittedDays(parseDate(event.fields.date)),
      common: commonWith(event, named),
    }))
    .filter(({ days }) => days.least <= most && days.most >= least - daysBack)
    .toSorted((a, b) => b.common - a.common || later(a.days.least, b.days.least))
    .map(({ event }) => event);
}

function commonWith(
  { fields: { places, people, organisations } }: KnownEvent,
  named: ReadonlySet<string>,
): number {
  return [...places, ...people, ...organisations].filter((id) => named.has(id)).length;
}

/** Orders the later day first; days that are not known are infinite, and no difference of two such is a number. */
function later(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
