import type { Place } from "../timeline/entities.ts";
import { type Box, boxAround, boxContains, boxesOverlap, type Circle, type Point } from "./geometry.ts";
import type { MapPlace } from "./places.ts";

type Side = NonNullable<Place["label"]>;

/** The symbol of a place on a drawing. */
export interface PlaceSymbol {
  readonly place: MapPlace;
  readonly circle: Circle;
  /** Whether it is a ring, for an area, and not a dot. */
  readonly isRing: boolean;
}

/** The name of a place on a drawing. */
export interface Label {
  readonly place: MapPlace;
  /** On which side of its symbol it is. */
  readonly side: Side;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A label that is left out, or not on the side that is set for it, because something else is there. */
export interface LabelConflict {
  readonly place: MapPlace;
  /** The place whose label or symbol is in the way; null for a route, or the edge of the map and what is written along it. */
  readonly other: MapPlace | null;
}

/** A few words along a way. */
export interface WayLabel {
  readonly text: string;
  readonly box: Box;
}

const sides: readonly Side[] = ["right", "left", "below", "above"];

/** The distance between baselines, in type sizes. */
export const lineHeight = 1.15;

/** The height of letters, from the highest to the lowest point, in type sizes. */
const letterHeight = 0.9;

/** Room between a label and its symbol, and between a label and the edge. */
const gap = 2;

/**
 * Labels symbols in the order given: on the side that the file of the place sets, or else on the first side where
 * the label covers nothing. A label without room on any side is left out.
 *
 * @param size The type size.
 * @param space Where the labels have to be, and what they must not cover besides each other and the symbols.
 */
export function placeLabels(
  symbols: readonly PlaceSymbol[],
  size: number,
  { bounds, taken }: { readonly bounds: Box; readonly taken: readonly Box[] },
): { readonly labels: readonly Label[]; readonly conflicts: readonly LabelConflict[] } {
  const labels: Label[] = [];
  const conflicts: LabelConflict[] = [];
  // A label may touch the rim of a symbol, and be across a large ring: enough of it is seen.
  const obstacles = symbols
    .filter(({ isRing, circle }) => !isRing || circle.radius <= size)
    .map(({ place, circle: { centre, radius } }) => ({
      place,
      box: boxAround({ centre, radius: radius * Math.SQRT1_2 }),
    }));
  for (const symbol of symbols) {
    const { place, circle } = symbol;
    const placeAt = (box: Box) =>
      [...labels, ...obstacles].find((other) => other.place !== place && boxesOverlap(other.box, box))?.place;
    const candidates = candidatesFor(place, circle, size);
    const found = candidates.find(
      ({ box }) =>
        boxContains(bounds, box, gap) &&
        !taken.some((other) => boxesOverlap(other, box, gap)) &&
        placeAt(box) === undefined,
    );
    if (found === undefined || (place.label !== undefined && found.side !== place.label)) {
      conflicts.push({ place, other: candidates.slice(0, 1).map(({ box }) => placeAt(box))[0] ?? null });
    }
    if (found !== undefined) labels.push(found);
  }
  return { labels, conflicts };
}

/** Where a label may be, the best position first. */
function candidatesFor(place: MapPlace, { centre, radius }: Circle, size: number): Label[] {
  const inOrder = sides.toSorted((a, b) => Number(b === place.label) - Number(a === place.label));
  return shifts.flatMap((shift) =>
    inOrder.flatMap((side) =>
      settingsOf(place.name).map((lines) => {
        const width = Math.max(...lines.map((line) => textWidth(line, size)));
        const height = (letterHeight + (lines.length - 1) * lineHeight) * size;
        const distance = radius + gap;
        const [across, down] = [(shift - 1) * (width / 2), (shift - 1) * (height / 2)];
        const left = { right: distance, left: -distance - width, below: across, above: across }[side];
        const top = { right: down, left: down, below: distance, above: -distance - height }[side];
        return { place, side, lines, box: { x: centre.x + left, y: centre.y + top, width, height } };
      }),
    ),
  );
}

/** How far a label is moved along its side, as shares of its half: in the middle first, then to both ends and beyond. */
const shifts = [0, -0.8, 0.8, -1.3, 1.3] as const;

/** The ways to write a name: on one line, and on two if it can be broken, at a slash or its last space. */
function settingsOf(name: string): (readonly string[])[] {
  const end = name.includes(" / ") ? name.indexOf(" / ") + 2 : name.lastIndexOf(" ");
  return end < 0 ? [[name]] : [[name], [name.slice(0, end), name.slice(end + 1)]];
}

/** Letters by their width, as a share of the type size, in the widest common typefaces (Noto Sans, Segoe UI, Arial). */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\sfijlrtI.,:;'’|!()/-]/u, 0.36],
  [/[mwMW@%—…]/u, 0.93],
  [/[\p{Lu}&+]/u, 0.71],
  [/[\p{N}\p{Script=Latin}\p{Script=Greek}]/u, 0.6],
  [/\p{M}/u, 0],
];

/**
 * How wide a text is at most, in the units of its type size. No browser measures it when the site is built, and
 * readers see it in different typefaces, so this is rather too wide than too narrow.
 */
export function textWidth(text: string, size: number): number {
  // Letters of other scripts can be wider than they are high.
  const letters = [...text].map((letter) => widths.find(([some]) => some.test(letter))?.[1] ?? 1.05);
  return size * letters.reduce((sum, width) => sum + width, 0);
}

/** The first position near one of the points where some words cover nothing; undefined where there is none. */
export function labelAlong(
  text: string,
  points: readonly Point[],
  size: number,
  { bounds, taken }: { readonly bounds: Box; readonly taken: readonly Box[] },
): WayLabel | undefined {
  const [width, height] = [textWidth(text, size), letterHeight * size];
  return points
    .flatMap(({ x, y }) =>
      [size, -size - width].map((left) => ({ x: x + left, y: y - height / 2, width, height })),
    )
    .filter((box) => boxContains(bounds, box, gap))
    .filter((box) => !taken.some((other) => boxesOverlap(other, box, gap)))
    .map((box) => ({ text, box }))[0];
}
