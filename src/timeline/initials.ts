import type { Heading } from "./groups.ts";

/**
 * The first letter of a name as a heading: a capital, without marks (“Ə” and other letters of their own keep
 * theirs), or “0–9” for a name that begins with a number.
 */
export function initialHeading(name: string): Heading {
  const first = name.normalize("NFD").match(/[\p{L}\p{N}]/u)?.[0] ?? "";
  const initial = /\p{N}/u.test(first) ? "0–9" : first.toUpperCase();
  return { anchor: `letter_${initial.toLowerCase()}`, label: initial };
}
