import { type Gap, gapBetween } from "./dates/distance.ts";
import { anchorOf, endOf, type RecordDate } from "./dates/record-date.ts";
import { type Grain, groupBySpan, spanOf } from "./groups.ts";
import { dateOf, type Timeline, type TimelineItem } from "./timeline.ts";

/** An item of a list with the time since the item before it; null if it is less than a week. */
export interface ListedItem {
  readonly item: TimelineItem;
  readonly gap: Gap | null;
}

/** The items of a list that begin in one month or, if the month is not known, in one season, year or longer span. */
export interface Period {
  /** `2024-04`, `2020`, `199X`: unique in its list, and its fragment on the page. */
  readonly key: string;
  readonly label: string;
  /** Null if it is no single year. */
  readonly year: number | null;
  readonly items: readonly ListedItem[];
}

/** A phase with its items. */
export type Chapter = ReturnType<typeof chaptersOf>[number];

/**
 * Items in order of time with the gaps between them, by period: by month or, in lists with only a few items in each
 * of many months, by year. Each period has one heading: if a season begins within a month, the later days of the
 * month are listed before it, with the earlier ones.
 *
 * @param before The item above the list, from which the first gap is measured.
 */
export function periodsOf(
  items: readonly TimelineItem[],
  { before, grain = "month" }: { before?: TimelineItem | undefined; grain?: Grain } = {},
): Period[] {
  let above = before;
  return groupBySpan(items, dateOf, grain).map(({ anchor, label, year, items: group }) => {
    const listed = group.map((item) => {
      const gap = above === undefined ? null : gapBetween(dateOf(above), dateOf(item));
      above = item;
      return { item, gap };
    });
    return { key: anchor, label, year, items: listed };
  });
}

/** The timeline as chapters: the phases that have items, with their items. Gaps between chapters are given, too. */
export function chaptersOf(timeline: Timeline) {
  const byPhase = Map.groupBy(timeline.items, ({ phase }) => phase);
  let before: TimelineItem | undefined;
  return timeline.phases.flatMap((phase) => {
    const items = (byPhase.get(phase) ?? []).map(({ item }) => item);
    if (items.length === 0) return [];
    const chapter = { phase, periods: periodsOf(items, { before }), items };
    before = items.at(-1);
    return chapter;
  });
}

/** Every year in which something on the timeline begins, in order. */
export function yearsOf(timeline: Timeline) {
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
      /** The items that began before the year and went on in it, or whose dates, longer than a year, include it. */
      earlier: items.filter((item) => yearOf.get(item) !== year && reachesInto(dateOf(item), year)),
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
