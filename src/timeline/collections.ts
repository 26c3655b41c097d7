import type { TimelineEvent } from "./timeline.ts";

/**
 * Of some events the `count` that outlets of most sides tell of and, among those of as many sides, most
 * reports; in the order in which they are given.
 */
export function mostReported(events: readonly TimelineEvent[], count: number): TimelineEvent[] {
  if (events.length <= count) return [...events];
  const chosen = new Set(
    events
      .toSorted((a, b) => b.sides.length - a.sides.length || b.reports.length - a.reports.length)
      .slice(0, count),
  );
  return events.filter((event) => chosen.has(event));
}

/**
 * The places, or other things, with the most events, in the order given, where there are more than can be shown;
 * of those with as many events, the first ones given.
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
  const chosen = new Set(places.toSorted((a, b) => rankOf(b) - rankOf(a) || 0).slice(0, most));
  return { shown: places.filter((place) => chosen.has(place)), left: places.length - chosen.size };
}
