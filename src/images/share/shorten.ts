const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What looks lost before an ellipsis. */
const looseEnd = /[\s,;:.–—-]+$/u;

/**
 * A text of at most so many letters: one that is longer ends in “…” at a word, or, where a single word
 * takes up more than half of the room, within that word.
 */
export function shorten(text: string, limit: number): string {
  const all = [...letters.segment(text)].map(({ segment }) => segment);
  if (all.length <= limit) return text;
  // One letter of the room is the ellipsis’s; the space after the last word needs none.
  const space = all.slice(0, limit).findLastIndex((letter) => /\s/u.test(letter));
  const end = space > limit / 2 ? space : limit - 1;
  return `${all.slice(0, end).join("").replace(looseEnd, "")}…`;
}
