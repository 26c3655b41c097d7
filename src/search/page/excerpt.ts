import { fold, foldedWords, writtenWord } from "../fold.ts";
import { nameSeparator, thingSeparator } from "../index-words.ts";

/** A part of a text. */
export interface Piece {
  readonly text: string;
  /** Whether the search found it. */
  readonly marked: boolean;
}

/** The length of an excerpt, in words. */
const shownWords = 32;

/** The number of words before the first match. */
const wordsBefore = 6;

/**
 * The part of a text with most matches, as marked and unmarked pieces; ellipses show where the text continues.
 * Marked are the words of the query, in any spelling, and the other names of what the query names: a search
 * for “Эмбер” marks “Ember Quay”.
 *
 * @param names the line of folded names that `indexWords` wrote for the page.
 */
export function excerptOf(text: string, query: string, names: string): Piece[] {
  const words = [...text.matchAll(writtenWord)];
  const marked = markedWords(
    words.map(([word]) => fold(word)),
    foldedWords(query),
    names,
  );
  const first = bestStart(words.length, marked);
  const pieces: { text: string; marked: boolean }[] = [];
  let end = 0;
  if (first > 0) {
    add("… ", false);
    end = words[first]?.index ?? 0;
  }
  for (const [index, { 0: word, index: start }] of words.slice(first, first + shownWords).entries()) {
    const isMarked = marked.has(first + index);
    add(text.slice(end, start), isMarked && marked.has(first + index - 1));
    add(word, isMarked);
    end = start + word.length;
  }
  add(first + shownWords < words.length ? " …" : text.slice(end), false);
  return pieces;

  function add(added: string, isMarked: boolean): void {
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += added;
    else if (added !== "") pieces.push({ text: added, marked: isMarked });
  }
}

/**
 * Whether a page has each word of a query, or one that differs only in its ending. For a word that is on no
 * page, Pagefind finds pages with words that only share its first letters.
 */
export function hasWords(text: string, query: string, names: string): boolean {
  const words = [...foldedWords(text), ...foldedWords(names)];
  return foldedWords(query).every((asked) => words.some((word) => matches(word, asked)));
}

/** Whether a word begins with the one that was asked for, or both differ only in their endings. */
function matches(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return true;
  return asked.length > 3 && word.startsWith(asked.slice(0, Math.max(3, asked.length - 3)));
}

/** The indexes of the words that match a word of the query or are another name of what it names. */
function markedWords(words: readonly string[], queryWords: readonly string[], names: string): Set<number> {
  const phrases = [...queryWords.map((word) => [word]), ...otherNames(queryWords, names)];
  const marked = new Set<number>();
  for (const start of words.keys()) {
    for (const phrase of phrases) {
      const isHere = phrase.every((part, index) => {
        const word = words[start + index] ?? "";
        return phrase.length === 1 ? matches(word, part) : word === part;
      });
      if (isHere) for (const index of phrase.keys()) marked.add(start + index);
    }
  }
  return marked;
}

/** All names of the things that have a name with all words of the query, each name as a list of words. */
function otherNames(queryWords: readonly string[], names: string): string[][] {
  if (queryWords.length === 0) return [];
  return names
    .split(thingSeparator)
    .map((thing) => thing.split(nameSeparator).map((name) => name.split(" ")))
    .filter((thing) =>
      thing.some((name) => queryWords.every((asked) => name.some((word) => word.startsWith(asked)))),
    )
    .flat();
}

/** The index of the first word of the part with most marked words; 0 if there are none. */
function bestStart(wordCount: number, marked: ReadonlySet<number>): number {
  let best = { start: 0, count: 0 };
  for (const place of marked) {
    const start = Math.max(0, Math.min(place - wordsBefore, wordCount - shownWords));
    const count = [...marked].filter((index) => index >= start && index < start + shownWords).length;
    if (count > best.count || (count === best.count && start < best.start)) best = { start, count };
  }
  return best.start;
}
