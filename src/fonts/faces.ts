/** A font file of the site: the letters of one script that the record uses, in both weights, loaded only by pages that show any. */
export interface Face {
  /** A name for its file. */
  readonly name: string;
  /** The variable font it is taken from, as a path within a package. */
  readonly source: string;
  /** Where the font is held still, by the tags of its axes; `wght` stays variable. */
  readonly axes: Readonly<Record<string, number>>;
  /** Its code points. Few and wide ranges: they are in every page. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The lightest and the boldest weight of all faces. */
export const weights = { min: 400, max: 600 } as const;

const sourceSerif = { source: "source-serif/VAR/SourceSerif4Variable-Roman.ttf", axes: { opsz: 14 } };

/**
 * Source Serif, and Noto Serif Armenian for the letters that it lacks. All Latin letters are in one file, and both
 * weights in each: a page has the face or a serif of the system, never a mix of them. Labels are in the system’s sans.
 */
export const faces: readonly Face[] = [
  {
    name: "latin",
    ...sourceSerif,
    ranges: [
      [0x20, 0x24f],
      [0x259, 0x259],
      [0x2bb, 0x2bc],
      [0x2010, 0x22ff],
    ],
  },
  { name: "cyrillic", ...sourceSerif, ranges: [[0x400, 0x4ff]] },
  {
    name: "armenian",
    source: "@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2",
    axes: {},
    ranges: [[0x531, 0x58f]],
  },
];

/** What pages show whatever the record has: the letters of English and the signs of the interface. */
const always = `${String.fromCodePoint(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index))}\u00a0·×÷–—‘’“”…←↑→↓−`;

/**
 * The faces that a page shows, as indexes of `faces`: without preloading, they would come too late for it. Latin letters
 * are on every page.
 *
 * @param page the HTML of the page’s content.
 */
export function shownFaces(page: string): number[] {
  return faces.flatMap((_, index) => (index === 0 || shown[index]?.test(page) ? index : []));
}

const shown = faces.map(({ ranges }) => {
  const letters = ranges.map(([first, last]) => `\\u{${hexadecimal(first)}}-\\u{${hexadecimal(last)}}`);
  return new RegExp(`[${letters.join("")}]`, "u");
});

/** The letters of a face that texts use, in the order of their code points. */
export function lettersOf({ ranges }: Pick<Face, "ranges">, texts: readonly string[]): string {
  const used = new Set(always);
  for (const text of texts) for (const letter of text) used.add(letter);
  return [...used]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((point) => ranges.some(([first, last]) => first <= point && point <= last))
    .sort((a, b) => a - b)
    .map((point) => String.fromCodePoint(point))
    .join("");
}

/** The values of `unicode-range` in CSS. */
export function unicodeRange({ ranges }: Pick<Face, "ranges">): string[] {
  return ranges.map(([first, last]) =>
    first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
  );
}

function hexadecimal(point: number): string {
  return point.toString(16);
}
