import { topItems } from "../ranking.ts";
import type { Answer, AnswerSource, Difference } from "./difference.ts";

/** An answer with as many of its sources as a page has room for. */
export interface BoundedAnswer {
  readonly says: string;
  readonly sources: readonly AnswerSource[];
  /** How many more sources it has. */
  readonly more: number;
}

/** The answers to a question, or of one position, that a page has room for, in their order. */
export interface BoundedAnswers {
  readonly answers: readonly BoundedAnswer[];
  /** How many more answers there are; those shown have the most sources. */
  readonly more: number;
}

/** A difference as far as a page has room for it. */
export interface BoundedDifference {
  /** Those with the most sources, in their order. */
  readonly positions: readonly BoundedAnswers[];
  /** How many more positions there are. */
  readonly more: number;
  readonly open: BoundedAnswers;
}

/** So much is shown of one question; beyond that, a link leads to the whole. */
const most = { positions: 12, answers: 24, sources: 40 } as const;

/**
 * The answers to one question with their sources, as far as a page has room.
 *
 * @param names How many names there is room for, for all answers together.
 */
export function boundAnswers(answers: readonly Answer[], names: number = most.sources): BoundedAnswers {
  const kept = mostGiven(answers, Math.min(names, most.answers));
  return withNames(kept, answers.length - kept.length, namesOfEach(kept, names));
}

/** A difference with its positions and their sources, as far as a page has room. */
export function boundDifference({ positions, open }: Difference): BoundedDifference {
  const sizeOfAll = (answers: readonly Answer[]) => answers.reduce((sum, answer) => sum + sizeOf(answer), 0);
  const kept = topItems(positions, most.positions, (a, b) => sizeOfAll(b) - sizeOfAll(a));
  const mostAnswers = Math.max(1, Math.floor(most.answers / (kept.length + Math.sign(open.length))));
  const keptAnswers = kept.map((answers) => ({ answers, kept: mostGiven(answers, mostAnswers) }));
  const keptOpen = mostGiven(open, mostAnswers);
  const names = namesOfEach([...keptAnswers.flatMap((position) => position.kept), ...keptOpen], most.sources);
  return {
    positions: keptAnswers.map((position) =>
      withNames(position.kept, position.answers.length - position.kept.length, names),
    ),
    more: positions.length - kept.length,
    open: withNames(keptOpen, open.length - keptOpen.length, names),
  };
}

/** How much room a difference takes on a page, as a number of lines. */
export function weightOfDifference(difference: Difference): number {
  const { positions, open } = boundDifference(difference);
  const answers = [...positions, open].flatMap((bounded) => bounded.answers);
  const headings = 3;
  return headings + answers.reduce((sum, { sources }) => sum + 1 + sources.length, 0);
}

function mostGiven(answers: readonly Answer[], count: number): readonly Answer[] {
  return topItems(answers, count, (a, b) => sizeOf(b) - sizeOf(a));
}

/** How many sources are named for each answer at most, so that all together fit into the room; at least one. */
function namesOfEach(answers: readonly Answer[], room: number): number {
  const named = (names: number) => answers.reduce((sum, answer) => sum + Math.min(names, sizeOf(answer)), 0);
  let names = room;
  while (names > 1 && named(names) > room) names -= 1;
  return names;
}

function withNames(answers: readonly Answer[], more: number, names: number): BoundedAnswers {
  return {
    answers: answers.map(({ says, sources }) => ({
      says,
      sources: sources.slice(0, names),
      more: Math.max(0, sources.length - names),
    })),
    more,
  };
}

function sizeOf({ sources }: Answer): number {
  return sources.length;
}
