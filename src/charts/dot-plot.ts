import { type Day, dayOf, monthName } from "../timeline/dates/days.ts";
import { daysBetween } from "../timeline/dates/distance.ts";
import { endOf, startOf } from "../timeline/dates/record-date.ts";
import { compareFigures, printFigure } from "../timeline/figures.ts";
import type { GivenFigure, Measure } from "../timeline/timeline.ts";
import { type StackedRow, stackMarks } from "./stack.ts";
import { placeTicks, type Tick } from "./ticks.ts";

/** How a dot is drawn: what its qualifier leaves open. */
export type DotShape = "exact" | "about" | "more" | "less";

/** A figure on the picture. */
export interface Dot {
  readonly given: GivenFigure;
  readonly shape: DotShape;
  /** When it was published, 0–100 from the first report to the last. */
  readonly at: number;
}

/** Every figure for a measure over the time of its publication, a row for each number. */
export interface DotPlot {
  /** The greatest number first; the qualifier is in the shape of the dots. Of very many numbers those given most often. */
  readonly rows: readonly { readonly label: string; readonly dots: StackedRow<Dot> }[];
  /** How many numbers there is no row for. */
  readonly left: number;
  /** The years, and the months of the first and the last report, where their names have room. */
  readonly ticks: readonly Tick[];
  /** Where each new year begins, 0–100. */
  readonly newYears: readonly number[];
  /** The shapes that are on it, in a fixed order. */
  readonly shapes: readonly DotShape[];
}

const shapes = ["exact", "about", "more", "less"] as const;

const shapeByQualifier: Readonly<Record<string, DotShape>> = {
  about: "about",
  nearly: "less",
  "up to": "less",
  over: "more",
  "at least": "more",
  "at least until": "more",
};

/** What a qualifier leaves open: nothing, a little to both sides, or what is above or below the number. */
export function shapeOf(qualifier: string | null): DotShape {
  return qualifier === null ? "exact" : (shapeByQualifier[qualifier] ?? "exact");
}

/** The picture of a measure; null where no report gives a figure for it. */
export function dotPlotOf({ given }: Measure): DotPlot | null {
  const days = given.map(dayOfPublication).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = daysBetween(first, last);
  const at = (day: Day) =>
    length === 0 ? 50 : Math.round(20 + 960 * (daysBetween(first, day) / length)) / 10;
  const dots = once(given).map((one) => ({
    given: one,
    shape: shapeOf(one.figure.qualifier),
    at: at(dayOfPublication(one)),
  }));
  const rows = Map.groupBy(
    dots.toSorted((a, b) => compareFigures(b.given, a.given)),
    ({ given: { figure } }) => printFigure({ ...figure, qualifier: null }),
  );
  const years = yearsBetween(first, last, at);
  const ends = [first, last].map((day) => ({ at: at(day), label: monthOf(day) }));
  const present = new Set(dots.map(({ shape }) => shape));
  return {
    rows: largest([...rows], mostRows).map(([label, row]) => ({
      label,
      dots: stackMarks(row.slice(0, mostDots)),
    })),
    left: Math.max(0, rows.size - mostRows),
    ticks: placeTicks([...years, ...ends]),
    newYears: years.map((year) => year.at),
    shapes: shapes.filter((shape) => present.has(shape)),
  };
}

/** A picture has room for so many numbers, and a row for so many dots. */
const mostRows = 40;
const mostDots = 60;

/** The longest rows, at most so many, in their own order. */
function largest<Row extends readonly [string, readonly Dot[]]>(
  rows: readonly Row[],
  count: number,
): readonly Row[] {
  if (rows.length <= count) return rows;
  const kept = new Set(rows.toSorted((a, b) => b[1].length - a[1].length).slice(0, count));
  return rows.filter((row) => kept.has(row));
}

/** A report that gives one figure of several events is one mark. */
function once(given: readonly GivenFigure[]): GivenFigure[] {
  const key = ({ figure, account }: GivenFigure) => `${account.report.id} ${printFigure(figure)}`;
  return [...Map.groupBy(given, key).values()].flatMap(([first]) => first ?? []);
}

/** Where only the month is known, its last day, as in all orders of publication. */
function dayOfPublication({ account }: GivenFigure): Day {
  const { published } = account.report;
  return endOf(published) ?? startOf(published) ?? "";
}

/** The beginnings of the years between two days. */
function yearsBetween(first: Day, last: Day, at: (day: Day) => number): { at: number; label: string }[] {
  const years: { at: number; label: string }[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) {
    years.push({ at: at(dayOf(year, 1, 1)), label: String(year) });
  }
  return years;
}

function monthOf(day: Day): string {
  return `${monthName(Number(day.slice(5, 7))).slice(0, 3)} ${day.slice(0, 4)}`;
}
