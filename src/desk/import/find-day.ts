import { publicationDay } from "../../schema/edtf.ts";
import { dayOf } from "../../timeline/dates/days.ts";
import type { PageReading } from "./read-page.ts";

/** The day on which a page was published, and how it is known. */
export interface FoundDay {
  readonly published: string;
  /** Null if the page prints the day. */
  readonly note: string | null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day of publication: from the metadata, or else from the visible text, or else from the address. Days
 * that do not exist or are in the future are skipped. Null if none is left.
 *
 * @param today as `YYYY-MM-DD`.
 */
export function findDay(
  { moments, printedMoments }: Pick<PageReading, "moments" | "printedMoments">,
  address: string | null,
  today: string,
): FoundDay | null {
  const isPast = (day: string) => publicationDay.safeParse(day).success && day <= today;
  const printed = printedMoments.flatMap(({ value }) => dayIn(value)).filter(isPast);
  for (const { value, from } of moments) {
    const published = dayIn(value).find(isPast);
    if (published === undefined) continue;
    if (printed.includes(published)) return { published, note: null };
    const isUtc = /T\d.*(?:Z|[+-]00:?00)$/.test(value.trim());
    const zone = isUtc ? ", which give the time in UTC" : "";
    return { published, note: `The day is from the metadata of the page (${from})${zone}.` };
  }
  if (printed[0] !== undefined) return { published: printed[0], note: null };
  const inAddress = address === null ? undefined : dayInAddress(address).find(isPast);
  return inAddress === undefined
    ? null
    : { published: inAddress, note: "The day is from the address of the page." };
}

/** The day of a moment as it is written, which is in the outlet’s own time; none if it has another form. */
function dayIn(text: string): string[] {
  const value = text.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s]\d)/.exec(value);
  if (iso !== null) return [isoDay(iso[1], iso[2], iso[3])];
  const dayFirst = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(value);
  if (dayFirst !== null) return [isoDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])];
  const monthFirst = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(value);
  return monthFirst === null ? [] : [isoDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])];
}

function dayInAddress(address: string): string[] {
  const match = /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(new URL(address).pathname);
  return match === null ? [] : [isoDay(match[1], match[2], match[3])];
}

function monthOf(name = ""): number {
  return months.indexOf(name.slice(0, "jan".length).toLowerCase()) + 1;
}

function isoDay(...numbers: readonly (string | number | undefined)[]): string {
  const [year = 0, month = 0, day = 0] = numbers.map(Number);
  return dayOf(year, month, day);
}
