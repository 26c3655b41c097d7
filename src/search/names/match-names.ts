import { distance } from "fastest-levenshtein";
import { foldedWords } from "../fold.ts";
import type { KnownThing } from "./known-things.ts";

/** A thing that a query may mean, with the name by which it was found. */
export interface NameMatch {
  readonly thing: KnownThing;
  /** The name as it is written. */
  readonly matched: string;
  /** Whether it was found only by looking past a slip of the finger. */
  readonly typo: boolean;
}

/** From this length on one slip is looked past: in shorter names it would turn one name into another. */
const shortestForTypo = 5;

/** How well a name answers a query, the best first. */
const ranks = {
  same: 0,
  beginsName: 1,
  beginsLongerName: 2,
  beginsWords: 3,
  typoInName: 4,
  typoInBeginning: 5,
  none: 6,
} as const;

type Rank = (typeof ranks)[keyof typeof ranks];

/**
 * The things whose names answer a query, the best first, each once by its best name: the name itself;
 * what begins with the query, names of no more words before longer ones; what has all its words, in any
 * order, as beginnings of its own; and, from five letters on, names that are one slip away (a letter left
 * out, added, changed, or two swapped). Among equals those with more events come first.
 */
export function matchNames(things: readonly KnownThing[], query: string, limit: number): NameMatch[] {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  const queries = ordersOf(words);
  const found = things.flatMap((thing) => {
    let best: { rank: Rank; matched: string } | undefined;
    for (const { folded, words: nameWords, name } of thing.names) {
      const rank = rankOf(folded, nameWords, words, queries, best?.rank ?? ranks.none);
      if (rank < (best?.rank ?? ranks.none)) best = { rank, matched: name };
    }
    return best === undefined ? [] : { thing, ...best };
  });
  return found
    .toSorted((a, b) => a.rank - b.rank || b.thing.eventCount - a.thing.eventCount)
    .slice(0, limit)
    .map(({ thing, matched, rank }) => ({ thing, matched, typo: rank >= ranks.typoInName }));
}

/** The query as typed and, where it has more words, with the last first: family names stand on either side. */
function ordersOf(words: readonly string[]): string[] {
  const typed = words.join(" ");
  return words.length === 1 ? [typed] : [typed, [words.at(-1), ...words.slice(0, -1)].join(" ")];
}

function rankOf(
  name: string,
  nameWords: readonly string[],
  words: readonly string[],
  queries: readonly string[],
  toBeat: Rank,
): Rank {
  const [typed = ""] = queries;
  if (name === typed) return ranks.same;
  if (name.startsWith(typed)) {
    return nameWords.length === words.length ? ranks.beginsName : ranks.beginsLongerName;
  }
  if (beginAll(nameWords, words)) return ranks.beginsWords;
  if (toBeat <= ranks.typoInName || typed.length < shortestForTypo - 1) return ranks.none;
  if (name.length >= shortestForTypo && queries.some((query) => isOneSlip(query, name))) {
    return ranks.typoInName;
  }
  if (toBeat <= ranks.typoInBeginning || typed.length < shortestForTypo) return ranks.none;
  return beginsWithSlip(nameWords, queries) ? ranks.typoInBeginning : ranks.none;
}

/** Whether each word of the query begins a word of the name, each another one. */
function beginAll(nameWords: readonly string[], words: readonly string[]): boolean {
  const left = [...nameWords];
  return words.every((word) => {
    const place = left.findIndex((nameWord) => nameWord.startsWith(word));
    if (place === -1) return false;
    left.splice(place, 1);
    return true;
  });
}

/** Whether the name, from one of its words on, begins with the query but for one slip. */
function beginsWithSlip(nameWords: readonly string[], queries: readonly string[]): boolean {
  return nameWords.some((_, first) => {
    const rest = nameWords.slice(first).join(" ");
    if (rest.length < shortestForTypo) return false;
    return queries.some((query) =>
      [query.length - 1, query.length, query.length + 1].some(
        (length) => length <= rest.length && isOneSlip(query, rest.slice(0, length)),
      ),
    );
  });
}

/** Whether one letter left out, added or changed, or two swapped, make one text the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const apart = distance(a, b);
  return apart <= 1 || (apart === 2 && a.length === b.length && sortedLetters(a) === sortedLetters(b));
}

function sortedLetters(text: string): string {
  return [...text].sort().join("");
}
