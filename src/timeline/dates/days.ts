import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { memoize } from "../memoize.ts";

/**
 * A calendar day as ISO 8601 writes it, `2024-06-12`. Days compare as plain strings, and no time of
 * day or time zone can creep in. Years run from 0001 to 9999.
 */
export type Day = string;

/** The day made of a year, a month (1–12) and a day of the month (1–31); the caller knows that it exists. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(dayOfMonth)].join("-");
}

/** The last day of a month (1–12), which knows leap years. */
export function lastDayOfMonth(year: number, month: number): Day {
  const date = utcDate(dayOf(year, month, 1));
  date.setMonth(month, 0);
  return dayOf(year, month, date.getDate());
}

/** The day as a date-fns date whose every reading is in UTC, not in the machine's time zone. */
export function utcDate(day: Day): UTCDate {
  const date = new UTCDate(0);
  // Not the constructor: it reads years below 100 as 19xx.
  date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return date;
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The number of days from 1 January 1970 to a day. */
export const dayNumber = memoize((day: Day): number => utcDate(day).getTime() / millisecondsOfDay);

/** The day that is so many days after 1 January 1970. */
export function dayOfNumber(number: number): Day {
  return format(new UTCDate(number * millisecondsOfDay), "yyyy-MM-dd");
}

/** The name of a month (1–12) in English: `April`. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? "";
}

/** The month (1–12) of an English name, whole or cut to three letters; 0 where it is none. */
export function monthNamed(name: string): number {
  const written = name.toLowerCase();
  const isName = (month: string) => [month, month.slice(0, 3)].includes(written);
  return monthNames.findIndex((month) => isName(month.toLowerCase())) + 1;
}

const monthNames = Array.from({ length: 12 }, (_, index) => format(new UTCDate(2000, index, 1), "MMMM"));

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
