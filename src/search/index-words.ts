import { memoize } from "../timeline/memoize.ts";
import { fold, writtenWord } from "./fold.ts";

/**
 * A word that stands on every indexed page, though no reader sees it: the query for the whole record.
 * Pagefind can be asked for everything, but then loads the whole index first; this word costs one part of it.
 */
export const wholeRecord = "wholerecordword";

/** Between the names of one thing, and between things, in {@link indexWords}; folded names hold neither. */
export const nameSeparator = " / ";
export const thingSeparator = " · ";

/**
 * What a page must be found by beyond the words as they stand on it, for queries that are folded: the
 * folded names of each thing it names, and the folded forms of those of its words that Pagefind by
 * itself would compare otherwise (those with “ə”, “ı”, “և”, an apostrophe …). One line: things apart by
 * `·`, the names of one by `/`, so that whoever reads it knows which names are one thing's.
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

/** The names of a record stand on many pages each. */
const foldedName = memoize(fold);

/** Letters and digits that every comparison leaves as they are, but for capitals. */
const plainWord = /^[a-z0-9]+$/i;

/** What Pagefind itself takes away from a word when it compares: capitals and marks, and no more. */
function withoutMarks(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
