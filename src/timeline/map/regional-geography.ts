import { type GeoPermissibleObjects, geoPath } from "d3-geo";
import type { MultiLineString, Polygon } from "geojson";
import type { Coordinates } from "../coordinates.ts";
import { projectionAt } from "./frame.ts";
import type { Country, Geography } from "./geography.ts";
import { type Outline, OutlineCollector } from "./outlines.ts";

/** A country as far as it lies in a region. */
export interface RegionalCountry extends Omit<Country, "shape"> {
  /** Its parts that lie apart from one another, each as one area. */
  readonly parts: readonly Polygon[];
}

/**
 * What is drawn of a region, laid out flat once for all its maps: in kilometres east and south of its
 * centre, cut off where no map of the region reaches.
 */
export interface RegionalGeography {
  readonly countries: readonly RegionalCountry[];
  readonly land: Polygon;
  readonly borders: MultiLineString;
  readonly coasts: MultiLineString;
}

/** What was laid out last: it takes long, and the dev server asks for the same again after each edit. */
const last = new WeakMap<Geography, { readonly key: string; readonly region: RegionalGeography }>();

/** The surroundings of a point, as far as `reach` kilometres to each side. */
export function geographyAround(geography: Geography, centre: Coordinates, reach: number): RegionalGeography {
  const key = JSON.stringify([centre, reach]);
  const known = last.get(geography);
  if (known?.key === key) return known.region;
  const region = layOut(geography, centre, reach);
  last.set(geography, { key, region });
  return region;
}

function layOut(geography: Geography, centre: Coordinates, reach: number): RegionalGeography {
  const projection = projectionAt(centre).clipExtent([
    [-reach, -reach],
    [reach, reach],
  ]);
  const flat = (thing: GeoPermissibleObjects): readonly Outline[] => {
    const collector = new OutlineCollector();
    geoPath(projection, collector)(thing);
    return collector.outlines;
  };
  const countries = geography.countries.map(({ code, name, shape: { geometry } }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const parts = polygons.map((coordinates) => areaOf(flat({ type: "Polygon", coordinates })));
    return { code, name, parts: parts.filter(({ coordinates }) => coordinates.length > 0) };
  });
  return {
    countries: countries.filter(({ parts }) => parts.length > 0),
    land: areaOf(flat(geography.land)),
    borders: linesOf(flat(geography.borders)),
    coasts: linesOf(flat(geography.coasts)),
  };
}

/** One area of several rings: whatever they enclose an odd number of times belongs to it. */
function areaOf(outlines: readonly Outline[]): Polygon {
  const rings = outlines.map(({ points }) => {
    const ring = points.map(({ x, y }) => [x, y]);
    const [first] = ring;
    return first === undefined ? ring : [...ring, first];
  });
  return { type: "Polygon", coordinates: rings };
}

function linesOf(outlines: readonly Outline[]): MultiLineString {
  return {
    type: "MultiLineString",
    coordinates: outlines.map(({ points }) => points.map(({ x, y }) => [x, y])),
  };
}
