import { type Face, serifFaces } from "./faces.ts";

/**
 * Which faces of the serif a page should preload, by their places in `serifFaces`: a font that comes late
 * is not used, so those that the page shows must come with it. English takes the first two on every page;
 * for other scripts, regular faces are needed for the text and bold ones for the title.
 *
 * @param page The HTML of the page’s content.
 */
export function earlySerifFaces(page: string): number[] {
  const text = foreignLetters(page);
  const title = foreignLetters(/<h1\b.*?<\/h1>/s.exec(page)?.[0] ?? "");
  const needed = serifFaces.flatMap((face, place) => {
    if (place < 2 || face.style !== "normal") return [];
    return showsAny(face, face.weight === 600 ? title : text) ? place : [];
  });
  return [...needed, 0, 1];
}

/** The code points of a text beyond those of English, each once. */
function foreignLetters(text: string): number[] {
  return [...new Set(text.match(/[^\0-\u00ff]/gu))].map((letter) => letter.codePointAt(0) ?? 0);
}

function showsAny({ script: { ranges } }: Face, letters: readonly number[]): boolean {
  return letters.some((letter) => ranges.some(([first, last]) => first <= letter && letter <= last));
}
