import type { Day } from "./dates/days.ts";
import { printDate } from "./dates/print.ts";
import type { RecordDays, TimelineItem } from "./timeline.ts";
import { counted } from "./words.ts";

/** The day of an entry’s last change, or else of its first publication; null where neither is recorded. */
export function lastDayOf({ added, changed }: RecordDays): Day | null {
  return (changed ?? added)?.edtf ?? null;
}

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
