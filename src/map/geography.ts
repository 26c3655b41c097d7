import { geoArea } from "d3-geo";
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A file of the package world-atlas: countries, each with its number in ISO 3166-1 where it has one. */
export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A country with its outline. */
export interface Country {
  /** ISO 3166-1 alpha-2; null where the data have no number for it. */
  readonly code: string | null;
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

/** Land, borders and coasts of the earth, as Natural Earth has them. */
export interface Geography {
  readonly countries: readonly Country[];
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly coasts: MultiLineString;
}

/** What is drawn of the earth, from a file of world-atlas. */
export function geographyOf(file: WorldTopology): Geography {
  const world = withPlainArcs(file);
  const countries = world.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const outline = feature(world, geometry);
    if (outline.type !== "Feature" || !isArea(outline.geometry)) return [];
    const country: Country = {
      code: countryCode(geometry.id),
      name: geometry.properties?.name ?? "",
      shape: { type: "Feature", geometry: outline.geometry, properties: {} },
    };
    return { geometry, country };
  });
  // Rings that were rounded to a line count as wound the wrong way, and the country as all the rest of the earth.
  const sound = countries.filter(({ country }) => geoArea(country.shape) < 2 * Math.PI);
  const drawn: WorldTopology["objects"]["countries"] = {
    type: "GeometryCollection",
    geometries: sound.map(({ geometry }) => geometry),
  };
  return {
    countries: sound.map(({ country }) => country),
    land: merge(
      world,
      sound.map(({ geometry }) => geometry),
    ),
    borders: mesh(world, drawn, (one, other) => one !== other),
    coasts: mesh(world, drawn, (one, other) => one === other),
  };
}

/**
 * A topology whose arcs hold the positions themselves, not steps on a grid from each to the next
 * (https://github.com/topojson/topojson-specification, 2.1.3 and 2.1.4). Every shape that is made of it then
 * shares them, instead of holding each of a million positions anew.
 */
function withPlainArcs({ transform, ...world }: WorldTopology): WorldTopology {
  if (transform === undefined) return world;
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  const arcs = world.arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
  return { ...world, arcs };
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** The two letters of a country for its three digits in ISO 3166-1, which Unicode’s tags for languages and regions treat as one. */
export function countryCode(number: string | number | undefined): string | null {
  if (number === undefined || !/^\d{3}$/.test(String(number))) return null;
  const [tag = ""] = Intl.getCanonicalLocales(`und-${number}`);
  return /^und-([A-Z]{2})$/.exec(tag)?.[1] ?? null;
}
