import type { RecordDate } from "./record-date.ts";

/**
 * The value of a `<time datetime>` attribute, or null where HTML has none that says no more than the
 * record: it knows days, months and years (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value),
 * but neither intervals nor “about” nor “possibly”.
 */
export function machineDate(date: RecordDate): string | null {
  if (date.kind === "interval") return null;
  const { point } = date;
  if (point.approximate || point.uncertain) return null;
  switch (point.precision) {
    case "day":
      return point.earliest;
    case "month":
      return point.earliest.slice(0, 7);
    case "year":
      return point.earliest.slice(0, 4);
    default:
      return null;
  }
}
