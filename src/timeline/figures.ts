import { printDate } from "./dates/print.ts";
import type { Figure } from "./timeline.ts";
import { printNumber } from "./words.ts";

/** A figure in words, its qualifier first: “about 2,000 people”, “at least until November 2025”. */
export function printFigure({ measure, value, qualifier }: Figure): string {
  const before = qualifier === null ? "" : `${qualifier} `;
  if (typeof value !== "number") return `${before}${printDate(value)}`;
  return `${before}${printNumber(value)} ${value === 1 ? measure.unitOfOne : measure.unit}`;
}

/**
 * Each number once, with the words that stand before it: “nearly 50,000 people” where all use the same,
 * “100,000 people (about, over)” where they differ.
 */
export function printNumbersOnce(figures: readonly Figure[]): string[] {
  const byNumber = Map.groupBy(figures, (figure) => printFigure({ ...figure, qualifier: null }));
  return [...byNumber].map(([number, group]) => {
    const [only, ...others] = new Set(group.map(printFigure));
    if (only !== undefined && others.length === 0) return only;
    const qualifiers = new Set(group.flatMap(({ qualifier }) => qualifier ?? []));
    return `${number} (${[...qualifiers].toSorted().join(", ")})`;
  });
}
