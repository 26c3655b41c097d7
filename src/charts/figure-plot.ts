import { addDays } from "date-fns/addDays";
import { rangeOf } from "../timeline/comparison/ranges.ts";
import { type Day, dayNumber, dayOf, utcDate } from "../timeline/dates/days.ts";
import { compareText } from "../timeline/dates/order.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import { compareFigures, printBareFigure } from "../timeline/figures.ts";
import { topItems } from "../timeline/ranking.ts";
import type { GivenFigure, Measure } from "../timeline/timeline.ts";
import { printNumber } from "../timeline/words.ts";
import { placeTicks, type Tick } from "./layout.ts";

/** A figure in one wording: “over 90,000”. All positions are in hundredths of the row. */
export interface PlottedFigure {
  /** Without the unit; of a number that changed with time, with the year that it is for: “2020: 23”. */
  readonly label: string;
  /** How many reports give it so. */
  readonly reports: number;
  /** Where the number itself is; null for a range, and for a date that is no single day. */
  readonly at: number | null;
  /** What its words leave open. */
  readonly from: number;
  readonly to: number;
  /** Whether they leave it open without end. */
  readonly endless: boolean;
}

/** The figures for a measure on a scale. */
export interface FigurePlot {
  /** The smallest number first; of a number that changed with time, the earliest first. */
  readonly rows: readonly PlottedFigure[];
  /** How many wordings have no row: those that the fewest reports give. */
  readonly left: number;
  readonly ticks: readonly Tick[];
}

/** The part of the row, in hundredths, that has a scale; the rest is for what is open without end. */
const scaled = 94;

/** The most steps of the scale: their names have room on a phone. */
const mostSteps = 2;

/**
 * The picture of a measure: each wording by its place on the scale, which begins at nothing. Null where all reports
 * give one number, or none does.
 *
 * @param most How many rows there is room for.
 */
export function figurePlotOf(measure: Measure, most: number): FigurePlot | null {
  const wordings = wordingsOf(measure);
  const numbers = new Set(wordings.map(([{ figure }]) => printBareFigure({ ...figure, qualifier: null })));
  if (numbers.size < 2) return null;
  const kept = topItems(wordings, most, (a, b) => reportsOf(b) - reportsOf(a));
  const { place, steps } = scaleOf(kept.map(([{ figure }]) => figure));
  return {
    rows: kept.map((figures) => {
      const [{ figure }] = figures;
      const { least, most: greatest } = rangeOf(figure);
      const exact = numberOf(figure);
      return {
        label: labelOf(measure, figures),
        reports: reportsOf(figures),
        at: exact === null ? null : place(exact),
        from: place(least),
        to: Number.isFinite(greatest) ? place(greatest) : 100,
        endless: !Number.isFinite(greatest),
      };
    }),
    left: wordings.length - kept.length,
    ticks: placeTicks(steps.map(({ value, label }) => ({ at: place(value), label }))),
  };
}

/** Figures that are worded alike; there is at least one. */
type Wording = readonly [GivenFigure, ...GivenFigure[]];

/** The figures by their wording and, of a number that changed with time, by year. */
function wordingsOf(measure: Measure): Wording[] {
  const order = measure.overTime
    ? (a: GivenFigure, b: GivenFigure) => compareText(dayFor(a), dayFor(b)) || compareFigures(a, b)
    : (a: GivenFigure, b: GivenFigure) => compareFigures(a, b) || leastOf(a) - leastOf(b) || 0;
  const groups = Map.groupBy(measure.given.toSorted(order), ({ figure, account }) =>
    measure.overTime ? `${yearFor({ figure, account })} ${printBareFigure(figure)}` : printBareFigure(figure),
  );
  return [...groups.values()].flatMap(([first, ...others]): Wording[] =>
    first === undefined ? [] : [[first, ...others]],
  );
}

function labelOf({ overTime }: Measure, [first]: Wording): string {
  const says = printBareFigure(first.figure);
  return overTime ? `${yearFor(first)}: ${says}` : says;
}

function reportsOf(figures: Wording): number {
  return new Set(figures.map(({ account }) => account.report)).size;
}

function leastOf({ figure }: GivenFigure): number {
  return rangeOf(figure).least;
}

/** The day that a figure is for: the first that its account allows, else that of publication. */
function dayFor({ account: { date, report } }: GivenFigure): Day {
  const days = date ?? report.published;
  return startOf(days) ?? endOf(days) ?? "";
}

function yearFor(given: GivenFigure): string {
  return String(Number(dayFor(given).slice(0, "YYYY".length)));
}

function numberOf({ value, upTo }: GivenFigure["figure"]): number | null {
  if (typeof value !== "number") return dayNumberOf(value);
  return upTo === null ? value : null;
}

/** The day of a date that is one day; null of any other. */
function dayNumberOf(date: Parameters<typeof startOf>[0]): number | null {
  const [first, last] = [startOf(date), endOf(date)];
  return first === null || first !== last ? null : dayNumber(first);
}

interface Scale {
  /** Where a value is, in hundredths of the row; one beyond the scale is at its end. */
  readonly place: (value: number) => number;
  /** The values that are named below it. */
  readonly steps: readonly { readonly value: number; readonly label: string }[];
}

function scaleOf(figures: readonly GivenFigure["figure"][]): Scale {
  const isOfNumbers = figures.every(({ value }) => typeof value === "number");
  const values = figures.flatMap((figure) => {
    const { least, most } = rangeOf(figure);
    return [least, most, ...(typeof figure.value === "number" ? [figure.value] : [])].filter(Number.isFinite);
  });
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const { first, last, steps } = isOfNumbers
    ? numberSteps(Math.min(0, least), greatest)
    : yearSteps(yearOf(least), yearOf(greatest) + 1);
  return {
    steps,
    place: (value) => {
      const share = (Math.max(first, Math.min(last, value)) - first) / (last - first || 1);
      return Math.round(share * scaled * 10) / 10;
    },
  };
}

/** Round numbers at equal distances, from the least to the greatest value. */
function numberSteps(first: number, last: number) {
  const rough = (last - first || 1) / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const [from, to] = [Math.ceil(first / step), Math.floor(last / step)];
  const steps = Array.from({ length: to - from + 1 }, (_, index) => {
    // Multiples of a tenth are no sums of tenths: 3 × 0.1 is not 0.3.
    const value = Number(((from + index) * step).toPrecision(12));
    return { value, label: printNumber(value) };
  });
  return { first, last, steps };
}

/** The beginnings of years at equal distances. */
function yearSteps(first: number, last: number) {
  const step = Math.ceil((last - first) / mostSteps);
  const dayIn = (year: number) => dayNumber(dayOf(year, 1, 1));
  const steps = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const year = first + index * step;
    return { value: dayIn(year), label: String(year) };
  });
  return { first: dayIn(first), last: dayIn(last), steps };
}

function yearOf(day: number): number {
  return addDays(utcDate("1970-01-01"), day).getFullYear();
}
