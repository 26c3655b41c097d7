import { monthName } from "./dates/days.ts";
import { printKnownParts } from "./dates/print.ts";
import { anchorOf, type RecordDate } from "./dates/record-date.ts";

/** The spans of time that a list can be broken into. */
export type Grain = "month" | "year";

/** A span of time under which a date is filed. */
export interface Span {
  /** `2024-04`, `2020`, `199X`: EDTF, fit for a fragment. */
  readonly key: string;
  /** “April 2024”, “2020”, “The 1990s”. */
  readonly label: string;
  /** The year, where it is known. */
  readonly year: number | null;
}

/**
 * Where a date is filed: by month where the month is known, else by the season, the year or the longer
 * span it names; or by year, unless it names a longer span. The key is the EDTF of that span.
 */
export function spanOf(date: RecordDate, grain: Grain): Span {
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
