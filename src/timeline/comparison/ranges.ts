import { dayNumber } from "../dates/days.ts";
import { type DatePoint, isKnown, type RecordDate } from "../dates/record-date.ts";
import type { Figure } from "../timeline.ts";

const withoutUnit = { unit: "" };

/** The values that a statement allows, both ends included: numbers, or days counted from 1 January 1970. */
export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

/**
 * How far “about” and “nearly” reach, as a share of the number. A tenth is the usual rounding error of round numbers
 * of two digits (“about 3,000” for 2,910); with more, “about 70,000” and “about 80,000” would count as the same.
 */
const shareOfAbout = 0.1;

/**
 * How far a round number without a qualifier reaches to both sides, as a share of the number. “3,000 people” is
 * written for 2,910 as readily as “about 3,000” is; half as far as with the word, since the report may mean the exact
 * number.
 */
const shareOfRound = 0.05;

/** The least round number: one with fewer zeros may well have been counted. */
const leastRound = 1000;

/** What the first word of a unit multiplies its numbers by: 900 million is as round as 900,000,000. */
const multiples: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Whether a number has one significant digit and is of a thousand or more. */
function isRound(value: number, { unit }: { readonly unit: string }): boolean {
  const [first = ""] = unit.split(" ");
  // Products of fractions are not exact: 0.7 × 1,000 is a little less than 700.
  const whole = Number((Math.abs(value) * (multiples.get(first) ?? 1)).toPrecision(12));
  return whole >= leastRound && Number(whole.toPrecision(1)) === whole;
}

/** How far “about” reaches for a day, in days: within the week. */
const daysOfAbout = 3;

/**
 * The numbers or days that a figure allows, by its qualifier:
 *
 * - none: the exact number; if it is round, one significant digit and a thousand or more, a twentieth more or less;
 *   of a range all between its ends;
 * - about: a tenth more or less;
 * - nearly: from a tenth less up to the number;
 * - over, at least: the number and all above it;
 * - less than, up to: all from nothing to the number.
 *
 * The number itself is always included: “over 90” and “90” differ by less than a report rounds, and readers would
 * take “nearly 90,000” and “90,000” for the same. A date allows its {@link possibleDays}, “until” the same days,
 * “at least until” all later ones too.
 */
export function rangeOf({
  value,
  qualifier,
  upTo = null,
  measure = withoutUnit,
}: Pick<Figure, "value" | "qualifier"> &
  Partial<Pick<Figure, "upTo"> & { readonly measure: { readonly unit: string } }>): ValueRange {
  const isNumber = typeof value === "number";
  const exact = isNumber ? { least: value, most: upTo ?? value } : possibleDays(value);
  const about = isNumber ? widenedByShare(exact, shareOfAbout) : widened(exact, daysOfAbout);
  switch (qualifier) {
    case "about":
      return about;
    case "nearly":
      return isNumber ? { least: about.least, most: exact.most } : about;
    case "over":
    case "at least":
    case "at least until":
      return { least: exact.least, most: Number.POSITIVE_INFINITY };
    case "less than":
    case "up to":
      return { least: isNumber ? Math.min(0, value) : Number.NEGATIVE_INFINITY, most: exact.most };
    case null:
      return isNumber && upTo === null && isRound(value, measure)
        ? widenedByShare(exact, shareOfRound)
        : exact;
    default:
      return exact;
  }
}

function widenedByShare({ least, most }: ValueRange, share: number): ValueRange {
  return { least: least - Math.abs(least) * share, most: most + Math.abs(most) * share };
}

function widened({ least, most }: ValueRange, leeway: number): ValueRange {
  return { least: least - leeway, most: most + leeway };
}

/**
 * The days that a date can mean, an interval whole. An approximate or doubtful day (`~`, `?`) reaches three days
 * further to each side; a month, year … reaches one more month, year …, since “about June” does not exclude the last
 * days of May. An open or unknown side reaches without end.
 */
export function possibleDays({ from, to }: RecordDate): ValueRange {
  return {
    least: isKnown(from) ? daysOf(from).least : Number.NEGATIVE_INFINITY,
    most: isKnown(to) ? daysOf(to).most : Number.POSITIVE_INFINITY,
  };
}

function daysOf(point: DatePoint): ValueRange {
  const days = { least: dayNumber(point.earliest), most: dayNumber(point.latest) };
  if (!point.approximate && !point.uncertain) return days;
  return widened(days, point.precision === "day" ? daysOfAbout : days.most - days.least + 1);
}

/** Whether one value is in both ranges. */
export function overlap(a: ValueRange, b: ValueRange): boolean {
  return a.least <= b.most && b.least <= a.most;
}

/** Statements on one question, sorted into positions that cannot be right together. */
export interface Positions<Statement> {
  /**
   * Groups in order of their values, the least first: within one, all can be right; no statement of one fits any
   * other. One group alone, or none, is no difference.
   */
  readonly apart: readonly (readonly Statement[])[];
  /** Statements that fit more than one of the groups. */
  readonly open: readonly Statement[];
}

/**
 * Sorts statements by their ranges into the fewest groups within which one value fits all. Two statements differ only
 * where no value fits both; “about 3,000” and 2,910 do not.
 *
 * It is the classic greedy piercing of intervals: each group is defined by the upper end of the statement that ends
 * first among those in no group yet. That statement fits no other group, so no group is empty.
 */
export function positionsOf<Statement>(
  statements: readonly Statement[],
  rangeOfOne: (statement: Statement) => ValueRange,
): Positions<Statement> {
  const ranges = statements.map((statement) => ({ statement, ...rangeOfOne(statement) }));
  const points: number[] = [];
  // Infinity less infinity is not a number: two without an upper end keep their order.
  for (const { least, most } of ranges.toSorted((a, b) => a.most - b.most || 0)) {
    const last = points.at(-1);
    // No earlier point is greater, so a range that begins after the last point contains none of them.
    if (last === undefined || last < least) points.push(most);
  }
  const apart = points.map((): Statement[] => []);
  const open: Statement[] = [];
  for (const { statement, least, most } of ranges) {
    const first = points.findIndex((point) => point >= least);
    const next = points[first + 1];
    if (next !== undefined && next <= most) open.push(statement);
    else apart[first]?.push(statement);
  }
  return { apart, open };
}
