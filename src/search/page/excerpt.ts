import { fold, foldedWords, writtenWord } from "../fold.ts";
import { nameSeparator, thingSeparator } from "../index-words.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A word of a text with its place. */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** How many words of the text are shown. */
const shownWords = 32;

/** How many of them stand before the first match. */
const wordsBefore = 6;

/**
 * The piece of a text that holds most of what was looked for, cut into marked and plain pieces; an
 * ellipsis stands where the text goes on. What is marked are the words of the query, in any spelling
 * that search takes for the same, and the other names of what the query names: who asks for
 * “Эмбер” sees “Ember Quay” marked.
 *
 * @param names The line of folded names that `indexWords` wrote for the page.
 */
export function excerptOf(text: string, query: string, names: string): Piece[] {
  const words = wordsOf(text);
  const queryWords = foldedWords(query);
  const marked = markedWords(words, [...queryWords.map((word) => [word]), ...otherNames(queryWords, names)]);
  const first = bestStart(words, marked);
  const shown = words.slice(first, first + shownWords);
  return piecesOf(text, words, shown, marked);
}

/**
 * Whether a page has each word of a query, or a word that only ends otherwise. Pagefind answers a word that is on no page with
 * the pages that have its first letters, which may be nothing like it.
 */
export function hasWords(text: string, query: string, names: string): boolean {
  const words = [...foldedWords(text), ...foldedWords(names)];
  return foldedWords(query).every((asked) => words.some((word) => isAnswer(word, asked)));
}

/** Whether a word answers an asked one: it begins with it, or both differ in no more than their endings. */
function isAnswer(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return true;
  if (asked.length <= 3) return false;
  const stem = asked.slice(0, Math.max(3, asked.length - 3));
  return word.startsWith(stem);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(writtenWord)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/** The other names of whatever has a name with all words of the query, as rows of words. */
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

/** The numbers of the words that belong to one of the rows, standing side by side. */
function markedWords(words: readonly Word[], rows: readonly (readonly string[])[]): Set<number> {
  const marked = new Set<number>();
  for (const [place] of words.entries()) {
    for (const row of rows) {
      const matches = row.every((asked, index) => {
        const word = words[place + index];
        return (
          word !== undefined && (row.length === 1 ? isAnswer(word.folded, asked) : word.folded === asked)
        );
      });
      if (matches) for (const [index] of row.entries()) marked.add(place + index);
    }
  }
  return marked;
}

/** From which word on the shown piece holds the most marks; the beginning, where there are none. */
function bestStart(words: readonly Word[], marked: ReadonlySet<number>): number {
  let best = { start: 0, count: 0 };
  for (const place of marked) {
    const start = Math.max(0, Math.min(place - wordsBefore, words.length - shownWords));
    let count = 0;
    for (let index = start; index < start + shownWords; index++) if (marked.has(index)) count++;
    if (count > best.count || (count === best.count && start < best.start)) best = { start, count };
  }
  return best.start;
}

function piecesOf(
  text: string,
  words: readonly Word[],
  shown: readonly Word[],
  marked: ReadonlySet<number>,
): Piece[] {
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return text === "" ? [] : [{ text, marked: false }];
  const offset = words.indexOf(first);
  const begins = offset === 0;
  const ends = last === words.at(-1);
  const pieces: Piece[] = [];
  let at = begins ? 0 : first.start;
  if (!begins) pieces.push({ text: "… ", marked: false });
  for (let index = 0; index < shown.length; index++) {
    if (!marked.has(offset + index)) continue;
    let end = index;
    while (end + 1 < shown.length && marked.has(offset + end + 1)) end++;
    const from = shown[index];
    const to = shown[end];
    if (from === undefined || to === undefined) break;
    if (from.start > at) pieces.push({ text: text.slice(at, from.start), marked: false });
    pieces.push({ text: text.slice(from.start, to.end), marked: true });
    at = to.end;
    index = end;
  }
  const stop = ends ? text.length : last.end;
  if (stop > at) pieces.push({ text: text.slice(at, stop), marked: false });
  if (!ends) pieces.push({ text: " …", marked: false });
  return pieces;
}
