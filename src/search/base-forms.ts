import { armenian } from "./endings/armenian.ts";
import { azerbaijani } from "./endings/azerbaijani.ts";
import { russian } from "./endings/russian.ts";
import { turkish } from "./endings/turkish.ts";
import { ukrainian } from "./endings/ukrainian.ts";
import { foldedWords } from "./fold.ts";

/** The possessive, “Smith’s”: apostrophes are not among the compared letters. */
const english = { "": "s" };

/** Shorter stems are common to too many words. */
const shortestStem = 3;

/** For each ending, all that the nominative may end in instead. Languages of one script share their endings. */
const nominativeEndings = new Map<string, Set<string>>();
for (const endings of [russian, ukrainian, azerbaijani, turkish, armenian, english]) {
  for (const [nominative, others] of Object.entries(endings)) {
    for (const ending of foldedWords(others)) {
      const nominatives = nominativeEndings.get(ending) ?? new Set();
      nominativeEndings.set(ending, nominatives.add(foldedWords(nominative).join("")));
    }
  }
}

const longestEnding = Math.max(...[...nominativeEndings.keys()].map((ending) => ending.length));

/**
 * Every word that a word may be a form of, both as search compares them: “иванова” may be a form of “иванов”. Most of
 * them are not words; they are only good to be looked up among names. The word itself is not among them.
 */
export function baseForms(word: string): string[] {
  const bases = new Set<string>();
  for (let end = Math.max(shortestStem, word.length - longestEnding); end < word.length; end += 1) {
    for (const nominative of nominativeEndings.get(word.slice(end)) ?? []) {
      bases.add(word.slice(0, end) + nominative);
    }
  }
  bases.delete(word);
  return [...bases];
}
