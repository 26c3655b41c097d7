import { gapLabel, type Silence, silenceBetween } from "./dates/distance.ts";
import { anchorOf, endOf, type RecordDate } from "./dates/record-date.ts";
import { type Grain, spanOf } from "./spans.ts";
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
  const groups = Map.groupBy(items, (item) => spanOf(dateOf(item), grain).key);
  return [...groups].map(([key, group]) => {
    const [first] = group;
    if (first === undefined) throw new Error("A group has at least one item.");
    const listed = group.map((item) => {
      const gap = above === undefined ? null : gapLabel(dateOf(above), dateOf(item));
      const silence = above === undefined ? null : silenceBetween(dateOf(above), dateOf(item));
      above = item;
      return { item, gap, silence };
    });
    const { label, year } = spanOf(dateOf(first), grain);
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
  const yearOf = new Map(items.map((item) => [item, spanOf(dateOf(item), "year").year]));
  const byYear = Map.groupBy(items, (item) => yearOf.get(item) ?? null);
  byYear.delete(null);
  const years = [...byYear.keys()].filter((year) => year !== null).toSorted((a, b) => a - b);
  return years.map((year, index) => {
    const own = byYear.get(year) ?? [];
    return {
      year,
      periods: periodsOf(own),
      count: own.length,
      around: items
        .filter((item) => yearOf.get(item) !== year && reachesInto(dateOf(item), year))
        .map((item) => ({ item, gap: null, silence: null })),
      previous: years[index - 1] ?? null,
      next: years[index + 1] ?? null,
    };
  });
}

function reachesInto(date: RecordDate, year: number): boolean {
  const begun = anchorOf(date).earliest;
  const end = endOf(date);
  const digits = String(year).padStart(4, "0");
  return begun < `${digits}-01-01` && (end === null ? date.kind === "interval" : end >= `${digits}-01-01`);
}
