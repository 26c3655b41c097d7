import { endOf, isExactDay, type RecordDate, startOf } from "./record-date.ts";
import type { TimeOfDay } from "./time-of-day.ts";

/** Something with a date and an id, which is all that order in time needs. */
export interface Dated {
  readonly id: string;
  readonly date: RecordDate;
}

/** Something that can have a time of day, too. */
interface Timed extends Dated {
  /** Where it is recorded. */
  readonly time?: Pick<TimeOfDay, "moment"> | null;
}

/** After every day there is: where an interval without an end sorts. */
const endOfTime = "9999-12-31";

/**
 * The sort key of a date: the first day it can mean, then the last, joined so that plain string
 * comparison puts keys in order of time. A date whose beginning is not known sorts by its end, one
 * without an end after all others that begin with it.
 */
export function sortKey(date: RecordDate): string {
  const start = startOf(date);
  const end = endOf(date);
  return `${start ?? end ?? endOfTime}/${end ?? endOfTime}`;
}

/**
 * Order in time: by the first day, then the last, then the moment, whatever the time zone, those without a time of day
 * first, then the id, so that the order is total.
 */
export function compareInTime(a: Timed, b: Timed): number {
  return (
    compareText(sortKey(a.date), sortKey(b.date)) ||
    compareText(a.time?.moment ?? "", b.time?.moment ?? "") ||
    compareText(a.id, b.id)
  );
}

/**
 * Order of publication: by the last day on which it can have come out, so that a report of which only
 * the month is known is at the end of the month and is never taken for the first; then what is known
 * better before what is known worse, an exact day before one that is about the same; then by the id.
 */
export function compareInPublication(a: Dated, b: Dated): number {
  return (
    compareText(endOf(a.date) ?? endOfTime, endOf(b.date) ?? endOfTime) ||
    compareText(startOf(b.date) ?? "", startOf(a.date) ?? "") ||
    Number(isExactDay(b.date)) - Number(isExactDay(a.date)) ||
    compareText(a.id, b.id)
  );
}

/** Order by code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
