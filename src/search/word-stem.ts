const ending = /(?:ments?|ances?|ations?|ions?|ings?|als?|ed|es|ly|s|e|y)$/;

/** A shorter stem would be that of other words too. */
const shortest = 3;

/** A folded word without what English words of one family end in: “renewal”, “renewing” → “renew”. */
export function stemOf(word: string): string {
  // Twice: “announcements” → “announce” → “announc”, as of “announced”.
  return withoutEnding(withoutEnding(word));
}

function withoutEnding(word: string): string {
  const stem = word.replace(ending, "");
  return stem.length < shortest ? word : stem;
}
