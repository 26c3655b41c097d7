import { publicationDay } from "../../schema/edtf.ts";
import { dayNumber, dayOf } from "../../timeline/dates/days.ts";
import { printedDays } from "./printed-days.ts";
import type { PageReading } from "./read-page.ts";

/** The day on which a page was published, and how it is known. */
export interface FoundDay {
  readonly published: string;
  /** Null if the page prints the day. */
  readonly note: string | null;
  /** Where it was read, for the editor who compares it: “the printed “17 Nisan 2024””. */
  readonly from: string;
  /** Other days that the page gives as its own. */
  readonly others: readonly string[];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The forms of days in metadata: numbers, or English with the day or the month first. */
const dayForms = [
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:$|[T\s]\d)/,
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})\b/i,
  /^(?:[a-z]{3,9},?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b/i,
];

const dayInPath = /[/_-](?<year>\d{4})[/_-](?<month>\d{1,2})[/_-](?<day>\d{1,2})(?!\d)/;

/**
 * The day of publication: from the metadata, or else from what the page prints, or else from the address. Where the page
 * prints the day next to that of the metadata, the printed one is taken: it is in the outlet’s own time. Days that do
 * not exist or are in the future are skipped. Null if none is left.
 *
 * @param today as `YYYY-MM-DD`.
 */
export function findDay(
  { moments, printedMoments, printedTexts }: Pick<PageReading, "moments" | "printedMoments" | "printedTexts">,
  address: string | null,
  today: string,
): FoundDay | null {
  const isPast = (day: string) => publicationDay.safeParse(day).success && day <= today;
  const printed = [
    ...printedMoments.flatMap(({ value, from }) =>
      dayIn(value, dayForms).map((day) => ({ day, from: `the element “${from}”` })),
    ),
    ...printedTexts.flatMap((text) =>
      printedDays(text).map((day) => ({ day, from: `the printed “${text}”` })),
    ),
  ].filter(({ day }) => isPast(day));
  const stated = moments.flatMap(({ value, from }) =>
    dayIn(value, dayForms)
      .filter(isPast)
      .map((day) => ({ day, from, value })),
  );
  const days = new Set([...stated, ...printed].map(({ day }) => day));
  const found = (published: string, note: string | null, from: string): FoundDay => ({
    published,
    note,
    from,
    others: [...days].filter((day) => day !== published),
  });
  const [first] = stated;
  if (first !== undefined) {
    const same = printed.find(({ day }) => stated.some((other) => other.day === day));
    const near = printed.find(({ day }) => Math.abs(dayNumber(day) - dayNumber(first.day)) === 1);
    const own = same ?? near;
    if (own !== undefined) return found(own.day, null, own.from);
    const isUtc = /T\d.*(?:Z|[+-]00:?00)$/.test(first.value.trim());
    const zone = isUtc ? ", which give the time in UTC" : "";
    const note = `The day is from the metadata of the page (${first.from})${zone}.`;
    return found(first.day, note, `the metadata (${first.from})`);
  }
  const [own] = printed;
  if (own !== undefined) return found(own.day, null, own.from);
  const inAddress = address === null ? undefined : dayIn(new URL(address).pathname, [dayInPath]).find(isPast);
  return inAddress === undefined
    ? null
    : found(inAddress, "The day is from the address of the page.", "the address");
}

/** The day in a text as it is written, which is in the outlet’s own time; none if it has another form. */
function dayIn(text: string, forms: readonly RegExp[]): string[] {
  const groups = forms.map((form) => form.exec(text.trim())?.groups).find((found) => found !== undefined);
  if (groups === undefined) return [];
  const { year, month = "", day } = groups;
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return [dayOf(Number(year), number, Number(day))];
}
