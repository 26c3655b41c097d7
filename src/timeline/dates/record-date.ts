import type { Day } from "./days.ts";

/** How much of a date is known, from the finest to the coarsest. */
export type Precision = "day" | "month" | "season" | "quarter" | "year" | "decade" | "century";

/** One point in time, exactly as finely as the record knows it. */
export interface DatePoint {
  readonly precision: Precision;
  /** The year; of a decade or century its first year. */
  readonly year: number;
  /** 1–12 where the precision is `day` or `month`, else null. */
  readonly month: number | null;
  /** 1–31 where the precision is `day`, else null. */
  readonly day: number | null;
  /** 1 spring, 2 summer, 3 autumn, 4 winter, or the number of the quarter; else null. */
  readonly part: number | null;
  /** `~` or `%`: the reports give it as about then. */
  readonly approximate: boolean;
  /** `?` or `%`: it is doubtful. */
  readonly uncertain: boolean;
  /** The first and the last day that it can mean. */
  readonly earliest: Day;
  readonly latest: Day;
}

/** A side of an interval: known, open (`..`, it has none yet), or unknown (nothing written). */
export type Bound = DatePoint | "open" | "unknown";

/**
 * A date of the record: a point, from and to which it is, or an interval between two bounds of which at least one is
 * known.
 */
export type RecordDate =
  | {
      readonly edtf: string;
      readonly kind: "point";
      readonly point: DatePoint;
      readonly from: DatePoint;
      readonly to: DatePoint;
    }
  | { readonly edtf: string; readonly kind: "interval"; readonly from: Bound; readonly to: Bound };

/** Whether a bound is a known point. */
export function isKnown(bound: Bound): bound is DatePoint {
  return typeof bound !== "string";
}

/** The first day the date can mean, or null where the beginning is open or unknown. */
export function startOf({ from }: RecordDate): Day | null {
  return isKnown(from) ? from.earliest : null;
}

/** The last day the date can mean, or null where the end is open or unknown. */
export function endOf({ to }: RecordDate): Day | null {
  return isKnown(to) ? to.latest : null;
}

/** The point a list files the date under: the point itself, an interval's beginning, or its end where that alone is known. */
export function anchorOf(date: RecordDate): DatePoint {
  const anchor = [date.from, date.to].find(isKnown);
  if (anchor === undefined) throw new Error(`The date "${date.edtf}" has no known bound.`);
  return anchor;
}

/** Whether the date is one day, neither approximate nor uncertain. */
export function isExactDay(date: RecordDate): boolean {
  return date.kind === "point" && isExactPoint(date.point);
}

/** Whether the point is one day, neither approximate nor uncertain. */
export function isExactPoint(point: DatePoint): boolean {
  return point.precision === "day" && !point.approximate && !point.uncertain;
}
