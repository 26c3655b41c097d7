import type { Admitted } from "./admitted.ts";

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
