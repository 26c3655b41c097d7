import { utcDate } from "../timeline/dates/days.ts";
import { printDate } from "../timeline/dates/print.ts";
import { type DatePoint, isKnown, type RecordDate } from "../timeline/dates/record-date.ts";
import { memoize } from "../timeline/memoize.ts";
import type { Interface } from "./interface.ts";

/** What is printed of a point, by how much of it is known. */
const parts = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const;

/** A date in words, and the language of these. */
export interface PrintedDate {
  readonly words: string;
  readonly language: string;
}

/**
 * A date of the record in the words of an interface, by the rules of Unicode CLDR (https://cldr.unicode.org/), saying
 * no more than is known. In English, like {@link printDate}, where the language has no words of ours: seasons, decades,
 * and intervals with an unknown end.
 */
export function printDateIn({ language, say }: Interface, date: RecordDate): PrintedDate {
  const words = wordsFor(language, date);
  if (words === null || language === "en") return { words: printDate(date), language: "en" };
  const { approximate = false, uncertain = false } = date.kind === "point" ? date.point : {};
  const about = approximate ? say("aboutDate", { date: words }) : words;
  return { words: uncertain ? say("possiblyDate", { date: about }) : about, language };
}

function wordsFor(language: string, { kind, from, to }: RecordDate): string | null {
  if (!isKnown(from) || !isKnown(to) || from.precision !== to.precision) return null;
  const format = formatOf(language, from);
  if (format === null) return null;
  if (kind === "point") return format.format(utcDate(from.earliest));
  if ([from, to].some(({ approximate, uncertain }) => approximate || uncertain)) return null;
  return format.formatRange(utcDate(from.earliest), utcDate(to.earliest));
}

function formatOf(language: string, { precision }: DatePoint): Intl.DateTimeFormat | null {
  return precision === "day" || precision === "month" || precision === "year"
    ? formatIn(`${language} ${precision}`)
    : null;
}

const formatIn = memoize((key: string) => {
  const [language, precision] = key.split(" ");
  const options = precision === "day" ? parts.day : precision === "month" ? parts.month : parts.year;
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
});
