import { itemAt, type Random } from "./random.ts";
import { capitalised, rootIn, type Script } from "./sounds.ts";

/** The words that every text is full of. */
const frequentWords: Readonly<Record<Script, readonly string[]>> = {
  latin: words(
    "the of to in and a that on said for was by it is with as from had were at not its be which their an after has who would this but are they have also no one been he new his under more about than or when over there where all between two before will until only could since because three while what into other if during against some may out up troops talks border agreement force road post convoy minister ministry statement region forces day officials people according told wrote reported called asked left began opened closed moved agreed refused denied confirmed announced signed",
  ),
  azerbaijani: words(
    "və bu ilə ki üçün bir olan dedi da də deyil sonra görə hərbi nazirlik sülhməramlı çıxdı əhali yol",
  ),
  cyrillic: words(
    "в и на что с по из о не за от для как его сообщил заявил миротворцы после до ещё министр дорога пост",
  ),
  armenian: words("և է որ մեջ են ու համար այս հետ մասին ասել հետո նախարար ճանապարհ զորք եւ չի"),
};

/** What follows a root: with them, words of one root have several forms, as in real texts. */
const endings: Readonly<Record<Script, readonly string[]>> = {
  latin: ["", "s", "ed", "ing", "ation", "er"],
  azerbaijani: ["", "lar", "ın", "də", "dan", "ması"],
  cyrillic: ["а", "ов", "ом", "ный", "ение", "ами"],
  armenian: ["", "ը", "ի", "ում", "ներ", "ություն"],
};

/**
 * How many forms of words there are to choose from, and from which place on they become rare. The chance
 * of a form falls with the power of 1.5 of its place (Zipf's law as Mandelbrot has it): a record of 300
 * reports then has 3,000 of them, as the real one, and one of 10,000 ten times as many.
 */
const vocabulary = 400_000;
const frequentPlaces = 4;

/** Forms that one root has in a row of the vocabulary. */
const formsOfRoot = 3;

/** Beyond so many roots, words are made of two of them. */
const shortRoots = 60_000;

/** A word: the frequent ones most of the time, the rare ones rarely. */
function word(random: Random, script: Script = "latin"): string {
  const first = 1 / Math.sqrt(frequentPlaces);
  const last = 1 / Math.sqrt(frequentPlaces + vocabulary);
  const place = 1 / (first - random.next() * (first - last)) ** 2 - frequentPlaces;
  return wordAt(Math.floor(place), script);
}

/** A word other than the one before it: no sentence stumbles. */
function wordAfter(before: string | undefined, random: Random, script: Script): string {
  for (;;) {
    const next = word(random, script);
    if (next !== before) return next;
  }
}

/** A word that is not one of the frequent ones, for ids and names. */
export function rareWord(random: Random): string {
  return rootIn("latin", random.below(shortRoots));
}

/** A sentence of so many words, in which now and then someone or something is named. */
export function sentence(
  random: Random,
  length: number,
  names: readonly string[] = [],
  script: Script = "latin",
): string {
  return `${capitalised(phrase(random, length, names, script), script)}.`;
}

/** The same without capital and full stop, for headlines and quotations. */
export function phrase(
  random: Random,
  length: number,
  names: readonly string[] = [],
  script: Script = "latin",
): string {
  const parts: string[] = [];
  for (let place = 0; place < length; place++) {
    if (names.length > 0 && random.chance(0.07)) parts.push(random.pick(names));
    else if (random.chance(0.015)) parts.push(String(random.between(2, 5000)));
    else parts.push(wordAfter(parts.at(-1), random, script));
  }
  return parts.join(" ");
}

/** Sentences of together about so many words. */
export function paragraph(random: Random, length: number, names: readonly string[] = []): string {
  const sentences: string[] = [];
  for (let left = length; left > 0; ) {
    const next = Math.min(left, random.between(8, 26));
    // What would be left over is no sentence.
    const words = left - next < 6 ? left : next;
    sentences.push(sentence(random, words, names));
    left -= words;
  }
  return sentences.join(" ");
}

function wordAt(place: number, script: Script): string {
  const frequent = frequentWords[script];
  if (place < frequent.length) return itemAt(frequent, place);
  const number = Math.floor((place - frequent.length) / formsOfRoot);
  const ending = itemAt(endings[script], (place % formsOfRoot) + (number % 2) * formsOfRoot);
  const more = number < shortRoots ? "" : rootIn(script, number);
  return rootIn(script, number % shortRoots) + more + ending;
}

function words(line: string): string[] {
  return line.split(" ");
}
