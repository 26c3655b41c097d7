import { ownTextsOf } from "../field-texts.ts";
import type { TextRule } from "./rule.ts";

/** Words that no sentence needs twice in a row, so that one of the two can go without asking. */
const neverTwice = new Set(["a", "an", "and", "of", "or", "the"]);

/** Words that a sentence may need twice in a row: “what he had had”, “said that that was”. */
const oftenTwice = new Set(["had", "that"]);

const doubled = /(?<![\p{L}\p{M}\p{N}’'-])(\p{L}[\p{L}\p{M}]*)(\s+(\1))(?![\p{L}\p{M}\p{N}’'-])/giu;

/** No word of our own texts is there twice in a row. */
export const doubleWords: TextRule = {
  name: "double-words",
  severity: "warning",
  find: (file) =>
    ownTextsOf(file).flatMap(({ start, end }) =>
      [...file.text.slice(start, end).matchAll(doubled)].flatMap(
        ({ index, 1: word = "", 2: more = "", 3: again = "" }) => {
          if (oftenTwice.has(word.toLowerCase())) return [];
          const from = start + index + word.length;
          return {
            start: from,
            end: from + more.length,
            message: `“${word} ${again}”: write the word once`,
            replacement: neverTwice.has(word.toLowerCase()) ? "" : null,
          };
        },
      ),
    ),
};

/** A text without the second of two equal words in a row, where no sentence needs both. */
export function withoutDoubles(text: string): string {
  const once = text.replace(doubled, (words, word: string) =>
    neverTwice.has(word.toLowerCase()) ? word : words,
  );
  return once === text ? text : withoutDoubles(once);
}
