import { possibleDays } from "./comparison/ranges.ts";
import { printDate } from "./dates/print.ts";
import { isExactDay } from "./dates/record-date.ts";
import type { Figure, GivenFigure, Measure } from "./timeline.ts";
import { printNumber } from "./words.ts";

/** A figure in words, its qualifier first: “about 3,000 people”, “at least until March 2001”. */
export function printFigure(figure: Figure): string {
  return figure.qualifier === null ? printValue(figure) : `${figure.qualifier} ${printValue(figure)}`;
}

/** A figure in words without the unit after it: “about 3,000”, “$12–15”, “at least until March 2001”. */
export function printBareFigure(figure: Omit<Figure, "measure"> & { readonly measure: UnitBefore }): string {
  const { value, qualifier } = figure;
  const number = typeof value === "number" ? printNumbers({ ...figure, value }) : printDate(value);
  return qualifier === null ? number : `${qualifier} ${number}`;
}

type UnitBefore = Pick<Measure, "unitBefore">;

function printNumbers({
  measure: { unitBefore },
  value,
  upTo,
}: {
  readonly measure: UnitBefore;
  readonly value: number;
  readonly upTo: number | null;
}): string {
  const end = upTo === null ? "" : `–${printNumber(upTo)}`;
  return `${unitBefore ?? ""}${printNumber(value)}${end}`;
}

/** A unit as it stands after a number: “ people”, “%”. In English a sign has no space before it. */
export function unitAfter(unit: string): string {
  return /^[\p{L}\p{N}]/u.test(unit) ? ` ${unit}` : unit;
}

/** A figure in words without its qualifier: “3,000 people”, “$12–15 million”, “80%”, “March 2001”. */
export function printValue({ measure, value, upTo }: Figure): string {
  if (typeof value !== "number") return printDate(value);
  const isOne = value === 1 && upTo === null;
  return `${printNumbers({ measure, value, upTo })}${unitAfter(isOne ? measure.unitOfOne : measure.unit)}`;
}

/**
 * Each number once, with its qualifiers: “nearly 70,000 people” where all use the same, “90,000 people (about, over)”
 * where they differ.
 */
export function printNumbersOnce(figures: readonly Figure[]): string[] {
  return [...Map.groupBy(figures, printValue)].map(([number, group]) => {
    const [only, ...others] = new Set(group.map(printFigure));
    if (only !== undefined && others.length === 0) return only;
    const qualifiers = new Set(group.flatMap(({ qualifier }) => qualifier ?? []));
    return `${number} (${[...qualifiers].toSorted().join(", ")})`;
  });
}

/** By the number alone, without its qualifier, the smallest first; dates by the first day they can mean. */
export function compareFigures(a: GivenFigure, b: GivenFigure): number {
  return sizeOf(a) - sizeOf(b);
}

/** By the number alone, without its qualifier, the smallest first; a range by its greater end. */
export function compareUpperEnds(a: GivenFigure, b: GivenFigure): number {
  return (a.figure.upTo ?? sizeOf(a)) - (b.figure.upTo ?? sizeOf(b));
}

function sizeOf({ figure: { value } }: GivenFigure): number {
  if (typeof value === "number") return value;
  const { least, most } = possibleDays(value);
  return Number.isFinite(least) ? least : most;
}

/** Figures that answer one question: all of a measure, or those for each day where the number changed with time. */
export function questionsOf({ overTime, given }: Measure): readonly (readonly GivenFigure[])[] {
  if (!overTime) return [given];
  return [...Map.groupBy(given, dayMeant)].flatMap(([day, figures]) => (day === null ? [] : [figures]));
}

/** The day that a figure is for: that of the account, else that of publication; null where neither is known exactly. */
export function dayMeant({ account: { date, report } }: GivenFigure): string | null {
  if (date !== null && isExactDay(date)) return date.edtf;
  return isExactDay(report.published) ? report.published.edtf : null;
}
