import { originsOf } from "../attribution.ts";
import { compareFigures, printFigure, printValue } from "../figures.ts";
import { topItems } from "../ranking.ts";
import type { GivenFigure, Measure, TimelineReport } from "../timeline.ts";
import { counted } from "../words.ts";
import { answersBySize } from "./difference.ts";
import { positionsOf, possibleDays, rangeOf } from "./ranges.ts";

/** A measure at a glance. */
export type MeasureSummary = NonNullable<ReturnType<typeof summaryOf>>;

/** Counts the figures for a measure; null where there is none. A report that gives one figure twice counts once. */
export function summaryOf({ given }: Measure) {
  const bySize = given.toSorted(compareFigures);
  const [least, most] = [bySize[0], bySize.at(-1)];
  if (least === undefined || most === undefined) return null;
  const greatestFirst = given.toSorted((a, b) => compareFigures(b, a));
  const numbers = [...Map.groupBy(greatestFirst, plainValue)].map(([value, figures]) => ({
    /** With its unit, without a qualifier: “100,000 people”. */
    value,
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
    /**
     * The smallest and the greatest number, with the qualifier where all that give it agree on one; the
     * greatest with one that leaves open how many more, where any has it. Null where all give one number,
     * or dates of which the one is only finer than the other.
     */
    range:
      numbers.length > 1 && !areAgreeingDates(given)
        ? { least: wordingOf(given, least), most: openWordingOf(given, most) ?? wordingOf(given, most) }
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

/** The number with its qualifier where all that give it use the same, else without one; a date always without: “from until 2024” says nothing. */
function wordingOf(given: readonly GivenFigure[], of: GivenFigure): string {
  if (typeof of.figure.value !== "number") return plainValue(of);
  const same = given.filter((one) => plainValue(one) === plainValue(of));
  const wordings = new Set(same.map(({ figure }) => printFigure(figure)));
  return wordings.size === 1 ? printFigure(of.figure) : plainValue(of);
}

/** The wording of a number that leaves open how many more, the first that was published; undefined where none does. */
function openWordingOf(given: readonly GivenFigure[], of: GivenFigure): string | undefined {
  if (typeof of.figure.value !== "number") return undefined;
  const open = given.find(
    (one) => plainValue(one) === plainValue(of) && rangeOf(one.figure).most === Number.POSITIVE_INFINITY,
  );
  return open && printFigure(open.figure);
}

/** Whether the answers are dates and one day fits all, as in 2025 and November 2025. */
function areAgreeingDates(given: readonly GivenFigure[]): boolean {
  const dates = given.flatMap(({ figure: { value } }) => (typeof value === "number" ? [] : [value]));
  return dates.length === given.length && positionsOf(dates, possibleDays).apart.length < 2;
}

function plainValue({ figure }: GivenFigure): string {
  return printValue(figure);
}

function counts(figures: readonly GivenFigure[]): { reports: number; origins: number } {
  const reports = new Set<TimelineReport>(figures.map(({ account }) => account.report));
  return { reports: reports.size, origins: originsOf(reports).length };
}

/**
 * A measure in a line or two: “8 reports from 5 origins. From nearly 50,000 people to over 100,000
 * people. Most often 100,000 people, whatever the word before it: in 6 of 8 reports, 4 of 5 origins.”
 */
export function summarySentence(summary: MeasureSummary): string {
  const { reports, origins, numbers } = summary;
  const sentences = [`${counted(reports, "report")} from ${counted(origins, "origin")}.`, extent(summary)];
  if (numbers.length > 1) sentences.push(frequency(summary));
  return sentences.join(" ");
}

/** How far the answers reach. */
function extent({ reports, kind, range, numbers }: MeasureSummary): string {
  if (range !== null) return `From ${range.least} to ${range.most}.`;
  const values = numbers.map(({ value }) => value);
  if (values.length > 1) return `Their dates agree: ${values.toReversed().join(", ")}.`;
  return `${reports === 1 ? "It gives" : "All give"} one ${kind}: ${values.join()}.`;
}

function frequency({ reports, origins, kind, mostFrequent }: MeasureSummary): string {
  if (mostFrequent === null) return `No ${kind} is given more often than all others.`;
  const { value, answers, reports: inReports, origins: inOrigins } = mostFrequent;
  const whatever = answers.length > 1 ? ", whatever the word before it" : "";
  return `Most often ${value}${whatever}: in ${inReports} of ${counted(reports, "report")}, ${inOrigins} of ${counted(origins, "origin")}.`;
}
