import { distance } from "fastest-levenshtein";

/**
 * The one of some words that is most likely meant by a misspelt one: it differs in few letters, or is
 * the only one that has all its parts between hyphens (`smith` for `anna-smith`). Null where
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

/** The day with which the id of an event or a report begins, and what follows: for a report the outlet and a subject. */
const datedId = /^(\d{4}s?(?:-\d{2}){0,2})-(.+)$/;

/**
 * The id that is most likely meant by a misspelt one, as `nearest` finds it. Ids that begin with a day are of different
 * events or reports where the days differ, unless all the rest is the same; so are reports of different outlets.
 *
 * @param outlets the ids of all outlets, where the ids are of reports; none elsewhere.
 */
export function nearestId(
  id: string,
  candidates: Iterable<string>,
  outlets: Iterable<string> = [],
): string | null {
  const [, day, rest = id] = datedId.exec(id) ?? [];
  const byLength = [...outlets].toSorted((a, b) => b.length - a.length);
  const outletOf = (text: string) => byLength.find((outlet) => text.startsWith(`${outlet}-`));
  const canBeMeant = (candidate: string) => {
    const [, otherDay, otherRest = candidate] = datedId.exec(candidate) ?? [];
    if (day !== otherDay && (byLength.length > 0 || rest !== otherRest)) return false;
    return outletOf(rest) === outletOf(otherRest);
  };
  return nearest(
    id,
    [...candidates].filter((candidate) => canBeMeant(candidate)),
  );
}

/** “; did you mean `source`?”, or another hint where no word is close enough. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, candidates);
  return meant === null ? `; ${otherwise}` : `; did you mean \`${meant}\`?`;
}

/** How many letters of a word may be wrong: one of a short word, two of a longer one, one in four of a long one. */
function slipsIn(word: string): number {
  return word.length <= 4 ? 1 : Math.max(2, Math.floor(word.length / 4));
}

function hasPartsOf(word: string, candidate: string): boolean {
  const parts = candidate.split("-");
  return word.length > 3 && word.split("-").every((part) => parts.includes(part));
}
