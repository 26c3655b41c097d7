import { printFigure } from "../figures.ts";
import type { GivenFigure, Measure } from "../timeline.ts";
import { admittedBy } from "./admitted.ts";
import { type Answer, answersOf, type Difference } from "./difference.ts";
import { positionsOf } from "./positions.ts";

/**
 * Where the figures for a measure exclude each other. Of a measure that changed with time only the
 * figures of one event are compared: 23 posts in one year and 30 in another can both be right.
 */
export function figureDifferences(measure: Measure): Difference[] {
  return questionsOf(measure).flatMap((figures) => {
    const { apart, open } = positionsOf(figures, ({ figure }) => admittedBy(figure));
    if (apart.length < 2) return [];
    return {
      about: "number",
      question: measure.question,
      event: onlyEvent(figures),
      measure,
      positions: apart.map(answersBySize),
      open: answersBySize(open),
    };
  });
}

/** The figures that answer one question: all of a measure, or those of each event where the number changed with time. */
function questionsOf(measure: Measure): readonly (readonly GivenFigure[])[] {
  if (!measure.overTime) return [measure.given];
  return [...Map.groupBy(measure.given, ({ account }) => account.event).values()];
}

function onlyEvent(figures: readonly GivenFigure[]): Difference["event"] {
  const [first, ...more] = new Set(figures.map(({ account }) => account.event));
  return first === undefined || more.length > 0 ? null : first;
}

/** Figures as answers, the smallest first; in equal size, as first published. */
export function answersBySize(figures: readonly GivenFigure[]): Answer[] {
  return answersOf(
    figures.toSorted(compareFigures),
    ({ figure }) => printFigure(figure),
    ({ account }) => account,
  );
}

/** By the number alone, whatever its qualifier, the smallest first; dates by the first day they can mean. */
export function compareFigures(a: GivenFigure, b: GivenFigure): number {
  return sizeOf(a) - sizeOf(b);
}

function sizeOf({ figure: { value } }: GivenFigure): number {
  const { least, most } = admittedBy({ value, qualifier: null });
  return Number.isFinite(least) ? least : most;
}
