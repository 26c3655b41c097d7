import { memoize } from "../timeline/memoize.ts";
import { fold, writtenWord } from "./fold.ts";

/**
 * A word that is in the index for every page, though no reader sees it: the query for the whole record. Pagefind can
 * also be asked for everything, but then loads the whole index; this word costs one part of it.
 */
export const wholeRecord = "wholerecordword";

/** Separates the names of one thing in {@link indexWords}. */
export const nameSeparator = " / ";

/** Separates things in {@link indexWords}. */
export const thingSeparator = " · ";

/**
 * What a page must be found by in addition to its words as they are written: all names of the things that it
 * mentions, folded, and its own words folded, if Pagefind compares them differently (those with “ə”, “ı”, “և”, an
 * apostrophe …). It is one line, in which the names of a thing are together, so that scripts can read it.
 */
export function indexWords(
  things: readonly (readonly string[])[],
  texts: readonly (string | null)[],
): string {
  const words = texts
    .flatMap((text) => text?.match(writtenWord) ?? [])
    .filter((word) => !plainWord.test(word) && fold(word) !== withoutMarks(word))
    .map(fold);
  const names = things.map((thing) => [...new Set(thing.map(foldedName))].join(nameSeparator));
  return [...new Set([...names, ...words, wholeRecord])].filter((word) => word !== "").join(thingSeparator);
}

/** Most names are on many pages. */
const foldedName = memoize(fold);

/** Words that folding only makes lower case. */
const plainWord = /^[a-z0-9]+$/i;

/** A word as Pagefind compares it. */
function withoutMarks(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
