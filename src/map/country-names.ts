import { countryName } from "../timeline/languages.ts";
import { areaOf } from "./area.ts";
import type { Frame, Size } from "./frame.ts";
import type { Outline } from "./outlines.ts";
import type { Box } from "./plane.ts";
import type { RegionalCountry } from "./regional-geography.ts";
import { type Obstacles, roomIn } from "./room-in-area.ts";
import { type Layer, outlinesIn } from "./shapes.ts";
import { textWidth } from "./text-width.ts";

/** The name of a country, set across it. */
export interface CountryName {
  readonly country: RegionalCountry;
  /** The name as the site writes it; in brackets on a part that lies apart from the rest. */
  readonly text: string;
  readonly apart: boolean;
  readonly box: Box;
}

/** Letters of country names are spaced by this share of their size. */
export const letterSpacing = 0.14;

/** Parts that lie apart are named in smaller type. */
const apartSize = 0.8;

/** The least share of the frame that a part of a country must cover to bear a name of its own. */
const leastShare = 0.006;

/** How far from marks a name keeps, in type sizes: far, so that theirs find room, or where that cannot be, close by. */
const clearances = [1.5, 0.5];

/**
 * The names of the countries that a frame shows, each where it lies wholly within its country, clear of
 * marks, as near as can be to the middle of what is seen of it. One that finds no room is left out.
 */
export function nameCountries(
  countries: readonly RegionalCountry[],
  frame: Frame,
  size: number,
  obstacles: Obstacles,
): CountryName[] {
  const names: CountryName[] = [];
  for (const country of countries) {
    for (const [index, { outlines }] of partsOf(country, frame).entries()) {
      const apart = index > 0;
      const { text, width } = textOf(country, apart);
      const height = apart ? size * apartSize : size;
      const taken = [...obstacles.taken, ...names.map((other) => other.box)];
      const box = firstRoom(outlines, { width: width * size, height }, frame, { ...obstacles, taken });
      if (box !== null) names.push({ country, text, apart, box });
    }
  }
  return names;
}

function firstRoom(outlines: readonly Outline[], size: Size, frame: Frame, obstacles: Obstacles): Box | null {
  const room = roomIn(outlines, size, frame, obstacles);
  for (const clearance of clearances) {
    const box = room(clearance);
    if (box !== null) return box;
  }
  return null;
}

/** What is written on a country, and how wide it runs, in sizes of its type where that is not smaller. */
interface CountryText {
  readonly text: string;
  readonly width: number;
}

const texts = new WeakMap<RegionalCountry, { readonly whole: CountryText; readonly apart: CountryText }>();

/** Measured once for each country, not anew for each map. */
function textOf(country: RegionalCountry, apart: boolean): CountryText {
  const known = texts.get(country) ?? textsOf(country);
  texts.set(country, known);
  return apart ? known.apart : known.whole;
}

/** The name of a country as the site writes it everywhere. */
function textsOf({ code, name }: RegionalCountry): { whole: CountryText; apart: CountryText } {
  const written = code === null ? name : countryName(code);
  const [whole, apart] = [written.toLocaleUpperCase("en"), `(${written})`];
  return {
    whole: { text: whole, width: textWidth(whole, 1) + letterSpacing * whole.length },
    apart: { text: apart, width: textWidth(apart, 1) * apartSize },
  };
}

interface Part {
  readonly outlines: readonly Outline[];
  readonly area: number;
}

/** The parts of a country within the frame that are large enough for a name, the largest first. */
function partsOf({ parts }: RegionalCountry, frame: Frame): Part[] {
  const least = leastShare * frame.width * frame.height;
  return parts
    .filter((layer) => largestArea(layer, frame) > least)
    .map((layer) => {
      const outlines = outlinesIn(layer, frame);
      return { outlines, area: Math.abs(outlines.reduce((sum, { points }) => sum + areaOf(points), 0)) };
    })
    .filter(({ area }) => area > least)
    .toSorted((a, b) => b.area - a.area);
}

/** The area, in units of the frame, of what it holds of the box around a layer: that of the layer is no larger. */
function largestArea({ box }: Layer, { extent, unitsPerKilometre }: Frame): number {
  const width = Math.min(box.x + box.width, extent.x + extent.width) - Math.max(box.x, extent.x);
  const height = Math.min(box.y + box.height, extent.y + extent.height) - Math.max(box.y, extent.y);
  return Math.max(0, width) * Math.max(0, height) * unitsPerKilometre ** 2;
}
