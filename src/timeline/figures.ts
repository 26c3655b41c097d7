import { printDate } from "./dates/print.ts";
import type { Figure } from "./timeline.ts";
import { printNumber } from "./words.ts";

/** A figure in words, its qualifier first: “about 2,000 people”, “at least until November 2025”. */
export function printFigure({ measure, value, qualifier }: Figure): string {
  const before = qualifier === null ? "" : `${qualifier} `;
  if (typeof value !== "number") return `${before}${printDate(value)}`;
  return `${before}${printNumber(value)} ${value === 1 ? measure.unitOfOne : measure.unit}`;
}
