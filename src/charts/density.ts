import { addresses, phaseAnchor } from "../timeline/addresses.ts";
import { monthName } from "../timeline/dates/days.ts";
import { anchorOf } from "../timeline/dates/record-date.ts";
import type { Chapter } from "../timeline/periods.ts";
import { dateOf } from "../timeline/timeline.ts";

/** A month on the strip. */
export interface DensityMonth {
  /** “April 2024”. */
  readonly label: string;
  /** Entries that begin in the month, and how many of them are turning points. */
  readonly count: number;
  readonly major: number;
  /** Where its entries stand: a fragment of the page (`#…`) or a path of the site; null where it has none. */
  readonly target: string | null;
}

/** How dense the story is: entries by month, from the first month to the last. */
export interface Density {
  readonly months: readonly DensityMonth[];
  /** The most entries of a month. */
  readonly most: number;
  /** Where each year begins, as a number of months from the left. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Entries that are not on the strip: long before it, or dated no finer than a season or a year. */
  readonly left: number;
}

/** A silence longer than this, in months, before the story sets in is left out, with what lies before it. */
const longestSilence = 60;

/**
 * The strip for a timeline in chapters; null where no entry is dated to a month.
 *
 * @param isWhole Whether all entries stand on the page of the strip; else its bars lead to pages of years.
 */
export function densityOf(chapters: readonly Chapter[], isWhole = true): Density | null {
  const months = new Map<number, { count: number; major: number; target: string }>();
  let all = 0;
  for (const { phase, periods } of chapters) {
    for (const { key, items } of periods) {
      for (const { item } of items) {
        all += 1;
        const { year, month } = anchorOf(dateOf(item));
        if (month === null) continue;
        const number = year * 12 + month - 1;
        const target = isWhole ? `#${phaseAnchor(phase.id)}_${key}` : `${addresses.year(year)}#${key}`;
        const entry = months.get(number) ?? { count: 0, major: 0, target };
        entry.count += 1;
        if (item.kind === "event" && item.major) entry.major += 1;
        months.set(number, entry);
      }
    }
  }
  const numbers = afterLastSilence([...months.keys()].toSorted((a, b) => a - b));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const strip = Array.from({ length: last - first + 1 }, (_, index) => monthAt(first + index, months));
  return {
    months: strip,
    most: Math.max(...strip.map(({ count }) => count)),
    years: yearsWithin(first, last),
    left: all - strip.reduce((sum, { count }) => sum + count, 0),
  };
}

function afterLastSilence(numbers: readonly number[]): readonly number[] {
  const start = numbers.findLastIndex(
    (number, index) => number - (numbers[index - 1] ?? number) > longestSilence,
  );
  return numbers.slice(Math.max(0, start));
}

function monthAt(
  number: number,
  months: ReadonlyMap<number, { count: number; major: number; target: string }>,
): DensityMonth {
  const label = `${monthName((number % 12) + 1)} ${Math.floor(number / 12)}`;
  const { count, major, target } = months.get(number) ?? { count: 0, major: 0, target: null };
  return { label, count, major, target };
}

function yearsWithin(first: number, last: number): { year: number; at: number }[] {
  const years: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / 12); year * 12 <= last; year++)
    years.push({ year, at: year * 12 - first });
  return years;
}
