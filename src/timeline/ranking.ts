import type { TimelineEvent } from "./timeline.ts";

/** The `count` items that come first in the order of `compare`, as they were ordered before; of equal ones the first given. */
export function topItems<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  if (items.length <= count) return [...items];
  const top = new Set(items.toSorted(compare).slice(0, count));
  return items.filter((item) => top.has(item));
}

/** The `count` events that outlets of most sides report and, among those of as many sides, most reports; in their own order. */
export function mostReported(events: readonly TimelineEvent[], count: number): readonly TimelineEvent[] {
  return topItems(
    events,
    count,
    (a, b) => b.sides.length - a.sides.length || b.reports.length - a.reports.length,
  );
}

/**
 * The places, or other things, with the most events, in the order given.
 *
 * @param most How many may be shown.
 * @param isFirst Which come before all others.
 * @returns Those that are shown, and how many are left out.
 */
export function mostMentioned<Item extends { readonly events: readonly unknown[] }>(
  places: readonly Item[],
  most: number,
  isFirst: (place: Item) => boolean = () => false,
): { readonly shown: readonly Item[]; readonly left: number } {
  const rankOf = (place: Item) => (isFirst(place) ? Number.POSITIVE_INFINITY : place.events.length);
  // Infinity less infinity is not a number: two that come first keep their order.
  const shown = topItems(places, most, (a, b) => rankOf(b) - rankOf(a) || 0);
  return { shown, left: places.length - shown.length };
}
