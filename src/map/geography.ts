import { geoArea, geoPath } from "d3-geo";
import type { LineString, MultiPolygon, Polygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type * as Topojson from "topojson-specification";
import type { Coordinates } from "../timeline/entities.ts";
import { projectionAt } from "./frame.ts";
import { Layer } from "./layer.ts";

/** A file of the package world-atlas: countries, each with its number in ISO 3166-1 where it has one. */
export type WorldTopology = Topojson.Topology<{
  countries: {
    type: "GeometryCollection";
    geometries: (Topojson.Polygon<{ name: string }> | Topojson.MultiPolygon<{ name: string }>)[];
  };
}>;

/** Land and borders of a region. */
export type BaseMap = ReturnType<typeof baseMapAround>;

/** A country, part of which is in a region. */
export type Country = BaseMap["countries"][number];

/** Gives the surroundings of a point, as far as `reach` kilometres to each side. */
export type Geography = (centre: Coordinates, reach: number) => BaseMap;

/** The surroundings of a point, as far as `reach` kilometres to each side; making them takes long. */
export function baseMapAround(world: WorldTopology, centre: Coordinates, reach: number) {
  const projection = projectionAt(centre).clipExtent([
    [-reach, -reach],
    [reach, reach],
  ]);
  const polygonsOf = ({ coordinates }: MultiPolygon) =>
    coordinates.map((rings): Polygon => ({ type: "Polygon", coordinates: rings }));
  const near = world.objects.countries.geometries
    .map((outline) => ({ outline, shape: merge(world, [outline]) }))
    .filter(({ shape }) => geoPath(projection).area(shape) > 0)
    // A ring that was rounded to a line counts as wound the wrong way, and the country as the rest of the earth.
    .filter(({ shape }) => geoArea(shape) < 2 * Math.PI);
  const geometries = near.map(({ outline }) => outline);
  const borders = mesh(world, { type: "GeometryCollection", geometries }, (a, b) => a !== b);
  const lines = borders.coordinates.map((coordinates): LineString => ({ type: "LineString", coordinates }));
  return {
    countries: near.map(({ outline: { id, properties }, shape }) => ({
      /** ISO 3166-1 alpha-2; null where the data have no number for it. */
      code: countryCode(id),
      name: properties?.name ?? "",
      shape,
      /** Its separate areas in the region. */
      parts: polygonsOf(shape).map((polygon) => new Layer([polygon], projection)),
    })),
    land: new Layer(polygonsOf(merge(world, geometries)), projection),
    borders: new Layer(lines, projection),
  };
}

/** The two letters of a country for its three digits in ISO 3166-1: Unicode’s region tags treat both as the same. */
export function countryCode(number: string | number | undefined): string | null {
  if (number === undefined || !/^\d{3}$/.test(String(number))) return null;
  const [tag = ""] = Intl.getCanonicalLocales(`und-${number}`);
  return /^und-([A-Z]{2})$/.exec(tag)?.[1] ?? null;
}
