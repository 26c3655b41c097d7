import { itemAt, type Random } from "./random.ts";

/** The scripts of names and headlines, each with a language that is written in it. */
export const languages = { latin: "en", azerbaijani: "az", cyrillic: "ru", armenian: "hy" } as const;

/** One of the scripts. */
export type Script = keyof typeof languages;

const consonants = "b d f g h j k l m n p r s t v z sh ch gh kh".split(" ");
const vowels = ["a", "e", "i", "o", "u", "y", "iu"];
const syllables = ["", "n", "r", "l", "m"].flatMap((end) =>
  vowels.flatMap((vowel) => consonants.map((consonant) => consonant + vowel + end)),
);
const rootCount = syllables.length ** 2;

/** Shares no divisor with the number of roots, so consecutive numbers give different roots that are not alike. */
const stride = 2 ** 17 - 1;

/** An invented word of two syllables; all numbers below 490,000 give different words. */
export function root(number: number): string {
  const index = (number * stride) % rootCount;
  return itemAt(syllables, Math.floor(index / syllables.length)) + itemAt(syllables, index);
}

/** The letters of the other scripts: Latin, Azerbaijani, Cyrillic, Armenian. */
const letters = new Map(
  (
    "a a а ա|b b б բ|c c к ց|d d д դ|e ə е ե|f f ф ֆ|g q г գ|h h х հ|i i и ի|j c дж ջ|k k к կ|l l л լ|m m м մ|" +
    "n n н ն|o o о ո|p p п պ|q q к ք|r r р ր|s s с ս|t t т տ|u u у ու|v v в վ|w v в վ|x x кс քս|y ı ы ը|z z з զ|" +
    "sh ş ш շ|ch ç ч չ|gh ğ г ղ|kh x х խ|iu ü ю յու"
  )
    .split("|")
    .map((line) => {
      const [latin = "", azerbaijani = "", cyrillic = "", armenian = ""] = line.split(" ");
      return [latin, { latin, azerbaijani, cyrillic, armenian }];
    }),
);

/** A text of Latin letters in another script. */
export function transliterate(text: string, script: Script): string {
  if (script === "latin") return text;
  return text.replaceAll(/sh|ch|gh|kh|iu|[a-z]/gi, (letter) => {
    const lowerCase = letter.toLowerCase();
    const other = letters.get(lowerCase)?.[script] ?? letter;
    return letter === lowerCase ? other : capitalise(other);
  });
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const frequentWords =
  "the of to in and a that on said for was by it is with as from had were at not its be which their an after has who would this but are they have also no one been he new his under more about than or when over there where all between two before will until only could since because three while what into other if during against some may out up troops talks border agreement force road post convoy minister ministry statement region forces day officials people according told wrote reported called asked left began opened closed moved agreed refused denied confirmed announced signed".split(
    " ",
  );
const suffixes = ["", "s", "ed", "ing", "ation", "er"];
const suffixesPerRoot = 3;

/**
 * Word ranks follow the Zipf–Mandelbrot law, with these constants: a record of 300 reports then has about 3,000
 * different words, as many as the real one, and the number keeps growing with the record.
 */
const vocabularySize = 400_000;
const rankOffset = 4;
/** Words after this many roots are made of two roots. */
const singleRoots = 60_000;

function word(random: Random): string {
  const first = 1 / Math.sqrt(rankOffset);
  const last = 1 / Math.sqrt(rankOffset + vocabularySize);
  const rank = Math.floor(1 / (first - random.next() * (first - last)) ** 2 - rankOffset);
  const frequent = frequentWords[rank];
  if (frequent !== undefined) return frequent;
  const rareRank = rank - frequentWords.length;
  const number = Math.floor(rareRank / suffixesPerRoot);
  const suffix = itemAt(suffixes, (rareRank % suffixesPerRoot) + (number % 2) * suffixesPerRoot);
  return root(number % singleRoots) + (number < singleRoots ? "" : root(number)) + suffix;
}

/** A rare word, for ids. */
export function rareWord(random: Random): string {
  return root(random.below(singleRoots));
}

/** Some words in a row, never the same one twice in succession, with a number or one of the names now and then. */
export function phrase(random: Random, length: number, names: readonly string[] = []): string {
  const words: string[] = [];
  while (words.length < length) {
    const next =
      names.length > 0 && random.chance(0.07)
        ? random.pick(names)
        : random.chance(0.015)
          ? String(random.between(2, 5000))
          : word(random);
    if (next !== words.at(-1)) words.push(next);
  }
  return words.join(" ");
}

/** A phrase with a capital letter and a full stop. */
export function sentence(random: Random, length: number, names: readonly string[] = []): string {
  return `${capitalise(phrase(random, length, names))}.`;
}

/** Sentences of 8 to 26 words, of about `length` words together. */
export function paragraph(random: Random, length: number, names: readonly string[] = []): string {
  const sentences: string[] = [];
  for (let rest = length; rest > 0; ) {
    const wanted = random.between(8, 26);
    const words = rest - wanted < 6 ? rest : wanted;
    sentences.push(sentence(random, words, names));
    rest -= words;
  }
  return sentences.join(" ");
}
