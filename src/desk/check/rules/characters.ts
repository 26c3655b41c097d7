import type { Rule } from "./rule.ts";

/** What is not printable (https://yaml.org/spec/1.2.2/#51-character-set), and what replaces bytes that are not UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const unprintable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFD-\uFFFF]/;

/** Every file is text in UTF-8: the build could not read anything else, or would show nonsense. */
export const charactersRule: Rule = (files) => {
  for (const { text, noteAt } of [...files.values()].flat()) {
    const offset = firstUnprintable(text);
    if (offset === -1) continue;
    const message =
      text[offset] === "\uFFFD"
        ? "this is not UTF-8, or a letter was lost here earlier; write it again, and save the file as UTF-8"
        : "there is an unprintable character here; remove it";
    noteAt(offset, "error", "characters", message);
  }
};

/** Where the first character is that cannot be in a text; -1 where there is none. */
export function firstUnprintable(text: string): number {
  return text.search(unprintable);
}
