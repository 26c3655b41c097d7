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
    if (!points.some((point) => fits(range, point))) points.push(range.most);
  }
  const placed = ranges.map(({ statement, range }) => ({
    statement,
    at: points.filter((point) => fits(range, point)),
  }));
  return {
    apart: points.map((point) =>
      placed.filter(({ at }) => at.length === 1 && at[0] === point).map(({ statement }) => statement),
    ),
    open: placed.filter(({ at }) => at.length > 1).map(({ statement }) => statement),
  };
}

function fits({ least, most }: Admitted, value: number): boolean {
  return least <= value && value <= most;
}

/** By size; not by subtraction, which cannot tell two infinities apart. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
