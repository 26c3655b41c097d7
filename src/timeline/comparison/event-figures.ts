import { printFigure } from "../figures.ts";
import { memoizeByObject } from "../memoize.ts";
import type { GivenFigure, Measure, TimelineEvent } from "../timeline.ts";
import type { Answer } from "./difference.ts";
import { answersBySize, compareFigures, questionsOf } from "./differences.ts";
import { type Admitted, admittedBy } from "./ranges.ts";

/** The figures of one event for one measure, and how they stand to each other and to those of other events. */
export interface EventFigures {
  readonly measure: Measure;
  /** The figures of the event, the smallest first, with who gives each. */
  readonly answers: readonly Answer[];
  /** Whether two of them exclude each other. */
  readonly exclude: boolean;
  /**
   * Numbers that reports give of other events and that exclude one of this event, each once, without
   * qualifiers, the smallest first; none where those of this event exclude each other already.
   */
  readonly elsewhere: readonly string[];
  /** Whether there are more such numbers than are named. */
  readonly elsewhereMore: boolean;
  /** How many figures there are for the measure in all reports. */
  readonly inAll: number;
}

/** Numbers of other events are named up to this many. */
const mostElsewhere = 12;

/** The figures of an event by measure, of those measures for which the record holds more than one figure: a single one stands in its account. */
export function eventFigures(event: TimelineEvent): EventFigures[] {
  const measures = new Set(event.accounts.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return [...measures]
    .filter(({ given }) => given.length > 1)
    .map((measure) => {
      const figures = measureFigures(measure);
      const questions = figures
        .questionsOf(event)
        .map((question) => ({ question, own: reachOf(question, event) }));
      const exclude = questions.some(({ own }) => excludes(own, own));
      const elsewhere = exclude
        ? []
        : plainOnce(questions.flatMap(({ question, own }) => contraryTo(own, question, event)));
      return {
        measure,
        answers: answersBySize(figures.byEvent.get(event) ?? []),
        exclude,
        elsewhere: elsewhere.slice(0, mostElsewhere),
        elsewhereMore: elsewhere.length > mostElsewhere,
        inAll: measure.given.length,
      };
    });
}

/** Numbers of other events that exclude one of this event, the smallest first; no more than tell whether all can be named. */
function contraryTo(own: Admitted, { numbers }: FigureQuestion, event: TimelineEvent): NumberGiven[] {
  const contrary: NumberGiven[] = [];
  const plain = new Set<string>();
  for (const number of numbers) {
    if (plain.size > mostElsewhere) break;
    const isElsewhere = number.events.size > 1 || !number.events.has(event);
    if (!isElsewhere || !excludes(own, number.admitted)) continue;
    contrary.push(number);
    plain.add(number.plain);
  }
  return contrary;
}

/** Each number once, the smallest first. */
function plainOnce(numbers: readonly NumberGiven[]): string[] {
  const sorted = numbers.toSorted((a, b) => compareFigures(a.given, b.given));
  return [...new Set(sorted.map(({ plain }) => plain))];
}

/** Of the figures of an event the upper end that comes first and the lower end that comes last. */
function reachOf({ byEvent }: FigureQuestion, event: TimelineEvent): Admitted {
  const admitted = (byEvent.get(event) ?? []).map(({ figure }) => admittedBy(figure));
  return {
    least: Math.max(...admitted.map(({ least }) => least)),
    most: Math.min(...admitted.map(({ most }) => most)),
  };
}

/** Whether what is admitted excludes one of the figures with such ends. */
function excludes(own: Admitted, other: Admitted): boolean {
  return other.least > own.most || other.most < own.least;
}

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
export const measureFigures = memoizeByObject((measure: Measure): MeasureFigures => {
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
