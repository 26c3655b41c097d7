import { type Day, dayOf, monthName } from "../timeline/dates/days.ts";
import { daysBetween } from "../timeline/dates/distance.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import { compareFigures, printFigure } from "../timeline/figures.ts";
import type { GivenFigure, Measure } from "../timeline/timeline.ts";
import { placeTicks, type StackedRow, stackMarks, type Tick } from "./layout.ts";

const shapes = ["exact", "about", "more", "less"] as const;

/** The shape of a dot shows the qualifier of its figure. */
export type DotShape = (typeof shapes)[number];

/** A figure on the chart. */
export interface Dot {
  readonly given: GivenFigure;
  readonly shape: DotShape;
  /** When it was published, in hundredths of the row. */
  readonly at: number;
}

/** All figures for a measure by their time of publication, a row for each number. */
export interface DotPlot {
  /** The greatest number first. Of very many numbers only those with most dots. */
  readonly rows: readonly { readonly label: string; readonly dots: StackedRow<Dot> }[];
  /** How many numbers have no row. */
  readonly left: number;
  /** The years, and the months of the first and the last report, if there is room. */
  readonly ticks: readonly Tick[];
  /** Where each new year begins, in hundredths of the row. */
  readonly newYears: readonly number[];
  /** The shapes on the chart, in a fixed order. */
  readonly shapes: readonly DotShape[];
}

/** The chart has room for so many rows, and a row for so many dots. */
const maxRows = 40;
const maxDots = 60;

const shapeByQualifier: Readonly<Record<string, DotShape>> = {
  about: "about",
  nearly: "less",
  "up to": "less",
  over: "more",
  "at least": "more",
  "at least until": "more",
};

/** The shape for a qualifier: whether the number is exact, approximate, or a lower or upper bound. */
export function shapeOf(qualifier: string | null): DotShape {
  return qualifier === null ? "exact" : (shapeByQualifier[qualifier] ?? "exact");
}

/** The chart of a measure; null if no report gives a figure for it. */
export function dotPlotOf({ given }: Measure): DotPlot | null {
  const days = given.map(dayOfPublication).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = daysBetween(first, last);
  const at = (day: Day) =>
    length === 0 ? 50 : Math.round(20 + 960 * (daysBetween(first, day) / length)) / 10;
  const dots = onePerReport(given).map((one) => ({
    given: one,
    shape: shapeOf(one.figure.qualifier),
    at: at(dayOfPublication(one)),
  }));
  const rows = Map.groupBy(
    dots.toSorted((a, b) => compareFigures(b.given, a.given)),
    ({ given: { figure } }) => printFigure({ ...figure, qualifier: null }),
  );
  const years = newYearsBetween(first, last).map((year) => ({
    at: at(dayOf(year, 1, 1)),
    label: String(year),
  }));
  const ends = [first, last].map((day) => ({ at: at(day), label: monthOf(day) }));
  const present = new Set(dots.map(({ shape }) => shape));
  return {
    rows: withMostDots([...rows]).map(([label, row]) => ({ label, dots: stackMarks(row.slice(0, maxDots)) })),
    left: Math.max(0, rows.size - maxRows),
    ticks: placeTicks([...years, ...ends]),
    newYears: years.map((year) => year.at),
    shapes: shapes.filter((shape) => present.has(shape)),
  };
}

/** The rows with most dots, in their own order. */
function withMostDots(rows: readonly (readonly [string, readonly Dot[]])[]) {
  const kept = new Set(rows.toSorted(([, a], [, b]) => b.length - a.length).slice(0, maxRows));
  return rows.filter((row) => kept.has(row));
}

/** A report that gives the same figure for several events is one dot. */
function onePerReport(given: readonly GivenFigure[]): GivenFigure[] {
  const key = ({ figure, account }: GivenFigure) => `${account.report.id} ${printFigure(figure)}`;
  return [...Map.groupBy(given, key).values()].flatMap(([first]) => first ?? []);
}

/** If only the month is known, its last day, as in all lists by publication. */
function dayOfPublication({ account }: GivenFigure): Day {
  const { published } = account.report;
  return endOf(published) ?? startOf(published) ?? "";
}

/** The years that begin between two days. */
function newYearsBetween(first: Day, last: Day): number[] {
  const year = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - year }, (_, index) => year + index + 1);
}

function monthOf(day: Day): string {
  return `${monthName(Number(day.slice(5, 7))).slice(0, 3)} ${day.slice(0, 4)}`;
}
