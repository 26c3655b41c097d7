import { distance } from "fastest-levenshtein";
import { baseForms } from "./base-forms.ts";
import { foldedWords } from "./fold.ts";
import type { KnownThing } from "./names.ts";

/** A thing whose name matches a query. */
export interface NameMatch {
  readonly thing: KnownThing;
  /** The name that matched, as it is written. */
  readonly matched: string;
}

/** The shortest query and name for which a typo is allowed: with one, many shorter names would be the same. */
const shortestForTypo = 5;

/** How well a name matches a query, the best first. */
const ranks = {
  same: 0,
  beginsName: 1,
  beginsLongerName: 2,
  beginsWords: 3,
  inflected: 4,
  typoInName: 5,
  typoInBeginning: 6,
  none: 7,
} as const;

type Rank = (typeof ranks)[keyof typeof ranks];

/**
 * The things whose names match a query, the best match first, each with its best name: names equal to the
 * query; names that begin with it, those with as many words first; names with words that begin with those of
 * the query, in any order; names of which the query has inflected forms; and, from five letters on, names with one typo (a letter missing, added or wrong,
 * or two swapped). Equally good matches are sorted by their number of events.
 */
export function matchNames(things: readonly KnownThing[], query: string, limit: number): NameMatch[] {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  const queries = ordersOf(words);
  const bases = words.map((word) => [word, ...baseForms(word)]);
  const matches = things.flatMap((thing) => {
    let best: { rank: Rank; matched: string } = { rank: ranks.none, matched: "" };
    for (const { folded, words: nameWords, name } of thing.names) {
      const rank = rankOf(folded, nameWords, words, bases, queries, best.rank);
      if (rank < best.rank) best = { rank, matched: name };
    }
    return best.rank === ranks.none ? [] : { thing, ...best };
  });
  return matches
    .toSorted((a, b) => a.rank - b.rank || b.thing.eventCount - a.thing.eventCount)
    .slice(0, limit);
}

/** The query as typed, and with its last word first: family names may come first or last. */
function ordersOf(words: readonly string[]): string[] {
  const typed = words.join(" ");
  return words.length === 1 ? [typed] : [typed, [words.at(-1), ...words.slice(0, -1)].join(" ")];
}

/** Typos are only looked for if they can beat the best rank so far: that takes longest. */
function rankOf(
  name: string,
  nameWords: readonly string[],
  words: readonly string[],
  bases: readonly (readonly string[])[],
  queries: readonly string[],
  toBeat: Rank,
): Rank {
  const [typed = ""] = queries;
  if (name === typed) return ranks.same;
  if (name.startsWith(typed)) {
    return nameWords.length === words.length ? ranks.beginsName : ranks.beginsLongerName;
  }
  if (beginAll(nameWords, words)) return ranks.beginsWords;
  if (bases.every((forms) => forms.some((form) => nameWords.includes(form)))) return ranks.inflected;
  if (toBeat <= ranks.typoInName || typed.length < shortestForTypo - 1) return ranks.none;
  if (name.length >= shortestForTypo && queries.some((query) => isOneTypo(query, name))) {
    return ranks.typoInName;
  }
  if (toBeat <= ranks.typoInBeginning || typed.length < shortestForTypo) return ranks.none;
  return beginsWithTypo(nameWords, queries) ? ranks.typoInBeginning : ranks.none;
}

/** Whether each word of the query is the beginning of a different word of the name. */
function beginAll(nameWords: readonly string[], words: readonly string[]): boolean {
  const left = [...nameWords];
  return words.every((word) => {
    const place = left.findIndex((nameWord) => nameWord.startsWith(word));
    if (place === -1) return false;
    left.splice(place, 1);
    return true;
  });
}

/** Whether the name begins with the query, from one of its words on, with one typo. */
function beginsWithTypo(nameWords: readonly string[], queries: readonly string[]): boolean {
  return nameWords.some((_, first) => {
    const rest = nameWords.slice(first).join(" ");
    if (rest.length < shortestForTypo) return false;
    return queries.some((query) =>
      [query.length - 1, query.length, query.length + 1].some(
        (length) => length <= rest.length && isOneTypo(query, rest.slice(0, length)),
      ),
    );
  });
}

/** Whether the texts are equal but for one letter missing, added or wrong, or two swapped. */
function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const apart = distance(a, b);
  return apart <= 1 || (apart === 2 && a.length === b.length && sortedLetters(a) === sortedLetters(b));
}

function sortedLetters(text: string): string {
  return [...text].sort().join("");
}
