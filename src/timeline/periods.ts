import { monthName } from "./dates/days.ts";
import { gapLabel, type Silence, silenceBetween } from "./dates/distance.ts";
import { printKnownParts } from "./dates/print.ts";
import { anchorOf, endOf, type RecordDate } from "./dates/record-date.ts";
import { dateOf, type Phase, type Timeline, type TimelineItem } from "./timeline.ts";

/** An item of a list with the silence before it. */
export interface ListedItem {
  readonly item: TimelineItem;
  /** “3 months later”, where a week or more lies between it and the item before; else null. */
  readonly gap: string | null;
  /** How long that silence is, roughly; null where there is none. */
  readonly silence: Silence | null;
}

/** The items of a list that begin in one month, or, where the month is not known, in one season, year or longer span. */
export interface Period {
  /** `2024-04`, `2020`, `199X`: unique in its list and fit for a fragment. */
  readonly key: string;
  /** “April 2024”, “2020”, “the 1990s”. */
  readonly label: string;
  /** The year, where it is known. */
  readonly year: number | null;
  readonly items: readonly ListedItem[];
}

/** The spans that a list can be broken into. */
export type Grain = "month" | "year";

/** A phase with its items. */
export interface Chapter {
  readonly phase: Phase;
  readonly periods: readonly Period[];
  readonly count: number;
}

/** A year of the timeline. */
export interface Year {
  readonly year: number;
  readonly periods: readonly Period[];
  readonly count: number;
  /** What began before the year and went on in it, or may have happened in it: dates coarser than a year. */
  readonly around: readonly ListedItem[];
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * Items in order of time as a list with gaps, broken into periods: months, or, for lists that span many
 * of them with a few items each, years. Where a season begins inside a month, the month’s later days are
 * gathered under its one heading, since a heading must not stand twice.
 *
 * @param before The item that stands above the list, from which the first gap is measured.
 */
export function periodsOf(
  items: readonly TimelineItem[],
  { before, grain = "month" }: { before?: TimelineItem | undefined; grain?: Grain } = {},
): Period[] {
  let above = before;
  const groups = Map.groupBy(items, (item) => periodOf(dateOf(item), grain).key);
  return [...groups].map(([key, group]) => {
    const [first] = group;
    if (first === undefined) throw new Error("A group has at least one item.");
    const listed = group.map((item) => {
      const gap = above === undefined ? null : gapLabel(dateOf(above), dateOf(item));
      const silence = above === undefined ? null : silenceBetween(dateOf(above), dateOf(item));
      above = item;
      return { item, gap, silence };
    });
    const { label, year } = periodOf(dateOf(first), grain);
    return { key, label, year, items: listed };
  });
}

/** The timeline as chapters: each phase that has items, with them. Silences between chapters are named too. */
export function chaptersOf(timeline: Timeline): Chapter[] {
  const byPhase = Map.groupBy(timeline.items, ({ phase }) => phase);
  let before: TimelineItem | undefined;
  return timeline.phases.flatMap((phase) => {
    const items = (byPhase.get(phase) ?? []).map(({ item }) => item);
    if (items.length === 0) return [];
    const chapter = { phase, periods: periodsOf(items, { before }), count: items.length };
    before = items.at(-1);
    return chapter;
  });
}

/** Every year in which something on the timeline begins, in order. */
export function yearsOf(timeline: Timeline): Year[] {
  const items = timeline.items.map(({ item }) => item);
  const byYear = Map.groupBy(items, (item) => periodOf(dateOf(item), "year").year);
  byYear.delete(null);
  const years = [...byYear.keys()].filter((year) => year !== null).toSorted((a, b) => a - b);
  return years.map((year, index) => {
    const own = byYear.get(year) ?? [];
    return {
      year,
      periods: periodsOf(own),
      count: own.length,
      around: items
        .filter((item) => !own.includes(item) && reachesInto(dateOf(item), year))
        .map((item) => ({ item, gap: null, silence: null })),
      previous: years[index - 1] ?? null,
      next: years[index + 1] ?? null,
    };
  });
}

/**
 * Where a date is filed: by month where the month is known, else by the season, the year or the longer
 * span it names; or by year, unless it names a longer span. The key is the EDTF of that span.
 */
function periodOf(date: RecordDate, grain: Grain): { key: string; label: string; year: number | null } {
  const point = anchorOf(date);
  const digits = String(point.year).padStart(4, "0");
  if (grain === "year" && !["decade", "century"].includes(point.precision)) {
    return { key: digits, label: String(point.year), year: point.year };
  }
  if (point.month !== null) {
    const key = `${digits}-${String(point.month).padStart(2, "0")}`;
    return { key, label: `${monthName(point.month)} ${point.year}`, year: point.year };
  }
  const label = sentenceCase(printKnownParts(point));
  switch (point.precision) {
    case "season":
      return { key: `${digits}-${20 + (point.part ?? 0)}`, label, year: point.year };
    case "quarter":
      return { key: `${digits}-${32 + (point.part ?? 0)}`, label, year: point.year };
    case "decade":
      return { key: `${digits.slice(0, 3)}X`, label, year: null };
    case "century":
      return { key: `${digits.slice(0, 2)}XX`, label, year: null };
    default:
      return { key: digits, label, year: point.year };
  }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reachesInto(date: RecordDate, year: number): boolean {
  const begun = anchorOf(date).earliest;
  const end = endOf(date);
  const digits = String(year).padStart(4, "0");
  return begun < `${digits}-01-01` && (end === null ? date.kind === "interval" : end >= `${digits}-01-01`);
}
