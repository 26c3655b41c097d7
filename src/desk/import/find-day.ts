import { publicationDay } from "../../schema/edtf.ts";
import { dayOf } from "../../timeline/dates/days.ts";
import type { PageReading } from "./page-reading.ts";

/** The day on which a page was published, and how that is known. */
export interface FoundDay {
  readonly published: string;
  /** Null where the page prints the day. */
  readonly note: string | null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day of publication: as readers see it on the page, where its metadata do not say otherwise; else by
 * the metadata; else by the address. Days that do not exist or have not come yet are passed over. Null where no day is left.
 *
 * @param today as `YYYY-MM-DD`.
 */
export function findDay(
  { moments, printedMoments }: Pick<PageReading, "moments" | "printedMoments">,
  address: string | null,
  today: string,
): FoundDay | null {
  const days = moments.flatMap(({ value, from }) => {
    const day = dayIn(value, today);
    return day === null ? [] : [{ day, from, isUtc: /T\d.*(?:Z|[+-]00:?00)$/.test(value.trim()) }];
  });
  const printed = printedMoments.map(({ value }) => dayIn(value, today)).filter((day) => day !== null);
  const [first] = days;
  if (first !== undefined) {
    if (printed.includes(first.day)) return { published: first.day, note: null };
    const zone = first.isUtc ? ", which give the time in UTC" : "";
    return {
      published: first.day,
      note: `The day stands in the metadata of the page (${first.from})${zone}.`,
    };
  }
  if (printed[0] !== undefined) return { published: printed[0], note: null };
  const inAddress = address === null ? null : dayInAddress(address, today);
  return inAddress === null
    ? null
    : { published: inAddress, note: "The day stands in the address of the page." };
}

/** The day of a moment as it is written there, in the outlet’s own time. */
function dayIn(text: string, today: string): string | null {
  const value = text.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s]\d)/.exec(value);
  if (iso !== null) return realDay(iso[1], iso[2], iso[3], today);
  const dayFirst = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(value);
  if (dayFirst !== null) return realDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], today);
  const monthFirst = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(value);
  return monthFirst === null ? null : realDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], today);
}

function dayInAddress(address: string, today: string): string | null {
  const match = /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(new URL(address).pathname);
  return match === null ? null : realDay(match[1], match[2], match[3], today);
}

function monthOf(name = ""): string {
  return String(months.indexOf(name.slice(0, "jan".length).toLowerCase()) + 1);
}

function realDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: string,
): string | null {
  const written = dayOf(Number(year), Number(month), Number(day));
  return publicationDay.safeParse(written).success && written <= today ? written : null;
}
