import { compareFigures, compareUpperEnds, dayMeant } from "../figures.ts";
import type { Account, GivenFigure, Measure } from "../timeline.ts";

/** How far the answers to the question of a measure reach; of equal figures the one first published. */
export interface FigureSpan {
  readonly least: GivenFigure;
  readonly most: GivenFigure;
}

/** The first figures for a measure, or figures below or above all earlier ones. */
export interface FigureChange {
  readonly kind: "figure";
  readonly measure: Measure;
  /** Null where no earlier report gave a figure. */
  readonly before: FigureSpan | null;
  readonly after: FigureSpan;
}

/**
 * How the figures of each day change how far the answers reach; the days come in order. Where a number changed with
 * time, only figures for the same day are compared; then only its very first figure is a change by itself.
 */
export function figureTracker() {
  const spans = new Map<Measure, Map<string | null, FigureSpan>>();

  return (accounts: readonly Account[]): FigureChange[] => {
    const given = accounts.flatMap((account) => account.figures.map((figure) => ({ figure, account })));
    return [...Map.groupBy(given, ({ figure }) => figure.measure)].flatMap(([measure, figures]) => {
      const known = spans.get(measure);
      const own = known ?? new Map<string | null, FigureSpan>();
      spans.set(measure, own);
      const questions = Map.groupBy(figures, (one) => (measure.overTime ? dayMeant(one) : null));
      return [...questions].flatMap(([question, group]) => {
        const before = own.get(question) ?? null;
        const after = widened(before, group);
        if (after === null || after === before) return [];
        own.set(question, after);
        const isComparable =
          known === undefined || (before !== null && !(measure.overTime && question === null));
        return isComparable ? [{ kind: "figure", measure, before, after }] : [];
      });
    });
  };
}

/** The span with more figures; the same object where they are within it. */
function widened(before: FigureSpan | null, figures: readonly GivenFigure[]): FigureSpan | null {
  let span = before;
  for (const figure of figures) {
    if (span === null) span = { least: figure, most: figure };
    else if (compareFigures(figure, span.least) < 0) span = { least: figure, most: span.most };
    else if (compareUpperEnds(figure, span.most) > 0) span = { least: span.least, most: figure };
  }
  return span;
}
