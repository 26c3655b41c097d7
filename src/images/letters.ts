import type { Font } from "satori";
import type { Card } from "./cards.ts";
import { loadFaces, sans, serif } from "./design.ts";
import { typeset } from "./share-pictures.ts";

/** Letters that the fonts surely have, so that most records need no look into them: see the test of this module. */
export const plainLetters =
  /[ -~\u00a0-\u017f\u0401\u0410-\u044f\u0451\u0531-\u0556\u0561-\u0587\u018f\u0259\u2013\u2014\u2018\u2019\u201c-\u201e\u2026]/u;

/** A letter that no font has: it is drawn as an empty box. */
const noLetter = "\u{10ffff}";

/**
 * The letters that the pictures of some cards would show as empty boxes, by card; without the cards that have none.
 *
 * @param masthead the site's name, shown on each picture.
 */
export async function lettersWithoutFont(
  cards: readonly Card[],
  masthead: string,
): Promise<ReadonlyMap<Card, readonly string[]>> {
  const missing = new Map<Card, readonly string[]>();
  const known = new Map<string, boolean>();
  let faces: readonly Font[] | undefined;
  for (const card of cards) {
    const { title, text, date, places, counts } = card;
    const letters = [
      ...unusualLetters([title, text, masthead]).map((letter) => ({ letter, fontFamily: serif })),
      ...unusualLetters([date, places, counts]).map((letter) => ({ letter, fontFamily: sans })),
    ];
    const without: string[] = [];
    for (const { letter, fontFamily } of letters) {
      const key = `${fontFamily}\n${letter}`;
      faces ??= await loadFaces();
      const has = known.get(key) ?? (await hasLetter(letter, fontFamily, faces));
      known.set(key, has);
      if (!has) without.push(letter);
    }
    if (without.length > 0) missing.set(card, without);
  }
  return missing;
}

function unusualLetters(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.join(""))].filter((letter) => !plainLetters.test(letter));
}

async function hasLetter(letter: string, fontFamily: string, faces: readonly Font[]): Promise<boolean> {
  const drawn = (children: string) =>
    typeset({ type: "div", props: { style: { fontFamily, fontSize: 40 }, children } }, faces);
  return (await drawn(letter)) !== (await drawn(noLetter));
}
