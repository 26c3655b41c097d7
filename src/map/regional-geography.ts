import type { GeoPermissibleObjects } from "d3-geo";
import type { Coordinates } from "../timeline/coordinates.ts";
import { projectionAt } from "./frame.ts";
import type { Country, Geography } from "./geography.ts";
import { flatOutlines, type Outline } from "./outlines.ts";
import { type Layer, layerOf } from "./shapes.ts";

/** A country as far as it lies in a region. */
export interface RegionalCountry extends Omit<Country, "shape"> {
  /** Its parts that lie apart from one another, each the rings of one area: whatever they enclose an odd number of times belongs to it. */
  readonly parts: readonly Layer[];
}

/**
 * What is drawn of a region, laid out flat once for all its maps: in kilometres east and south of its
 * centre, cut off where no map of the region reaches.
 */
export interface RegionalGeography {
  readonly countries: readonly RegionalCountry[];
  readonly land: Layer;
  readonly borders: Layer;
  readonly coasts: Layer;
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
  const flat = (thing: GeoPermissibleObjects): Outline[] => flatOutlines(thing, projection);
  const countries = geography.countries.map(({ code, name, shape: { geometry } }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const parts = polygons.map((coordinates) => flat({ type: "Polygon", coordinates }));
    return { code, name, parts: parts.filter((outlines) => outlines.length > 0).map(layerOf) };
  });
  return {
    countries: countries.filter(({ parts }) => parts.length > 0),
    land: layerOf(flat(geography.land)),
    borders: layerOf(flat(geography.borders)),
    coasts: layerOf(flat(geography.coasts)),
  };
}
