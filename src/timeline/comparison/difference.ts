import { compareInTime } from "../dates/order.ts";
import type { RecordDate } from "../dates/record-date.ts";
import { compareFigures, printFigure } from "../figures.ts";
import { firstOfEach } from "../groups.ts";
import type { Account, GivenFigure, Measure, TimelineEvent, TimelineReport } from "../timeline.ts";

/** A report that gives an answer, with its account of the event; null where it has none. */
export interface AnswerSource {
  readonly report: TimelineReport;
  readonly account: Account | null;
}

/** One answer in its own words, “nearly 70,000 people”, with the reports that give it, in order of publication. */
export interface Answer {
  readonly says: string;
  readonly sources: readonly AnswerSource[];
}

/** A question that reports answer differently: written by editors, or derived from figures and days. */
export interface Difference {
  /** What the answers differ in: `date`, `number`, or another kind of the schema of disputes. */
  readonly about: string;
  readonly question: string;
  /** The event that it is about; null where a number is given for several. */
  readonly event: TimelineEvent | null;
  /** The measure whose figures differ; null where they are no figures. */
  readonly measure: Measure | null;
  /** Two groups of answers or more that cannot be right together; within a group all can. */
  readonly positions: readonly (readonly Answer[])[];
  /** Answers that fit more than one of the positions. */
  readonly open: readonly Answer[];
}

/** The event of a difference; of several that its answers are about, the first in time. Null where there is none. */
export function firstEventOf({ event, positions }: Difference): TimelineEvent | null {
  if (event !== null) return event;
  const sources = positions.flat().flatMap((answer) => answer.sources);
  const events = new Set(sources.flatMap(({ account }) => account?.event ?? []));
  const [first = null] = [...events].toSorted(compareInTime);
  return first;
}

/** The date of the event of a difference, by which differences are put in order of time. */
export function placeInTime(difference: Difference): RecordDate {
  const event = firstEventOf(difference);
  if (event === null) throw new Error(`The question “${difference.question}” belongs to no event.`);
  return event.date;
}

/** Accounts by the wording of their answers, in the order in which each wording first comes; a report that repeats itself counts once. */
export function answersOf<Statement>(
  statements: readonly Statement[],
  wordingOf: (statement: Statement) => string,
  accountOf: (statement: Statement) => Account,
): Answer[] {
  return [...Map.groupBy(statements, wordingOf)].map(([says, group]) => {
    const accounts = firstOfEach(group.map(accountOf), ({ report }) => report);
    return { says, sources: accounts.map((account) => ({ report: account.report, account })) };
  });
}

/** Figures as answers, the smallest first; of equal ones the one first published. */
export function answersBySize(figures: readonly GivenFigure[]): Answer[] {
  return answersOf(
    figures.toSorted(compareFigures),
    ({ figure }) => printFigure(figure),
    ({ account }) => account,
  );
}
