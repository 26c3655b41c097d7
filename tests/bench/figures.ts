/** Something that was measured. */
export interface Figure {
  readonly group: "Quality" | "Weight" | "Time" | "Build";
  readonly what: string;
  /** Where it is a part of that, or another measure of it: which. */
  readonly part?: string;
  /** Null where there was nothing to measure. */
  readonly value: number | null;
  readonly unit: "%" | "kB" | "ms" | "s" | "MB" | "requests" | "pages";
  /** Of how many queries it is the share, the median or the largest. */
  readonly queries?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** All that was measured on one record. */
export interface Measured {
  /** “real record”, “10,000 reports”. */
  readonly record: string;
  readonly figures: readonly Figure[];
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("There is no median of nothing.");
  return middle;
}
