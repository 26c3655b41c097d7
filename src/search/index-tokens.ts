import { fold, writtenWord } from "./fold.ts";
import { stemOf } from "./word-stem.ts";

/**
 * A word that is in the index for every event and report, though no reader sees it: the query for the whole record.
 * Pagefind can also be asked for everything, but then loads the whole index; this word costs one part of it.
 */
export const wholeRecord = "xwholerecordx";

/**
 * The word that is in the index for each page that mentions a person, place … Readers find such a page by any name of
 * the thing: the names file tells which thing a name means, and the index need not repeat all names on all pages.
 *
 * @param kind the kind in the singular: “person”.
 */
export function thingToken(kind: string, id: string): string {
  return token(`${kind}-${id}`);
}

/** The word that is in the index for each page about a day, given as `YYYY-MM-DD`. */
export function dayToken(day: string): string {
  return token(`day-${day}`);
}

/** The word that is in the index for each page that gives a number as a figure, by its digits. */
export function numberToken(digits: string): string {
  return token(`number-${digits}`);
}

/**
 * The word that is in the index for each page with a word in its title, in any of its English forms. It begins like the
 * word itself, so that both are in the same part of the index.
 */
export function titleToken(word: string): string {
  return `${stemOf(word)}qt`;
}

/**
 * Only letters, as Pagefind takes words apart at digits and signs; digits become the letters a to j after a q, and an x
 * at both ends keeps it apart from words of texts and from what the stemmer takes off.
 */
function token(text: string): string {
  const letters = text.replace(/\d/g, (digit) => `q${"abcdefghij"[Number(digit)]}`).replace(/[^a-z]/g, "w");
  return `x${letters}x`;
}

/** Scripts without spaces between words, with the mark of a long vowel in Japanese, which belongs to several. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ーｰ]+/gu;

/**
 * What stands for words in scripts without spaces: every letter, and every two that follow one another. Programs that
 * divide such texts into words do it differently; pairs of letters are the same in every browser.
 */
function unspacedWords(text: string): string[] {
  return (text.match(unspaced) ?? []).flatMap((run) => {
    const letters = [...run];
    return [...letters, ...letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)];
  });
}

/** A number with signs between its thousands: `70,000`, `70 000`, `70.000`. */
export const groupedNumber = /(?<![\d.,])\d{1,3}(?:[.,'’\u00A0\u202F\u2009 ]\d{3})+(?:\.\d{1,2})?(?!\d)/gu;

/** A number with a point or comma before its last digits: `6.5`. */
export const decimal = /(?<![\d.,])\d+[.,]\d{1,2}(?![\d.,])/gu;

/** An abbreviation with points: `U.N.`, `О.Д.К.Б.`. */
export const pointedAbbreviation = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

const joinedWord = /[\p{L}\p{N}]+(?:[-‐‑–—/][\p{L}\p{N}]+)+/gu;

/** An article or pronoun that is joined to a word: `l’avenir`. */
const elision = /(?<!\p{L})(?:\p{L}|qu)['’ʼ](\p{L}{3,})/giu;

/** The digits of a number, or the letters of an abbreviation, without the signs between them. */
export function withoutSigns(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The words by which a text must be found in addition to those that Pagefind reads in it: words that it compares in
 * another way than search does (those with “ə”, “ı”, “և”, an apostrophe …); numbers and abbreviations without the
 * signs inside them; the parts of joined words; words behind an elision; words of scripts without spaces.
 */
export function extraWords(texts: readonly (string | null)[]): string[] {
  const words = texts.flatMap((text) => (text === null ? [] : extraWordsOf(text)));
  return [...new Set(words)].filter((word) => word !== "");
}

function extraWordsOf(text: string): string[] {
  const differing = (text.match(writtenWord) ?? []).filter(
    (word) => !plainWord.test(word) && fold(word) !== withoutMarks(word),
  );
  return [
    ...differing,
    ...[...(text.match(groupedNumber) ?? []), ...(text.match(decimal) ?? [])].map(withoutSigns),
    ...(text.match(pointedAbbreviation) ?? []).map(withoutSigns),
    ...(text.match(joinedWord) ?? []).flatMap((joined) => joined.match(writtenWord) ?? []),
    ...[...text.matchAll(elision)].map(([, word = ""]) => word),
    ...unspacedWords(text),
  ].map(fold);
}

/** Words that folding only makes lower case. */
const plainWord = /^[a-z0-9]+$/i;

/** A word as Pagefind compares it. */
function withoutMarks(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
