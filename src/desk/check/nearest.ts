import { distance } from "fastest-levenshtein";

/**
 * The one of some words that is most likely meant by a misspelt one: it differs in few letters, or is
 * the only one that has all its parts between hyphens (`pashinyan` for `nikol-pashinyan`). Null where
 * none is close enough.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = slipsIn(word) + 1;
  const longer: string[] = [];
  for (const candidate of candidates) {
    if (hasPartsOf(word, candidate)) longer.push(candidate);
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips >= fewest) continue;
    best = candidate;
    fewest = slips;
  }
  return best ?? (longer.length === 1 ? (longer[0] ?? null) : null);
}

/** “; did you mean `source`?”, or another hint where no word is close enough. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, candidates);
  return meant === null ? `; ${otherwise}` : `; did you mean \`${meant}\`?`;
}

/** How many letters of a word may be wrong: one in four, and one at least. */
function slipsIn(word: string): number {
  return word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 4));
}

function hasPartsOf(word: string, candidate: string): boolean {
  const parts = candidate.split("-");
  return word.length > 3 && word.split("-").every((part) => parts.includes(part));
}
