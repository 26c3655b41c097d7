import { fold, writtenWord } from "../fold.ts";
import { stemOf } from "../word-stem.ts";

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
 *
 * @param marks what is marked: folded words or phrases, among them all names of what the query names, so that a search
 * for “Рим” marks “Rome”.
 */
export function excerptOf(text: string, marks: readonly string[]): Piece[] {
  const words = [...text.matchAll(writtenWord)];
  const marked = markedWords(
    words.map(([word]) => fold(word)),
    marks.map((mark) => mark.split(" ")),
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

/** Whether both words are forms of one, as far as their English endings tell. The index compares them better, but does not say how. */
function matches(word: string, asked: string): boolean {
  return word === asked || (asked.length > 3 && word.length > 3 && stemOf(word) === stemOf(asked));
}

/** The indexes of the words that are marked. */
function markedWords(words: readonly string[], phrases: readonly (readonly string[])[]): Set<number> {
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
