/** What figures are about. */
export type Group =
  | "Record"
  | "Quality"
  | "Weight"
  | "Time"
  | "Build"
  | "Site"
  | "Pages"
  | "Files"
  | "Search"
  | "Warm build"
  | "Development";

/** Something that was measured. */
export interface Figure {
  readonly group: Group;
  readonly what: string;
  /** Where it is a part of that, or another measure of it: which. */
  readonly part?: string;
  /** Null where there was nothing to measure. */
  readonly value: number | null;
  readonly unit: "%" | "kB" | "ms" | "s" | "MB" | "times" | Counted;
  /** Where it is null, why there was nothing to measure. */
  readonly because?: string;
  /** The address of the page or file that it is the size of. */
  readonly address?: string;
  /** Where it is a size with gzip, in kB: the same size without, and with brotli. */
  readonly otherwise?: { readonly raw: number; readonly brotli: number };
  /** Of how many queries it is the share, the median or the largest. */
  readonly queries?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What is counted in whole numbers. */
export type Counted = "requests" | "pages" | "files" | "reports" | "events";

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
