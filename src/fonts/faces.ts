import { armenian, cyrillic, extendedLatin, latin, type Script } from "./scripts.ts";

/** A face of a Fontsource package, for one script. */
export interface Face {
  /** The package’s name below `@fontsource/`. */
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  readonly script: Script;
}

function face(family: string, script: Script, weight: number, style: Face["style"] = "normal"): Face {
  return { family, script, weight, style };
}

/** For texts: Source Serif, and Noto Serif Armenian for the letters it lacks. The first two are on every page. */
export const serifFaces: readonly Face[] = [
  face("source-serif-4", latin, 400),
  face("source-serif-4", latin, 600),
  face("source-serif-4", latin, 400, "italic"),
  face("source-serif-4", extendedLatin, 400),
  face("source-serif-4", extendedLatin, 600),
  face("source-serif-4", extendedLatin, 400, "italic"),
  face("source-serif-4", cyrillic, 400),
  face("source-serif-4", cyrillic, 600),
  face("noto-serif-armenian", armenian, 400),
  face("noto-serif-armenian", armenian, 600),
];

/** For labels: Source Sans and Noto Sans Armenian. */
export const sansFaces: readonly Face[] = [
  face("source-sans-3", latin, 400),
  face("source-sans-3", extendedLatin, 400),
  face("source-sans-3", cyrillic, 400),
  face("noto-sans-armenian", armenian, 400),
];

/**
 * The faces of the serif that a page preloads, as indexes of `serifFaces`: late fonts are not used. The
 * first two, for English, are on every page. Of other scripts, the text needs regular and the title bold faces.
 *
 * @param page the HTML of the page’s content.
 */
export function earlySerifFaces(page: string): number[] {
  const text = foreignLetters(page);
  const title = foreignLetters(/<h1\b.*?<\/h1>/s.exec(page)?.[0] ?? "");
  const needed = serifFaces.flatMap((face, index) => {
    if (index < 2 || face.style !== "normal") return [];
    return showsAny(face, face.weight === 600 ? title : text) ? index : [];
  });
  return [...needed, 0, 1];
}

/** The distinct code points of a text beyond Latin-1. */
function foreignLetters(text: string): number[] {
  return [...new Set(text.match(/[^\0-\u00ff]/gu))].map((letter) => letter.codePointAt(0) ?? 0);
}

function showsAny({ script: { ranges } }: Face, letters: readonly number[]): boolean {
  return letters.some((letter) => ranges.some(([first, last]) => first <= letter && letter <= last));
}
