import type { GivenFigure, Measure, TimelineEvent } from "../timeline.ts";
import { admittedBy, meet } from "./admitted.ts";
import type { Answer } from "./difference.ts";
import { answersBySize, questionsOf } from "./figure-differences.ts";

/** The figures of one event for one measure, and how they stand to each other and to those of other events. */
export interface EventFigures {
  readonly measure: Measure;
  /** The figures of the event, the smallest first, with who gives each. */
  readonly answers: readonly Answer[];
  /** Whether two of them exclude each other. */
  readonly exclude: boolean;
  /**
   * Numbers that reports give of other events and that exclude one of this event, each once, without
   * qualifiers; none where those of this event exclude each other already.
   */
  readonly elsewhere: readonly string[];
  /** How many figures there are for the measure in all reports. */
  readonly inAll: number;
}

/** The figures of an event by measure, of those measures for which the record holds more than one figure: a single one stands in its account. */
export function eventFigures(event: TimelineEvent): EventFigures[] {
  const measures = new Set(event.accounts.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return [...measures]
    .filter(({ given }) => given.length > 1)
    .map((measure) => {
      const isOwn = ({ account }: GivenFigure) => account.event === event;
      const questions = questionsOf(measure).map((figures) => Map.groupBy(figures, isOwn));
      const exclude = questions.some((figures) => {
        const own = figures.get(true) ?? [];
        return own.some((one) => own.some((other) => excludes(one, other)));
      });
      const contrary = questions.flatMap((figures) => {
        const own = figures.get(true) ?? [];
        return (figures.get(false) ?? []).filter((other) => own.some((one) => excludes(one, other)));
      });
      return {
        measure,
        answers: answersBySize(measure.given.filter(isOwn)),
        exclude,
        elsewhere: exclude ? [] : plainNumbers(contrary),
        inAll: measure.given.length,
      };
    });
}

function excludes(a: GivenFigure, b: GivenFigure): boolean {
  return !meet(admittedBy(a.figure), admittedBy(b.figure));
}

/** Each number once, the smallest first. */
function plainNumbers(figures: readonly GivenFigure[]): string[] {
  const plain = figures.map(({ figure, account }) => ({ figure: { ...figure, qualifier: null }, account }));
  return answersBySize(plain).map(({ says }) => says);
}
