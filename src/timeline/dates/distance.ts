import { addMonths, differenceInCalendarDays, differenceInMonths } from "date-fns";
import { counted } from "../words.ts";
import { type Day, utcDate } from "./days.ts";
import {
  type Bound,
  endOf,
  isExactDay,
  isExactPoint,
  isKnown,
  type RecordDate,
  startOf,
} from "./record-date.ts";

/** From here on two events of a list stand far enough apart for the gap to be named, in days. */
const smallestGap = 7;

/**
 * The label between two neighbours in a list, such as “3 months later”: from the last day of the one to
 * the first of the other. Null where they touch or overlap, where less than a week lies between them, or
 * where a bound is not known. Says “about” unless both bounds are exact days.
 */
export function gapLabel(earlier: RecordDate, later: RecordDate): string | null {
  const end = endOf(earlier);
  const start = startOf(later);
  if (end === null || start === null || daysBetween(end, start) < smallestGap) return null;
  return `${about(lastBound(earlier), firstBound(later))}${amount(end, start)} later`;
}

/**
 * How long after an event a report of it came out: “the same day”, “the next day”, “2 months later”,
 * “while it went on”, “3 days before”. Null where the record cannot tell.
 */
export function reportDelay(event: RecordDate, published: RecordDate): string | null {
  const eventStart = startOf(event);
  const eventEnd = endOf(event);
  const publishedStart = startOf(published);
  const publishedEnd = endOf(published);
  if (publishedStart === null || publishedEnd === null) return null;
  if (eventStart !== null && publishedEnd < eventStart) {
    return `${about(lastBound(published), firstBound(event))}${amount(publishedEnd, eventStart)} before`;
  }
  if (eventEnd !== null && publishedStart > eventEnd) {
    const vague = about(lastBound(event), firstBound(published));
    if (vague === "" && daysBetween(eventEnd, publishedStart) === 1) return "the next day";
    return `${vague}${amount(eventEnd, publishedStart)} later`;
  }
  if (isExactDay(event) && isExactDay(published)) return "the same day";
  return wentOn(event, publishedStart, publishedEnd) ? "while it went on" : null;
}

/** Whether something that lasted had surely begun by the first of two days, and had surely not ended before the last. */
function wentOn(event: RecordDate, first: Day, last: Day): boolean {
  if (event.kind !== "interval" || !isKnown(event.from) || event.from.latest > first) return false;
  return event.to === "open" || (isKnown(event.to) && last <= event.to.earliest);
}

/** Calendar days from one day to another; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(utcDate(to), utcDate(from));
}

function firstBound(date: RecordDate): Bound {
  return date.kind === "point" ? date.point : date.from;
}

function lastBound(date: RecordDate): Bound {
  return date.kind === "point" ? date.point : date.to;
}

function about(...bounds: Bound[]): string {
  return bounds.every((bound) => isKnown(bound) && isExactPoint(bound)) ? "" : "about ";
}

/** A length in the unit a reader would use: days to a fortnight, weeks to two months, months to a year and a half, then years. */
function amount(from: Day, to: Day): string {
  const days = daysBetween(from, to);
  if (days < 14) return counted(days, "day");
  const months = wholeMonths(from, to);
  if (months < 2) return counted(Math.round(days / 7), "week");
  if (months < 18) return counted(months, "month");
  return counted(Math.round(months / 12), "year");
}

/** Months to the nearest whole one; date-fns counts only full ones. */
function wholeMonths(from: Day, to: Day): number {
  const start = utcDate(from);
  const end = utcDate(to);
  const full = differenceInMonths(end, start);
  return differenceInCalendarDays(end, addMonths(start, full)) > 15 ? full + 1 : full;
}
