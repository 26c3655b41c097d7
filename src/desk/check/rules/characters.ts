import type { Rule } from "./rule.ts";

/** What is no printable character (https://yaml.org/spec/1.2.2/#51-character-set), and what stands for bytes that are not UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unprintable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFD-\uFFFF]/;

/** Every file is text in UTF-8: the build could not read anything else, or would show it as rubbish. */
export const charactersRule: Rule = (files) => {
  for (const { text, noteAt } of [...files.values()].flat()) {
    const offset = firstUnprintable(text);
    if (offset === -1) continue;
    const message =
      text[offset] === "\uFFFD"
        ? "this is not UTF-8, or a letter was lost here before; write it anew, and save the file as UTF-8"
        : "there is an unprintable character here; take it out";
    noteAt(offset, "error", "characters", message);
  }
};

/** Where the first character stands that is no text; -1 where there is none. */
export function firstUnprintable(text: string): number {
  return text.search(unprintable);
}
