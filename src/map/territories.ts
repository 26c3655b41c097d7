import { geoArea, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type * as Topojson from "topojson-specification";
import { countryName } from "../timeline/languages.ts";
import { countryCode, type WorldTopology } from "./geography.ts";

/** Land that the data give to another country than the maps: a point within it, and the country whose part it is drawn as. */
export interface Territory {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
}

/** A territory of site.yaml cannot be drawn; the message says why, and what to change. */
class TerritoryError extends Error {
  override name = "TerritoryError";
}

type Outline = WorldTopology["objects"]["countries"]["geometries"][number];

/**
 * The data with each territory as a part of its country. Where the borders of the data run along the territory, there
 * are none then, and the other way round.
 *
 * @throws {TerritoryError} where the data have no outline for a territory, or none for its country.
 */
export function withTerritories(world: WorldTopology, territories: readonly Territory[]): WorldTopology {
  const countries = world.objects.countries;
  const geometries = territories.reduce(
    (outlines, territory) => move(world, outlines, territory),
    countries.geometries,
  );
  return { ...world, objects: { ...world.objects, countries: { ...countries, geometries } } };
}

function move(world: WorldTopology, outlines: readonly Outline[], territory: Territory): Outline[] {
  const owner = outlines.find(({ id }) => countryCode(id) === territory.country);
  if (owner === undefined) {
    throw new TerritoryError(
      `The map data have no country ${territory.country}; correct \`territories\` in site.yaml.`,
    );
  }
  for (const outline of outlines) {
    const polygons = polygonsOf(outline);
    const polygon = polygons.find((arcs) => contains(world, arcs, territory));
    if (polygon === undefined) continue;
    if (outline === owner) return [...outlines];
    const rest = polygons.filter((other) => other !== polygon);
    // What has no number is no country of its own, and can be taken whole.
    if (rest.length === 0 && countryCode(outline.id) !== null)
      throw new TerritoryError(oneWith(outline, territory));
    const changed = new Map([
      [outline, rest],
      [owner, [...polygonsOf(owner), polygon]],
    ]);
    return outlines.flatMap((each) => {
      const arcs = changed.get(each);
      return arcs === undefined ? each : arcs.length === 0 ? [] : { ...each, type: "MultiPolygon", arcs };
    });
  }
  throw new TerritoryError(
    `The map data have no land at the point of “${territory.name}”; correct its latitude and longitude under \`territories\` in site.yaml.`,
  );
}

function oneWith({ id }: Outline, { name }: Territory): string {
  const other = countryName(countryCode(id) ?? "");
  return `“${name}” cannot be drawn apart: in the map data its land is one with ${other}. Take it out of \`territories\` in site.yaml.`;
}

function polygonsOf(outline: Outline): Topojson.ArcIndexes[][] {
  return outline.type === "Polygon" ? [outline.arcs] : outline.arcs;
}

function contains(
  world: WorldTopology,
  arcs: Topojson.ArcIndexes[],
  { latitude, longitude }: Territory,
): boolean {
  const polygon: Topojson.Polygon = { type: "Polygon", arcs };
  const { geometry } = feature(world, polygon);
  // A ring that was rounded to a line counts as wound the wrong way, and its polygon as the rest of the earth.
  return geoContains(geometry, [longitude, latitude]) && geoArea(geometry) < 2 * Math.PI;
}
