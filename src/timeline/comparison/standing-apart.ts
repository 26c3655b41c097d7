import { originsOf } from "../attribution.ts";
import type { Source } from "../entities.ts";
import { printFigure, printNumbersOnce } from "../figures.ts";
import type { Account, Figure, Measure } from "../timeline.ts";
import type { Answer } from "./difference.ts";
import type { Differences } from "./differences.ts";

/** A figure of an outlet that cannot be right together with what most origins give. */
export interface FigureApart {
  readonly measure: Measure;
  /** The outlet's own figure, with its qualifier. */
  readonly says: string;
  readonly account: Account;
  /** The numbers of the position that most origins hold, each once with the words before it. */
  readonly most: readonly string[];
}

/**
 * For each outlet the figures with which it stands apart: where figures exclude each other and one
 * position has more origins than any other, the figures of all other positions. Where none
 * has more, nobody stands apart. It says who differs from whom, not who is right.
 */
export function figuresApart(
  measures: readonly Measure[],
  differences: Differences,
): Map<Source, FigureApart[]> {
  const apart = new Map<Source, FigureApart[]>();
  for (const measure of measures) {
    const firstGiven = firstOfEachWording(measure);
    for (const { positions } of differences.ofMeasure(measure)) {
      const most = mostHeld(positions);
      if (most === null) continue;
      const said = most.flatMap(({ says }) => firstGiven.get(says) ?? []);
      const numbers = printNumbersOnce(
        said.toSorted((a, b) => a.index - b.index).map(({ figure }) => figure),
      );
      for (const { says, givers } of positions.filter((position) => position !== most).flat()) {
        for (const { report, account } of givers) {
          if (account === null) continue;
          const own = apart.get(report.source) ?? [];
          own.push({ measure, says, account, most: numbers });
          apart.set(report.source, own);
        }
      }
    }
  }
  return apart;
}

/** Of the figures in the same words the one given first, with its place among all. */
function firstOfEachWording({ given }: Measure): Map<string, { figure: Figure; index: number }> {
  const firsts = new Map<string, { figure: Figure; index: number }>();
  for (const [index, { figure }] of given.entries()) {
    const says = printFigure(figure);
    if (!firsts.has(says)) firsts.set(says, { figure, index });
  }
  return firsts;
}

/** The position with the most origins; null where two have equally many. */
function mostHeld(positions: readonly (readonly Answer[])[]): readonly Answer[] | null {
  const counted = positions
    .map((position) => ({
      position,
      origins: originsOf(position.flatMap(({ givers }) => givers.map(({ report }) => report))).length,
    }))
    .toSorted((a, b) => b.origins - a.origins);
  const [first, second] = counted;
  return first === undefined || first.origins === second?.origins ? null : first.position;
}
