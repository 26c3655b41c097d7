import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInMonths } from "date-fns/differenceInMonths";
import { counted } from "../words.ts";
import { type Day, dayNumber, utcDate } from "./days.ts";
import { type DatePoint, isExactDay, isExactPoint, isKnown, type RecordDate } from "./record-date.ts";

/** The time between two items of a list. */
export interface Gap {
  /** “3 months later”. */
  readonly label: string;
  /** How much room a list leaves for it. */
  readonly length: "weeks" | "months" | "years";
}

/** Shorter gaps are not named, in days. */
const smallestGap = 7;

/**
 * The gap between two items of a list: from the last day of the one to the first of the other. Null where they
 * overlap, where less than a week is between them, or where a bound is not known. The label says “at least” where
 * the record leaves room for more, as between a year and a day, and “about” where a bound is approximate or doubtful.
 */
export function gapBetween({ to: from }: RecordDate, { from: to }: RecordDate): Gap | null {
  if (!isKnown(from) || !isKnown(to)) return null;
  const days = daysBetween(from.latest, to.earliest);
  if (days < smallestGap) return null;
  const label = `${lengthBetween(from, to)} later`;
  if (days < 60) return { label, length: "weeks" };
  return { label, length: days < 365 ? "months" : "years" };
}

/**
 * How long after an event a report of it came out: “the same day”, “the next day”, “2 months later”,
 * “while it went on”, “3 days before”. Null where the record cannot tell. “At least” and “about” as in
 * {@link gapBetween}.
 */
export function reportDelay(event: RecordDate, published: RecordDate): string | null {
  const { from: begin, to: end } = event;
  const { from: first, to: last } = published;
  if (!isKnown(first) || !isKnown(last)) return null;
  if (isKnown(begin) && last.latest < begin.earliest) return `${lengthBetween(last, begin)} before`;
  if (isKnown(end) && first.earliest > end.latest) {
    const nextDay = isExactPoint(end) && isExactPoint(first) && daysBetween(end.latest, first.earliest) === 1;
    return nextDay ? "the next day" : `${lengthBetween(end, first)} later`;
  }
  if (isExactDay(event) && isExactDay(published)) return "the same day";
  return wentOn(event, first.earliest, last.latest) ? "while it went on" : null;
}

/** Whether something that lasted had surely begun by the first of two days, and had surely not ended before the last. */
function wentOn(event: RecordDate, first: Day, last: Day): boolean {
  if (event.kind !== "interval" || !isKnown(event.from) || event.from.latest > first) return false;
  return event.to === "open" || (isKnown(event.to) && last <= event.to.earliest);
}

/** Calendar days from one day to another; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The time between two points, the first before the second, no more exactly than it is known. */
function lengthBetween(from: DatePoint, to: DatePoint): string {
  const shortest = amount(from.latest, to.earliest, Math.round);
  const longest = amount(from.earliest, to.latest, Math.round);
  if (shortest !== longest) return `at least ${amount(from.latest, to.earliest, Math.floor)}`;
  const vague = [from, to].some(({ approximate, uncertain }) => approximate || uncertain);
  return vague ? `about ${shortest}` : shortest;
}

/** A length in the unit a reader would use: days to a fortnight, weeks to two months, months to a year and a half, then years. */
function amount(from: Day, to: Day, round: (value: number) => number): string {
  const days = daysBetween(from, to);
  if (days < 14) return counted(days, "day");
  const months = monthsBetween(from, to);
  if (round(months) < 2) return counted(round(days / 7), "week");
  if (round(months) < 18) return counted(round(months), "month");
  // Of whole months, so that a year and a half is rounded once.
  return counted(round(round(months) / 12), "year");
}

/** Full months with the share of the last, unfinished one; date-fns counts the full ones alone. */
function monthsBetween(from: Day, to: Day): number {
  const start = utcDate(from);
  const end = utcDate(to);
  const full = differenceInMonths(end, start);
  const rest = differenceInCalendarDays(end, addMonths(start, full));
  return full + Math.min(rest, 30) / 31;
}
