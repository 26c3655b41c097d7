import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type BaseMap, baseMapAround, type Geography, type WorldTopology } from "../map/geography.ts";
import { type Territory, withTerritories } from "../map/territories.ts";

let loaded: Promise<WorldTopology> | undefined;
let last: { readonly key: string; readonly map: BaseMap } | undefined;

/**
 * Natural Earth’s countries at 1:10 million, from the package world-atlas, with some territories as parts of others. The
 * data are read once, and the last map is kept: the dev server asks for the same again after each edit.
 */
export async function loadGeography(territories: readonly Territory[] = []): Promise<Geography> {
  loaded ??= readWorld();
  const world = withTerritories(await loaded, territories);
  return (centre, reach) => {
    const key = JSON.stringify([centre, reach, territories]);
    if (last?.key !== key) last = { key, map: baseMapAround(world, centre, reach) };
    return last.map;
  };
}

async function readWorld(): Promise<WorldTopology> {
  // From the project’s folder: the built code runs elsewhere.
  const require = createRequire(join(process.cwd(), "package.json"));
  const file = require.resolve("world-atlas/countries-10m.json");
  const world: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isWorldTopology(world)) throw new TypeError(`${file} is not a topology of countries.`);
  return world;
}

/** What tells the file of the package from any other; its million numbers are not looked at. */
function isWorldTopology(value: unknown): value is WorldTopology {
  if (typeof value !== "object" || value === null || !("objects" in value)) return false;
  const { objects } = value;
  return typeof objects === "object" && objects !== null && "countries" in objects;
}
