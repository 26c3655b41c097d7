import { compareFigures, printFigure, printValue, questionsOf } from "../figures.ts";
import { groupByEach } from "../groups.ts";
import { memoizeByObject } from "../memoize.ts";
import type { GivenFigure, Measure, TimelineEvent } from "../timeline.ts";
import { answersBySize } from "./difference.ts";
import { overlap, rangeOf, type ValueRange } from "./ranges.ts";

/** At most so many numbers of other events are named. */
const mostElsewhere = 12;

/**
 * The figures of an event by measure, compared with each other and with those of other events, for measures with more
 * than one figure in the record: a single one is in its account.
 */
export function eventFigures(event: TimelineEvent) {
  const measures = new Set(event.accounts.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return [...measures]
    .filter(({ given }) => given.length > 1)
    .map((measure) => {
      const { byEvent, questionsByEvent } = figuresOf(measure);
      const questions = (questionsByEvent.get(event) ?? []).map(({ numbers, ...question }) => ({
        numbers,
        shared: sharedRange(question.byEvent.get(event) ?? []),
      }));
      const exclude = questions.some(({ shared }) => shared.least > shared.most);
      const contrary = exclude
        ? []
        : questions.flatMap(({ numbers, shared }) => numbersExcluding(shared, numbers, event));
      const sorted = contrary.toSorted((a, b) => compareFigures(a.given, b.given));
      const elsewhere = [...new Set(sorted.map(({ value }) => value))];
      return {
        measure,
        /** The figures of the event, the smallest first, with who gives each. */
        answers: answersBySize(byEvent.get(event) ?? []),
        exclude,
        /**
         * Numbers that reports give of other events and that exclude one of this event, each once, without
         * qualifiers, the smallest first; none where those of this event exclude each other already.
         */
        elsewhere: elsewhere.slice(0, mostElsewhere),
        /** Whether there are more such numbers than are named. */
        elsewhereMore: elsewhere.length > mostElsewhere,
        /** How many figures there are for the measure in all reports. */
        inAll: measure.given.length,
      };
    });
}

/**
 * The figures that can be compared: those that exclude each other first, then those that other events contradict. What
 * a single report gives, and no other contradicts, stands with what that report says.
 */
export const comparedFigures = memoizeByObject((event: TimelineEvent) => {
  const weightOf = ({ exclude, elsewhere }: ReturnType<typeof eventFigures>[number]) =>
    exclude ? 2 : Math.min(1, elsewhere.length);
  return eventFigures(event)
    .filter((each) => weightOf(each) > 0 || each.answers.flatMap(({ sources }) => sources).length > 1)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
});

/** A number that reports give for a measure, and for which events. */
type GivenNumber = ReturnType<typeof numbersOf>[number];

/** The figures of a measure by event, and the questions that the figures of an event answer: each with all its figures and numbers. */
const figuresOf = memoizeByObject((measure: Measure) => {
  const questions = questionsOf(measure).map((figures) => ({
    byEvent: byEventOf(figures),
    numbers: numbersOf(figures),
  }));
  return {
    byEvent: byEventOf(measure.given),
    questionsByEvent: groupByEach(questions, ({ byEvent }) => byEvent.keys()),
  };
});

function byEventOf(figures: readonly GivenFigure[]): Map<TimelineEvent, GivenFigure[]> {
  return Map.groupBy(figures, ({ account }) => account.event);
}

/** Each number with each of its qualifiers, the smallest first. */
function numbersOf(figures: readonly GivenFigure[]) {
  const groups = Map.groupBy(figures.toSorted(compareFigures), ({ figure }) => printFigure(figure));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((given) => ({
      /** Without its qualifier: “3,000 people”. */
      value: printValue(given.figure),
      given,
      range: rangeOf(given.figure),
      events: new Set(group.map(({ account }) => account.event)),
    })),
  );
}

/** The range that all figures allow; its least is greater than its most where they exclude each other. */
function sharedRange(figures: readonly GivenFigure[]): ValueRange {
  const ranges = figures.map(({ figure }) => rangeOf(figure));
  return {
    least: Math.max(...ranges.map(({ least }) => least)),
    most: Math.min(...ranges.map(({ most }) => most)),
  };
}

/** Numbers of other events outside the range of this event, each once, the smallest first; one more than can be named at most. */
function numbersExcluding(
  range: ValueRange,
  numbers: readonly GivenNumber[],
  event: TimelineEvent,
): GivenNumber[] {
  const contrary = new Map<string, GivenNumber>();
  for (const number of numbers) {
    if (contrary.size > mostElsewhere) break;
    const isElsewhere = number.events.size > 1 || !number.events.has(event);
    if (isElsewhere && !overlap(range, number.range)) contrary.set(number.value, number);
  }
  return [...contrary.values()];
}
