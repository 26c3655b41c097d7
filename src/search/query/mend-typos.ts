import { distance } from "fastest-levenshtein";

/** The shortest words in which a typo is mended: more short words would be the same. */
const shortest = { name: 4, word: 5 } as const;

/** From this length on, two typos are mended. */
const shortestForTwo = { name: 7, word: 8 } as const;

/** How far two words are apart: letters missing, added or wrong; two that are swapped count once. */
function typosBetween(a: string, b: string): number {
  const apart = distance(a, b);
  if (apart !== 2 || a.length !== b.length) return apart;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a[first] === b[first + 1] && a[first + 1] === b[first];
  return swapped && a.slice(first + 2) === b.slice(first + 2) ? 1 : apart;
}

/**
 * The known word or name that a typed word most likely means: one typo away from a name, else from a word, else two
 * typos away where it is long. Among several, one with the same first letter goes first, then the one that comes first
 * in its list.
 *
 * @param names words of names and whole names, folded.
 * @param words all other words of the index, folded, the most frequent first.
 * @returns null where none is near enough.
 */
export function nearestKnown(
  typed: string,
  names: readonly string[],
  words: readonly string[],
): string | null {
  const steps = [
    { list: names, typos: 1, shortest: shortest.name },
    { list: words, typos: 1, shortest: shortest.word },
    { list: names, typos: 2, shortest: shortestForTwo.name },
    { list: words, typos: 2, shortest: shortestForTwo.word },
  ];
  for (const { list, typos, shortest: least } of steps) {
    if (typed.length < least) continue;
    const near = list.filter(
      (known) =>
        known.length >= least - 1 &&
        Math.abs(known.length - typed.length) <= typos &&
        typosBetween(typed, known) <= typos,
    );
    const found = near.find((known) => known[0] === typed[0]) ?? (typos === 1 ? near[0] : undefined);
    if (found !== undefined) return found;
  }
  return null;
}
