import { isExactDay } from "../dates/record-date.ts";
import { printFigure } from "../figures.ts";
import type { GivenFigure, Measure } from "../timeline.ts";
import { admittedBy, admittedDays } from "./admitted.ts";
import { type Answer, answersOf, type Difference } from "./difference.ts";
import { positionsOf } from "./positions.ts";

/**
 * Where the figures for a measure exclude each other. Of a measure that changed with time only figures
 * for the same day are compared: 23 posts in one week and 30 in another can both be right.
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

/** Figures that answer one question: all of a measure, or those for each day where the number changed with time. */
export function questionsOf(measure: Measure): readonly (readonly GivenFigure[])[] {
  if (!measure.overTime) return [measure.given];
  const byDay = Map.groupBy(measure.given, dayMeant);
  return [...byDay].flatMap(([day, figures]) => (day === null ? [] : [figures]));
}

/** The day for which a figure stands: that of the account, else that of publication; null where neither is known exactly. */
function dayMeant({ account }: GivenFigure): string | null {
  const { date, report } = account;
  if (date !== null && isExactDay(date)) return date.edtf;
  return isExactDay(report.published) ? report.published.edtf : null;
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
  if (typeof value === "number") return value;
  const { least, most } = admittedDays(value);
  return Number.isFinite(least) ? least : most;
}
