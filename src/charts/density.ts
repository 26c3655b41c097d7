import { addresses, phaseAnchor } from "../timeline/addresses.ts";
import { monthName } from "../timeline/dates/days.ts";
import { anchorOf } from "../timeline/dates/record-date.ts";
import type { Chapter } from "../timeline/periods.ts";
import { dateOf } from "../timeline/timeline.ts";
import { countedItems } from "../timeline/words.ts";

/** Entries by month, from the first month to the last. */
export interface Density {
  /** The first month, counted from the year 0. */
  readonly first: number;
  readonly months: readonly {
    /** “April 2024”. */
    readonly label: string;
    /** The number of entries that begin in the month, and of turning points among them. */
    readonly count: number;
    /** “3 events and 1 report”. */
    readonly inWords: string;
    readonly major: number;
    /** Where its entries are: a fragment of the page (`#…`) or a path of the site; null if it has none. */
    readonly target: string | null;
  }[];
  /** Whether reports that are tied to no event are among the entries. */
  readonly hasReports: boolean;
  /** The most entries of a month. */
  readonly most: number;
  /** The beginning of each year, in months from the left. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The number of entries that are not on the chart: their month is not known, or long before the others. */
  readonly left: number;
}

/** The longest gap, in months, before the story begins. Entries before a longer one are not on the chart. */
const longestGap = 60;

/**
 * The chart of a timeline in chapters; null if no entry is dated to a month.
 *
 * @param isWhole whether all entries are on the page of the chart; otherwise its bars link to pages of years.
 */
export function densityOf(chapters: readonly Chapter[], isWhole = true): Density | null {
  const entries = chapters.flatMap(({ phase, periods }) =>
    periods.flatMap(({ key, items }) =>
      items.map(({ item }) => {
        const { year, month } = anchorOf(dateOf(item));
        return {
          item,
          // Counted from the year 0.
          month: month === null ? null : year * 12 + month - 1,
          isMajor: item.kind === "event" && item.major,
          target: isWhole ? `#${phaseAnchor(phase.id)}_${key}` : `${addresses.year(year)}#${key}`,
        };
      }),
    ),
  );
  const byMonth = Map.groupBy(entries, ({ month }) => month);
  const numbers = afterLastGap([...byMonth.keys()].filter((month) => month !== null));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const months = Array.from({ length: last - first + 1 }, (_, index) => {
    const own = byMonth.get(first + index) ?? [];
    return {
      label: `${monthName(((first + index) % 12) + 1)} ${Math.floor((first + index) / 12)}`,
      count: own.length,
      inWords: countedItems(own.map(({ item }) => item)),
      major: own.filter(({ isMajor }) => isMajor).length,
      target: own[0]?.target ?? null,
    };
  });
  return {
    first,
    months,
    hasReports: entries.some(({ item }) => item.kind === "report"),
    most: Math.max(...months.map(({ count }) => count)),
    years: months.flatMap((_, at) => ((first + at) % 12 === 0 ? { year: (first + at) / 12, at } : [])),
    left: entries.length - months.reduce((sum, { count }) => sum + count, 0),
  };
}

function afterLastGap(months: readonly number[]): readonly number[] {
  const sorted = months.toSorted((a, b) => a - b);
  const start = sorted.findLastIndex((month, index) => month - (sorted[index - 1] ?? month) > longestGap);
  return sorted.slice(Math.max(0, start));
}
