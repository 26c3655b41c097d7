import type { Answer } from "./comparison/difference.ts";
import { answersBySize, compareFigures } from "./comparison/figure-differences.ts";
import { printFigure } from "./figures.ts";
import { originsOf } from "./origins.ts";
import type { GivenFigure, Measure, TimelineReport } from "./timeline.ts";
import { counted } from "./words.ts";

/** A number with how often it is given, whatever its qualifier. */
export interface Frequency {
  /** With its unit, without a qualifier: “100,000 people”. */
  readonly value: string;
  readonly reports: number;
  readonly origins: number;
}

/** A measure at a glance. */
export interface MeasureSummary {
  readonly reports: number;
  /** How many of them are independent of each other: see `originOf`. */
  readonly origins: number;
  /** The smallest and the greatest number, with the qualifier where all that give it agree on one; null where all give one number. */
  readonly range: { readonly least: string; readonly most: string } | null;
  /** The number that more origins give than any other; null where none stands out, or there is one alone. */
  readonly mostFrequent: Frequency | null;
  /** Every number, the greatest first, with all that give it and each wording. */
  readonly numbers: readonly (Frequency & { readonly answers: readonly Answer[] })[];
}

/** Counts the figures for a measure; null where there is none. A report that gives one figure twice counts once. */
export function summaryOf({ given }: Measure): MeasureSummary | null {
  const bySize = given.toSorted(compareFigures);
  const [least, most] = [bySize[0], bySize.at(-1)];
  if (least === undefined || most === undefined) return null;
  const greatestFirst = given.toSorted((a, b) => compareFigures(b, a));
  const numbers = [...Map.groupBy(greatestFirst, plainValue)].map(([value, figures]) => ({
    value,
    ...counts(figures),
    answers: answersBySize(figures),
  }));
  const byFrequency = numbers.toSorted((a, b) => b.origins - a.origins);
  const [first, second] = byFrequency;
  const standsOut = first !== undefined && second !== undefined && first.origins > second.origins;
  return {
    ...counts(given),
    range: numbers.length > 1 ? { least: wordingOf(given, least), most: wordingOf(given, most) } : null,
    mostFrequent: standsOut ? first : null,
    numbers,
  };
}

/** The number with its qualifier where all that give it use the same, else without one. */
function wordingOf(given: readonly GivenFigure[], of: GivenFigure): string {
  const same = given.filter((one) => plainValue(one) === plainValue(of));
  const wordings = new Set(same.map(({ figure }) => printFigure(figure)));
  return wordings.size === 1 ? printFigure(of.figure) : plainValue(of);
}

function plainValue({ figure }: GivenFigure): string {
  return printFigure({ ...figure, qualifier: null });
}

function counts(figures: readonly GivenFigure[]): { reports: number; origins: number } {
  const reports = new Set<TimelineReport>(figures.map(({ account }) => account.report));
  return { reports: reports.size, origins: originsOf(reports).length };
}

/**
 * A measure in a line or two: “8 reports of 5 independent origins. From nearly 50,000 people to
 * 100,000 people. Most often 100,000 people: in 6 of 8 reports, 4 of 6 origins.”
 */
export function summarySentence({ reports, origins, range, mostFrequent, numbers }: MeasureSummary): string {
  const sentences = [`${counted(reports, "report")} of ${counted(origins, "independent origin")}.`];
  if (range === null) {
    const [only] = numbers;
    if (only !== undefined)
      sentences.push(`${reports === 1 ? "It gives" : "All give"} one number: ${only.value}.`);
  } else {
    sentences.push(`From ${range.least} to ${range.most}.`);
    sentences.push(
      mostFrequent === null
        ? "No number is given more often than all others."
        : `Most often ${mostFrequent.value}: in ${mostFrequent.reports} of ${counted(reports, "report")}, ${mostFrequent.origins} of ${counted(origins, "origin")}.`,
    );
  }
  return sentences.join(" ");
}
