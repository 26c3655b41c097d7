import type { Answer, Difference, Giver } from "./difference.ts";

/** An answer with as many of those who give it as a page has room for. */
export interface BoundedAnswer {
  readonly says: string;
  readonly givers: readonly Giver[];
  /** How many more give it. */
  readonly more: number;
}

/** The answers to a question, or of one position, that a page has room for, in their order. */
export interface BoundedAnswers {
  readonly answers: readonly BoundedAnswer[];
  /** How many more answers there are; those shown are the ones that most give. */
  readonly more: number;
}

/** A difference as far as a page has room for it. */
export interface BoundedDifference {
  /** Those that most hold, in their order. */
  readonly positions: readonly BoundedAnswers[];
  /** How many more positions there are. */
  readonly more: number;
  readonly open: BoundedAnswers;
}

/** Of one question so much is told in place; beyond that readers are led to where the whole is. */
const most = { positions: 12, answers: 24, givers: 40 } as const;

/**
 * The answers to one question with those who give them, as far as a page has room.
 *
 * @param names How many names there is room for, for all answers together.
 */
export function boundAnswers(answers: readonly Answer[], names: number = most.givers): BoundedAnswers {
  const kept = mostGiven(answers, Math.min(names, most.answers), sizeOf);
  return withNames(kept, answers.length - kept.length, shareOfNames(kept, names));
}

/** A difference with its positions and those who hold them, as far as a page has room. */
export function boundDifference({ positions, open }: Difference): BoundedDifference {
  const kept = mostGiven(positions, most.positions, (answers) =>
    answers.reduce((sum, answer) => sum + sizeOf(answer), 0),
  );
  const mostAnswers = Math.max(1, Math.floor(most.answers / (kept.length + Math.sign(open.length))));
  const keptAnswers = kept.map((answers) => mostGiven(answers, mostAnswers, sizeOf));
  const keptOpen = mostGiven(open, mostAnswers, sizeOf);
  const share = shareOfNames([...keptAnswers.flat(), ...keptOpen], most.givers);
  return {
    positions: keptAnswers.map((answers, index) =>
      withNames(answers, (kept[index]?.length ?? 0) - answers.length, share),
    ),
    more: positions.length - kept.length,
    open: withNames(keptOpen, open.length - keptOpen.length, share),
  };
}

/** How much room a difference takes on a page, as a number of lines. */
export function weightOfDifference(difference: Difference): number {
  const { positions, open } = boundDifference(difference);
  const answers = [...positions, open].flatMap((bounded) => bounded.answers);
  const headings = 3;
  return headings + answers.reduce((sum, { givers }) => sum + 1 + givers.length, 0);
}

/** The items that count most, at most so many, in their own order. */
function mostGiven<Item>(
  items: readonly Item[],
  limit: number,
  size: (item: Item) => number,
): readonly Item[] {
  if (items.length <= limit) return items;
  const largest = new Set(items.toSorted((a, b) => size(b) - size(a)).slice(0, limit));
  return items.filter((item) => largest.has(item));
}

/** How many are named for each answer at most, so that all together are no more than there is room for; one at least. */
function shareOfNames(answers: readonly Answer[], names: number): number {
  const named = (share: number) => answers.reduce((sum, answer) => sum + Math.min(share, sizeOf(answer)), 0);
  let share = names;
  while (share > 1 && named(share) > names) share -= 1;
  return share;
}

function withNames(answers: readonly Answer[], more: number, share: number): BoundedAnswers {
  return {
    answers: answers.map(({ says, givers }) => ({
      says,
      givers: givers.slice(0, share),
      more: Math.max(0, givers.length - share),
    })),
    more,
  };
}

function sizeOf({ givers }: Answer): number {
  return givers.length;
}
