import { geoIdentity, geoPath } from "d3-geo";
import type { Position } from "geojson";
import { countryName } from "../timeline/languages.ts";
import type { Frame } from "./frame.ts";
import type { Country } from "./geography.ts";
import { type Box, boxContains, boxesOverlap, cornersOf, type Size } from "./geometry.ts";
import { textWidth } from "./labels.ts";
import type { Outlines } from "./layer.ts";

/** The name of a country, written across it. */
export interface CountryName {
  readonly country: Country;
  readonly text: string;
  /** Whether it names an exclave: a part separate from the rest, whose name is in brackets. */
  readonly isExclave: boolean;
  readonly box: Box;
}

/** The space between the letters of country names, as a share of their size, as `map.css` has it. */
const letterSpacing = 0.14;

/** The smallest part of a country that is named, as a share of the frame. */
const leastShare = 0.006;

/** The names of the countries that a frame shows, where there is room for them besides what is already there. */
export function nameCountries(
  countries: readonly Country[],
  frame: Frame,
  size: number,
  taken: readonly Box[],
): CountryName[] {
  const names: CountryName[] = [];
  for (const country of countries) {
    const name = country.code === null ? country.name : countryName(country.code);
    for (const [index, part] of visiblePartsOf(country, frame).entries()) {
      const isExclave = index > 0;
      const text = isExclave ? `(${name})` : name.toLocaleUpperCase("en");
      const width = textWidth(text, size) + (isExclave ? 0 : letterSpacing * size * text.length);
      const box = roomIn(part, { width, height: size }, frame.box, [
        ...taken,
        ...names.map((other) => other.box),
      ]);
      if (box !== undefined) names.push({ country, text, isExclave, box });
    }
  }
  return names;
}

/** The parts of a country that are large enough on a frame to be named, the largest first. */
function visiblePartsOf({ parts }: Country, frame: Frame): Outlines[] {
  const least = leastShare * frame.box.width * frame.box.height;
  return parts
    .flatMap((part) => part.on(frame))
    .filter((part) => geoPath().area(part) > least)
    .toSorted((a, b) => geoPath().area(b) - geoPath().area(a));
}

/** So many rows and columns of positions are tried in an area. */
const tries = 24;

/** The box in an area that is nearest to its middle and covers nothing; undefined where there is no room. */
function roomIn(
  area: Outlines,
  { width, height }: Size,
  bounds: Box,
  taken: readonly Box[],
): Box | undefined {
  const [middleX, middleY] = geoPath().centroid(area);
  const [[left, top], [right, bottom]] = geoPath().bounds(area);
  const shares = Array.from({ length: tries - 1 }, (_, index) => (index + 1) / tries);
  const grid = shares.flatMap((across) =>
    shares.map((down) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
  );
  return [{ x: middleX, y: middleY }, ...grid]
    .map(({ x, y }) => ({ x, y, distance: Math.hypot(x - middleX, y - middleY) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2, width, height }))
    .find(
      (box) =>
        boxContains(bounds, box, height / 2) &&
        !taken.some((other) => boxesOverlap(box, other, height / 2)) &&
        // With some room above and below.
        isWithin(area, { ...box, y: box.y - height / 3, height: (height * 5) / 3 }),
    );
}

/** Whether a box is within an area: then the area fills all of the box. */
function isWithin(area: Outlines, box: Box): boolean {
  const isInBox = ([x = 0, y = 0]: Position) => boxContains(box, { x, y, width: 0, height: 0 });
  // This is much faster than clipping, and most often enough.
  if (area.coordinates.some((ring) => ring.some(isInBox))) return false;
  return geoPath(geoIdentity().clipExtent(cornersOf(box))).area(area) > 0.999 * box.width * box.height;
}
