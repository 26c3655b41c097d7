import { countryName } from "../languages.ts";
import type { Frame } from "./frame.ts";
import { type Outline, outlinesOf } from "./outlines.ts";
import {
  type Box,
  boxesMeet,
  boxWithin,
  type Circle,
  circleMeetsBox,
  type Point,
  rounded,
  type Segment,
  segmentMeetsBox,
} from "./plane.ts";
import type { RegionalCountry } from "./regional-geography.ts";
import { textWidth } from "./text-width.ts";

/** The name of a country, set across it. */
export interface CountryName {
  readonly country: RegionalCountry;
  /** The name as the site writes it; in brackets on a part that lies apart from the rest. */
  readonly text: string;
  readonly apart: boolean;
  readonly box: Box;
}

/** What names of countries keep clear of, besides marks. */
interface Obstacles {
  readonly taken: readonly Box[];
  readonly lines: readonly Segment[];
}

/** Letters of country names are spaced by this share of their size. */
export const letterSpacing = 0.14;

/** Parts that lie apart are named in smaller type. */
const apartSize = 0.8;

/** The least share of the frame that a part of a country must cover to bear a name of its own. */
const leastShare = 0.006;

/** How far from marks a name keeps, in type sizes: far, so that theirs find room, or where that cannot be, close by. */
const clearances = [1.5, 0.5];

/** As many places along each side of the frame are tried. */
const tries = 48;

/**
 * The names of the countries that a frame shows, each where it lies wholly within its country, clear of
 * marks, as near as can be to the middle of what is seen of it. One that finds no room is left out.
 */
export function nameCountries(
  countries: readonly RegionalCountry[],
  frame: Frame,
  size: number,
  marks: readonly Circle[],
  { taken, lines }: Obstacles,
): CountryName[] {
  const names: CountryName[] = [];
  for (const country of countries) {
    for (const [index, part] of partsOf(country, frame).entries()) {
      const apart = index > 0;
      const name = countryNameOf(country);
      const text = apart ? `(${name})` : name.toLocaleUpperCase("en");
      const others = names.map((other) => other.box);
      const obstacles = { taken: [...taken, ...others], lines };
      const extent = widthOf(text, apart, size);
      const [box = null] = clearances.flatMap(
        (clearance) => placeWithin(part, extent, frame, marks, obstacles, clearance) ?? [],
      );
      if (box !== null) names.push({ country, text, apart, box });
    }
  }
  return names;
}

/** The name of a country as the site writes it everywhere. */
function countryNameOf({ code, name }: RegionalCountry): string {
  return code === null ? name : countryName(code);
}

function widthOf(text: string, apart: boolean, size: number): { width: number; height: number } {
  if (apart) return { width: textWidth(text, size * apartSize), height: size * apartSize };
  return { width: textWidth(text, size) + letterSpacing * size * text.length, height: size };
}

interface Part {
  readonly outlines: readonly Outline[];
  readonly area: number;
}

/** The parts of a country within the frame that are large enough for a name, the largest first. */
function partsOf({ parts }: RegionalCountry, frame: Frame): Part[] {
  return parts
    .map((part) => {
      const outlines = outlinesOf(part, frame.layout);
      return { outlines, area: Math.abs(outlines.reduce((sum, { points }) => sum + areaOf(points), 0)) };
    })
    .filter(({ area }) => area > leastShare * frame.width * frame.height)
    .toSorted((a, b) => b.area - a.area);
}

function placeWithin(
  { outlines }: Part,
  { width, height }: { width: number; height: number },
  frame: Frame,
  marks: readonly Circle[],
  { taken, lines }: Obstacles,
  clearance: number,
): Box | null {
  const middle = middleOf(outlines);
  const edge = { x: 0, y: 0, width: frame.width, height: frame.height };
  let best: { box: Box; distance: number } | null = null;
  for (let column = 0; column <= tries; column++) {
    for (let row = 0; row <= tries; row++) {
      const at = { x: (column / tries) * frame.width, y: (row / tries) * frame.height };
      const distance = Math.hypot(at.x - middle.x, at.y - middle.y);
      if (best !== null && distance >= best.distance) continue;
      const box = {
        x: rounded(at.x - width / 2),
        y: rounded(at.y - height / 2),
        width: rounded(width),
        height: rounded(height),
      };
      if (!boxWithin(box, edge, height / 2)) continue;
      if (taken.some((other) => boxesMeet(box, other, height / 2))) continue;
      if (lines.some((line) => segmentMeetsBox(line, box))) continue;
      if (marks.some((mark) => circleMeetsBox(mark, box, height * clearance))) continue;
      if (samplesOf(box).every((point) => isWithin(point, outlines))) best = { box, distance };
    }
  }
  return best?.box ?? null;
}

/** Points along the edges of a box, with some room. */
function samplesOf({ x, y, width, height }: Box): Point[] {
  return [-0.3, 0.5, 1.3].flatMap((down) =>
    [-0.03, 0.2, 0.4, 0.6, 0.8, 1.03].map((along) => ({ x: x + along * width, y: y + down * height })),
  );
}

/** Whether a point lies in the area that some closed lines enclose: a ray from it crosses them an odd number of times. */
function isWithin({ x, y }: Point, outlines: readonly Outline[]): boolean {
  let inside = false;
  for (const { points } of outlines) {
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined && point.y > y !== before.y > y) {
        const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
        if (x < crossing) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

/** The centre of gravity of an area. */
function middleOf(outlines: readonly Outline[]): Point {
  let [sum, x, y] = [0, 0, 0];
  for (const { points } of outlines) {
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined) {
        const cross = before.x * point.y - point.x * before.y;
        sum += cross;
        x += (before.x + point.x) * cross;
        y += (before.y + point.y) * cross;
      }
      before = point;
    }
  }
  return sum === 0 ? { x: 0, y: 0 } : { x: x / (3 * sum), y: y / (3 * sum) };
}

/** The area that a closed line encloses; its sign says which way it runs. */
function areaOf(points: readonly Point[]): number {
  let sum = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before !== undefined) sum += before.x * point.y - point.x * before.y;
    before = point;
  }
  return sum / 2;
}
