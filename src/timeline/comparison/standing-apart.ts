import { originsOf } from "../attribution.ts";
import type { Source } from "../entities.ts";
import { printFigure, printNumbersOnce } from "../figures.ts";
import type { Account, Measure } from "../timeline.ts";
import type { Answer } from "./difference.ts";
import type { Differences } from "./differences.ts";

/** A figure of an outlet that excludes what most origins give. */
export interface FigureApart {
  readonly measure: Measure;
  /** The outlet's own figure, with its qualifier. */
  readonly says: string;
  readonly account: Account;
  /** The numbers of the position with most origins, each once with its qualifiers. */
  readonly most: readonly string[];
}

/**
 * The figures of each outlet that differ from the majority: where figures exclude each other and one position has
 * more origins than any other, the figures of all other positions. It says who differs from whom, not who is right.
 */
export function figuresApart(
  measures: readonly Measure[],
  differences: Differences,
): Map<Source, FigureApart[]> {
  const all = measures.flatMap((measure) => {
    const figures = measure.given.map(({ figure }) => figure);
    const byWording = [...Map.groupBy(figures, printFigure)];
    return differences.ofMeasure(measure).flatMap(({ positions }) => {
      const majority = largestPosition(positions);
      if (majority === null) return [];
      const wordings = new Set(majority.map(({ says }) => says));
      const most = printNumbersOnce(
        byWording.flatMap(([says, [first]]) => (first && wordings.has(says) ? first : [])),
      );
      const others = positions.filter((position) => position !== majority).flat();
      return others.flatMap(({ says, sources }) =>
        sources.flatMap(({ account }) => (account === null ? [] : { measure, says, account, most })),
      );
    });
  });
  return Map.groupBy(all, ({ account }) => account.report.source);
}

/** The position with the most origins; null where two have equally many. */
function largestPosition(positions: readonly (readonly Answer[])[]): readonly Answer[] | null {
  const [first, second] = positions
    .map((position) => {
      const reports = position.flatMap(({ sources }) => sources.map(({ report }) => report));
      return { position, origins: originsOf(reports).length };
    })
    .toSorted((a, b) => b.origins - a.origins);
  return first === undefined || first.origins === second?.origins ? null : first.position;
}
