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
