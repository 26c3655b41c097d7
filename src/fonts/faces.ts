/** The letters of one script, as ranges of code points. Each script is a font file of its own, loaded only by pages that use it. */
export interface Script {
  /** Its name in the file names of Fontsource packages. */
  readonly name: "latin" | "latin-ext" | "cyrillic" | "armenian";
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** English, with the punctuation and symbols of the pages. */
export const latin: Script = {
  name: "latin",
  ranges: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2010, 0x2044],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0xfb01, 0xfb02],
  ],
};

/** Azerbaijani, Turkish and the European languages in Latin letters. */
export const extendedLatin: Script = {
  name: "latin-ext",
  ranges: [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17f],
    [0x18f, 0x18f],
    [0x218, 0x21b],
    [0x259, 0x259],
    [0x2bb, 0x2bc],
  ],
};

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian. */
export const cyrillic: Script = {
  name: "cyrillic",
  ranges: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
};

/** Eastern and Western Armenian. */
export const armenian: Script = {
  name: "armenian",
  ranges: [
    [0x531, 0x556],
    [0x559, 0x58a],
    [0xfb13, 0xfb17],
  ],
};

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

/** All letters of a script. */
export function lettersOf({ ranges }: Script): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join("");
}

/** The values of `unicode-range` in CSS. */
export function unicodeRange({ ranges }: Script): string[] {
  return ranges.map(([first, last]) =>
    first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
  );
}

function hexadecimal(point: number): string {
  return point.toString(16);
}
