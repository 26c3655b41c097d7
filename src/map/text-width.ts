/** Letters by their width, as a share of the type size, as wide as in the widest common faces for text (Noto Sans, Segoe UI, Arial). */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'’|!]/u, 0.28],
  [/[\s]/u, 0.28],
  [/[frtI()/-]/u, 0.4],
  [/[mwMW@%—…]/u, 0.93],
  [/[\p{Lu}&+]/u, 0.71],
  [/[\p{N}\p{Script=Latin}\p{Script=Greek}]/u, 0.6],
  [/\p{M}/u, 0],
];

/** The width of what is in none of the classes above: letters of other scripts, signs. */
const widest = 1.05;

/**
 * How wide a text runs at most, in the units of `size`, which is its type size. No browser measures when
 * the site is built, and readers see it in different faces, so this errs on the wide side.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    width += widths.find(([letters]) => letters.test(letter))?.[1] ?? widest;
  }
  return width * size;
}

/** Longer names than this, in type sizes, look better on two lines. */
const longestLine = 9;

/**
 * The ways to set a name: on one line, and on two where it can be broken, at a slash or else at the space
 * nearest its middle. The better way is first.
 */
export function settingsOf(name: string): (readonly string[])[] {
  const broken = inTwoLines(name);
  if (broken === null) return [[name]];
  return textWidth(name, 1) > longestLine ? [broken, [name]] : [[name], broken];
}

function inTwoLines(name: string): readonly string[] | null {
  const slash = name.indexOf(" / ");
  if (slash > 0) return [name.slice(0, slash + 2), name.slice(slash + 3)];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [nearest] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest === undefined ? null : [name.slice(0, nearest), name.slice(nearest + 1)];
}
