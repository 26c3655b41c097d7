import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "astro/zod";
import { type Geography, geographyOf } from "../map/geography.ts";

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(z.number());
const fields = { id: z.string().optional(), properties: z.object({ name: z.string() }) };

const topology = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: position, translate: position }),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({
    countries: z.object({
      type: z.literal("GeometryCollection"),
      geometries: z.array(
        z.discriminatedUnion("type", [
          z.object({ type: z.literal("Polygon"), arcs: z.array(ring), ...fields }),
          z.object({ type: z.literal("MultiPolygon"), arcs: z.array(z.array(ring)), ...fields }),
        ]),
      ),
    }),
  }),
});

let loaded: Promise<Geography> | undefined;

/** Natural Earth’s countries at 1:10 million, from the package world-atlas; read once however often it is asked for. */
export function loadGeography(): Promise<Geography> {
  loaded ??= readGeography();
  return loaded;
}

async function readGeography(): Promise<Geography> {
  // From the project’s folder: the code may be bundled elsewhere by the time it runs.
  const require = createRequire(join(process.cwd(), "package.json"));
  const file = require.resolve("world-atlas/countries-10m.json");
  return geographyOf(topology.parse(JSON.parse(await readFile(file, "utf8"))));
}
