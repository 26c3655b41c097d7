import { originsOf } from "../attribution.ts";
import { compareFigures, compareUpperEnds, printBareFigure, printValue, unitAfter } from "../figures.ts";
import { topItems } from "../ranking.ts";
import type { Figure, GivenFigure, Measure, TimelineReport } from "../timeline.ts";
import { answersBySize } from "./difference.ts";
import type { Differences } from "./differences.ts";
import { positionsOf, possibleDays, rangeOf } from "./ranges.ts";

/** A measure at a glance. */
export type MeasureSummary = NonNullable<ReturnType<typeof summaryOf>>;

/** Counts the figures for a measure; null where there is none. A report that gives one figure twice counts once. */
export function summaryOf({ given, unit, overTime }: Measure) {
  const bySize = given.toSorted(compareFigures);
  const [least, most] = [bySize[0], given.toSorted(compareUpperEnds).at(-1)];
  if (least === undefined || most === undefined) return null;
  const upperEnd = { ...most.figure, value: most.figure.upTo ?? most.figure.value, upTo: null };
  const greatestFirst = given.toSorted((a, b) => compareFigures(b, a));
  const numbers = [...Map.groupBy(greatestFirst, plainValue)].map(([value, figures]) => ({
    /** With its unit, without a qualifier: “90,000 people”. */
    value,
    /** Without its unit, too. */
    bare: bareValue(figures),
    /** Its wordings without the unit: “about 90,000”, “over 90,000”. */
    wordings: [...new Set(figures.map(({ figure }) => printBareFigure(figure)))],
    ...counts(figures),
    /** Each wording of it, with all that give it so. */
    answers: answersBySize(figures),
  }));
  const byFrequency = numbers.toSorted((a, b) => b.origins - a.origins);
  const [first, second] = byFrequency;
  const standsOut = first !== undefined && second !== undefined && first.origins > second.origins;
  return {
    ...counts(given),
    kind: typeof least.figure.value === "number" ? "number" : "date",
    /** As it stands after a number; empty for dates. */
    unit: typeof least.figure.value === "number" ? unitAfter(unit) : "",
    overTime,
    /**
     * The smallest and the greatest number, without the unit, with the qualifier where all that give it agree on
     * one; the greatest with one that leaves open how many more, where any has it. Null where all give one number,
     * or dates of which the one is only finer than the other.
     */
    range:
      numbers.length > 1 && !areAgreeingDates(given)
        ? {
            least: wordingOf(given, { ...least.figure, upTo: null }),
            most: openWordingOf(given, upperEnd) ?? wordingOf(given, upperEnd),
          }
        : null,
    /** The number that more origins give than any other; null where there is none, or only one number. */
    mostFrequent: standsOut ? first : null,
    numbers,
  };
}

/** The `count` numbers of a measure that most reports give, the greatest first. */
export function mostGiven({ numbers }: MeasureSummary, count: number) {
  return topItems(numbers, count, (a, b) => b.reports - a.reports);
}

/** The number with its qualifier where all that give it use the same, else without one; a date always without: “from until 2001” says nothing. */
function wordingOf(given: readonly GivenFigure[], figure: Figure): string {
  const bare = { ...figure, qualifier: null };
  if (typeof figure.value !== "number") return printBareFigure(bare);
  const wordings = new Set(alike(given, figure).map(printBareFigure));
  return printBareFigure(wordings.size === 1 ? figure : bare);
}

/** The wording of a number that leaves open how many more, the first that was published; undefined where none does. */
function openWordingOf(given: readonly GivenFigure[], figure: Figure): string | undefined {
  if (typeof figure.value !== "number") return undefined;
  const open = alike(given, figure).find((one) => rangeOf(one).most === Number.POSITIVE_INFINITY);
  return open && printBareFigure(open);
}

/** The figures that give the number of one of them, whatever their qualifiers. */
function alike(given: readonly GivenFigure[], of: Figure): Figure[] {
  return given.flatMap(({ figure }) => (printValue(figure) === printValue(of) ? figure : []));
}

/** Whether the answers are dates and one day fits all, as in 2001 and March 2001. */
function areAgreeingDates(given: readonly GivenFigure[]): boolean {
  const dates = given.flatMap(({ figure: { value } }) => (typeof value === "number" ? [] : [value]));
  return dates.length === given.length && positionsOf(dates, possibleDays).apart.length < 2;
}

function plainValue({ figure }: GivenFigure): string {
  return printValue(figure);
}

function bareValue([first]: readonly GivenFigure[]): string {
  return first === undefined ? "" : printBareFigure({ ...first.figure, qualifier: null });
}

function counts(figures: readonly GivenFigure[]): { reports: number; origins: number } {
  const reports = new Set<TimelineReport>(figures.map(({ account }) => account.report));
  return { reports: reports.size, origins: originsOf(reports).length };
}

/**
 * What the reports give, in a sentence: “From nearly 70,000 to over 90,000 people; most give 90,000, whatever the word
 * before it.” Most are more than half of the independent sources.
 */
export function resultOf(summary: MeasureSummary): string {
  const { kind, reports, origins, range, numbers, unit, overTime } = summary;
  if (range === null) return agreement(summary);
  const extent = `From ${range.least} to ${range.most}${unit}`;
  if (overTime) return `${extent}, at different times.`;
  if (reports === 1) return `${extent}, in one report.`;
  if (origins === numbers.length && numbers.every((number) => number.origins === 1))
    return `${extent}; each independent source gives a different ${kind}.`;
  return `${extent}; ${majority(summary)}.`;
}

function majority({ kind, origins, mostFrequent }: MeasureSummary): string {
  if (mostFrequent === null || mostFrequent.origins * 2 <= origins)
    return `reports do not agree on one ${kind}`;
  const { wordings } = mostFrequent;
  const [only = "", ...others] = wordings;
  return others.length === 0 ? `most give ${only}` : `most give ${mostFrequent.bare}, in different words`;
}

/** What is said where no two figures differ. */
function agreement({ reports, origins, numbers }: MeasureSummary): string {
  const values = numbers.map(({ value }) => value);
  if (values.length > 1) return `All fit together: ${values.toReversed().join(", ")}.`;
  const [{ wordings, value } = { wordings: [], value: "" }] = numbers;
  const number =
    wordings.length > 1 ? `${value}, in different words` : (numbers[0]?.answers[0]?.says ?? value);
  if (reports === 1) return `One report gives ${number}.`;
  return `All ${reports} reports give ${number}${origins === 1 ? "; all have it from one source" : ""}.`;
}

/**
 * Measures whose figures exclude each other first, then those with several numbers, then those with one; among each, what
 * most reports answer first.
 */
export function mostDisputedFirst(measures: readonly Measure[], differences: Differences): Measure[] {
  return measures
    .map((measure) => {
      const summary = summaryOf(measure);
      const isDisputed = differences.ofMeasure(measure).length > 0;
      const rank = isDisputed ? 2 : (summary?.range ?? null) === null ? 0 : 1;
      return { measure, rank, reports: summary?.reports ?? 0 };
    })
    .toSorted((a, b) => b.rank - a.rank || b.reports - a.reports)
    .map(({ measure }) => measure);
}
