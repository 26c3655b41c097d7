import type { Day } from "./dates/days.ts";
import { printDate } from "./dates/print.ts";
import { memoizeByObject } from "./memoize.ts";
import type { RecordDays, Timeline, TimelineItem } from "./timeline.ts";
import { counted } from "./words.ts";

/** The day of an entry’s last change, or else of its first publication; null where neither is recorded. */
export function lastDayOf({ added, changed }: RecordDays): Day | null {
  return (changed ?? added)?.edtf ?? null;
}

/** The day of the last change of any event or report; null where none is recorded. */
export const lastDayOfRecord = memoizeByObject(({ events, reports }: Timeline): Day | null =>
  [...events, ...reports].reduce<Day | null>((latest, item) => {
    const day = lastDayOf(item);
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null),
);

/** “First published 22 November 2026 · last changed 30 November 2026 · 1 correction”, as far as it is recorded. */
export function daysInWords(item: TimelineItem): string {
  const { added, changed } = item;
  const corrections = item.kind === "event" ? item.corrections.length : 0;
  const parts = [
    ...(added === null ? [] : [`first published ${printDate(added)}`]),
    ...(changed === null ? [] : [`last changed ${printDate(changed)}`]),
    ...(corrections === 0 ? [] : [counted(corrections, "correction")]),
  ].join(" · ");
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}
