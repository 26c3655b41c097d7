import { printFigure } from "../figures.ts";
import { once } from "../once.ts";
import type { GivenFigure, Measure, TimelineEvent } from "../timeline.ts";
import { type Admitted, admittedBy } from "./admitted.ts";
import { compareFigures, questionsOf } from "./figure-differences.ts";

/** A number that reports give for a measure, as admitted with one qualifier, and of which events. */
export interface NumberGiven {
  /** Without its qualifier: “2,000 people”. */
  readonly plain: string;
  /** The first figure that gives it. */
  readonly given: GivenFigure;
  readonly admitted: Admitted;
  readonly events: ReadonlySet<TimelineEvent>;
}

/** Figures that answer one question. */
export interface FigureQuestion {
  readonly byEvent: ReadonlyMap<TimelineEvent, readonly GivenFigure[]>;
  /** Every number given in answer, the smallest first. */
  readonly numbers: readonly NumberGiven[];
}

/** The figures of a measure, sorted once for all events that have some. */
export interface MeasureFigures {
  /** In order of publication. */
  readonly byEvent: ReadonlyMap<TimelineEvent, readonly GivenFigure[]>;
  /** The questions that the figures of an event answer. */
  readonly questionsOf: (event: TimelineEvent) => readonly FigureQuestion[];
}

/** The figures of a measure by event and by question. */
export const measureFigures = once((measure: Measure): MeasureFigures => {
  const questions = questionsOf(measure).map((figures) => ({
    byEvent: byEventOf(figures),
    numbers: numbersOf(figures),
  }));
  const ofEvent = new Map<TimelineEvent, FigureQuestion[]>();
  for (const question of questions) {
    for (const event of question.byEvent.keys()) {
      const own = ofEvent.get(event) ?? [];
      own.push(question);
      ofEvent.set(event, own);
    }
  }
  return { byEvent: byEventOf(measure.given), questionsOf: (event) => ofEvent.get(event) ?? [] };
});

function byEventOf(figures: readonly GivenFigure[]): Map<TimelineEvent, GivenFigure[]> {
  return Map.groupBy(figures, ({ account }) => account.event);
}

function numbersOf(figures: readonly GivenFigure[]): NumberGiven[] {
  const groups = Map.groupBy(figures.toSorted(compareFigures), ({ figure }) => printFigure(figure));
  return [...groups.values()].flatMap((group) => {
    const [given] = group;
    if (given === undefined) return [];
    return {
      given,
      plain: printFigure({ ...given.figure, qualifier: null }),
      admitted: admittedBy(given.figure),
      events: new Set(group.map(({ account }) => account.event)),
    };
  });
}
