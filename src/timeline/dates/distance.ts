import { addMonths, differenceInCalendarDays, differenceInMonths } from "date-fns";
import { counted } from "../words.ts";
import { type Day, utcDate } from "./days.ts";
import { endOf, isExactDay, type RecordDate, startOf } from "./record-date.ts";

/** From here on two events of a list stand far enough apart for the gap to be named, in days. */
const smallestGap = 7;

/**
 * The label between two neighbours in a list, such as “3 months later”: from the last day of the one to
 * the first of the other. Null where they touch or overlap, where less than a week lies between them, or
 * where a bound is not known. Says “about” unless both dates are exact days.
 */
export function gapLabel(earlier: RecordDate, later: RecordDate): string | null {
  const end = endOf(earlier);
  const start = startOf(later);
  if (end === null || start === null || daysBetween(end, start) < smallestGap) return null;
  return `${about(earlier, later)}${amount(end, start)} later`;
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
    return `${about(event, published)}${amount(publishedEnd, eventStart)} before`;
  }
  if (eventEnd !== null && publishedStart > eventEnd) {
    const days = daysBetween(eventEnd, publishedStart);
    const exact = about(event, published) === "";
    if (exact && days === 1) return "the next day";
    return `${about(event, published)}${amount(eventEnd, publishedStart)} later`;
  }
  if (isExactDay(event) && isExactDay(published)) return "the same day";
  if (isSpan(event) && eventStart !== null && publishedStart >= eventStart) return "while it went on";
  return null;
}

/** Calendar days from one day to another; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(utcDate(to), utcDate(from));
}

function isSpan(date: RecordDate): boolean {
  return date.kind === "interval";
}

function about(...dates: RecordDate[]): string {
  return dates.every(hasExactBounds) ? "" : "about ";
}

function hasExactBounds(date: RecordDate): boolean {
  if (date.kind === "point") return isExactDay(date);
  return [date.from, date.to].every(
    (bound) =>
      typeof bound === "string" || (bound.precision === "day" && !bound.approximate && !bound.uncertain),
  );
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
