import type { Day } from "../dates/days.ts";
import { daysBetween } from "../dates/distance.ts";
import { type Bound, type DatePoint, isKnown, type RecordDate } from "../dates/record-date.ts";
import type { Figure } from "../timeline.ts";

/** The values that a statement leaves possible, both ends included: numbers, or days counted from 1 January 1970. */
export interface Admitted {
  readonly least: number;
  readonly most: number;
}

/**
 * How far “about” and “nearly” reach, as a share of the number. A tenth is what round numbers of two
 * digits are usually off by (“about 2,000” for 1,960); a wider reach would let “about 50,000” and
 * “about 60,000” pass for the same.
 */
const reach = 0.1;

/**
 * How far a round number reaches to both sides where the report sets no word before it, as a share of
 * the number. “2,000 people” is written for 1,960 as readily as “about 2,000” is; half as far as with
 * the word, for without it the report may mean the number itself.
 */
const reachOfRound = 0.05;

/** One digit and then three zeros or more. A number with fewer zeros may well have been counted. */
const roundNumber = /^[1-9]0{3,}$/;

/** How far “about” reaches for a day, in days: within the week. */
const reachOfDay = 3;

/**
 * The numbers or days that a figure admits, by its qualifier:
 *
 * - none: the number itself, for the report gives it as it is; a twentieth more or less where it is one
 *   digit with three zeros or more, which is read as rounded;
 * - about: a tenth more or less;
 * - nearly: from a tenth less up to the number;
 * - over, at least: the number and all above it;
 * - up to: all from nothing to the number.
 *
 * The number itself is always among them: “over 90” and “90” differ by less than a report rounds, and
 * readers would take “nearly 100,000” and “100,000” for the same. A date admits the days that it can
 * mean (see {@link admittedDays}), “until” those same days, “at least until” all later ones too.
 */
export function admittedBy({ value, qualifier }: Pick<Figure, "value" | "qualifier">): Admitted {
  return typeof value === "number" ? admittedNumbers(value, qualifier) : admittedTime(value, qualifier);
}

function admittedNumbers(value: number, qualifier: string | null): Admitted {
  const leeway = Math.abs(value) * reach;
  switch (qualifier) {
    case "about":
      return around(value, leeway);
    case "nearly":
      return { least: value - leeway, most: value };
    case "over":
    case "at least":
    case "at least until":
      return { least: value, most: Number.POSITIVE_INFINITY };
    case "up to":
      return { least: Math.min(0, value), most: value };
    case null:
      return roundNumber.test(String(Math.abs(value)))
        ? around(value, Math.abs(value) * reachOfRound)
        : { least: value, most: value };
    default:
      return { least: value, most: value };
  }
}

function around(value: number, leeway: number): Admitted {
  return { least: value - leeway, most: value + leeway };
}

function admittedTime(date: RecordDate, qualifier: string | null): Admitted {
  const { least, most } = admittedDays(date);
  switch (qualifier) {
    case "about":
    case "nearly":
      return { least: least - reachOfDay, most: most + reachOfDay };
    case "over":
    case "at least":
    case "at least until":
      return { least, most: Number.POSITIVE_INFINITY };
    case "up to":
      return { least: Number.NEGATIVE_INFINITY, most };
    default:
      return { least, most };
  }
}

/**
 * The days that a date can mean, its span whole. What is about or doubtful (`~`, `?`) reaches three days
 * further to each side for a day, and one more month, year … for what is no finer than that: nobody
 * who writes “about June” excludes the last days of May. A side that is open or not known reaches on for ever.
 */
export function admittedDays(date: RecordDate): Admitted {
  if (date.kind === "point") return daysOf(date.point);
  return {
    least: isKnown(date.from) ? daysOf(date.from).least : Number.NEGATIVE_INFINITY,
    most: mostOf(date.to),
  };
}

function mostOf(bound: Bound): number {
  return isKnown(bound) ? daysOf(bound).most : Number.POSITIVE_INFINITY;
}

function daysOf(point: DatePoint): Admitted {
  const least = dayNumber(point.earliest);
  const most = dayNumber(point.latest);
  if (!point.approximate && !point.uncertain) return { least, most };
  const leeway = point.precision === "day" ? reachOfDay : most - least + 1;
  return { least: least - leeway, most: most + leeway };
}

/** Whether one value fits both. */
export function meet(a: Admitted, b: Admitted): boolean {
  return a.least <= b.most && b.least <= a.most;
}

/** A day in the numbers in which {@link admittedDays} counts. */
export function dayNumber(day: Day): number {
  return daysBetween("1970-01-01", day);
}

/** Statements on one question, sorted into what cannot be right together. */
export interface Positions<Statement> {
  /**
   * Groups in order of what they say, the least first: within one, all can be right; no statement of one
   * fits any other. One group alone, or none, is no difference.
   */
  readonly apart: readonly (readonly Statement[])[];
  /** What fits more than one of the groups, and so decides nothing between them. */
  readonly open: readonly Statement[];
}

/**
 * Sorts statements by what they admit into the fewest groups within which one value fits all. Two
 * statements differ only where no value fits both; “about 2,000” and 1,960 do not.
 *
 * It is the classic greedy piercing of intervals: each group is named by the upper end of the statement,
 * among those not yet placed, that ends first. That statement fits no other group, so no group is empty.
 */
export function positionsOf<Statement>(
  statements: readonly Statement[],
  admitted: (statement: Statement) => Admitted,
): Positions<Statement> {
  const ranges = statements.map((statement) => ({ statement, range: admitted(statement) }));
  const points: number[] = [];
  for (const { range } of ranges.toSorted((a, b) => compareNumbers(a.range.most, b.range.most))) {
    const last = points.at(-1);
    // None placed before reaches beyond this one, so where it misses the last point it misses all.
    if (last === undefined || last < range.least) points.push(range.most);
  }
  const apart = points.map((): Statement[] => []);
  const open: Statement[] = [];
  for (const { statement, range } of ranges) {
    const first = firstFrom(points, range.least);
    const next = points[first + 1];
    if (next !== undefined && next <= range.most) open.push(statement);
    else apart[first]?.push(statement);
  }
  return { apart, open };
}

/** The index of the first of some numbers, the least first, that is no less than a value. */
function firstFrom(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By size; not by subtraction, which cannot tell two infinities apart. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
