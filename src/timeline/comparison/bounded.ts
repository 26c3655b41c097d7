import { mostPositions } from "../../schema/event.ts";
import { topItems } from "../ranking.ts";
import type { Answer, AnswerSource, Difference } from "./difference.ts";

/** An answer with as many of its sources as a page has room for. */
export interface BoundedAnswer {
  readonly says: string;
  readonly sources: readonly AnswerSource[];
  readonly more: number;
}

/** The answers to a question, or of one position, that a page has room for, in their order. */
export interface BoundedAnswers {
  readonly answers: readonly BoundedAnswer[];
  /** How many more answers there are; those shown have the most sources. */
  readonly more: number;
}

/** So much is shown of one question; beyond that, a link leads to the whole. */
const most = { positions: mostPositions, answers: 24, sources: 40 } as const;

/**
 * The answers to one question with their sources, as far as a page has room.
 *
 * @param names How many names there is room for, for all answers together.
 */
export function boundAnswers(answers: readonly Answer[], names: number = most.sources): BoundedAnswers {
  const [bounded = { answers: [], more: 0 }] = boundAll([answers], Math.min(names, most.answers), names);
  return bounded;
}

/** A difference with its positions and their sources, as far as a page has room. */
export function boundDifference({ positions, open }: Difference) {
  const sizeOfAll = (answers: readonly Answer[]) => answers.reduce((sum, answer) => sum + sizeOf(answer), 0);
  const kept = topItems(positions, most.positions, (a, b) => sizeOfAll(b) - sizeOfAll(a));
  const mostAnswers = Math.max(1, Math.floor(most.answers / (kept.length + Math.sign(open.length))));
  const [boundedOpen = { answers: [], more: 0 }, ...bounded] = boundAll(
    [open, ...kept],
    mostAnswers,
    most.sources,
  );
  return {
    /** Those with the most sources, in their order. */
    positions: bounded,
    more: positions.length - kept.length,
    open: boundedOpen,
  };
}

/** Groups of answers, each with at most so many, and so many names in all. */
function boundAll(
  groups: readonly (readonly Answer[])[],
  mostAnswers: number,
  room: number,
): BoundedAnswers[] {
  const all = groups.map((answers) => ({
    answers: topItems(answers, mostAnswers, (a, b) => sizeOf(b) - sizeOf(a)),
    count: answers.length,
  }));
  const shown = all.flatMap(({ answers }) => answers);
  const names = namesOfEach(shown, room);
  return all.map(({ answers, count }) => ({
    answers: answers.map(({ says, sources }) => ({
      says,
      sources: sources.slice(0, names),
      more: Math.max(0, sources.length - names),
    })),
    more: count - answers.length,
  }));
}

/** How much room a difference takes on a page, as a number of lines. */
export function weightOfDifference(difference: Difference): number {
  const { positions, open } = boundDifference(difference);
  const answers = [...positions, open].flatMap((bounded) => bounded.answers);
  const headings = 3;
  return headings + answers.reduce((sum, { sources }) => sum + 1 + sources.length, 0);
}

/** How many sources are named for each answer at most, so that all together fit into the room; at least one. */
function namesOfEach(answers: readonly Answer[], room: number): number {
  const named = (names: number) => answers.reduce((sum, answer) => sum + Math.min(names, sizeOf(answer)), 0);
  let names = room;
  while (names > 1 && named(names) > room) names -= 1;
  return names;
}

function sizeOf({ sources }: Answer): number {
  return sources.length;
}
