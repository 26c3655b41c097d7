import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";

const manifest = z.object({ name: z.string(), version: z.string() });

/** The name and version of this project, as programs name themselves to servers: `name/1.0.0`. */
export async function readProgramName(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, "../../package.json"), "utf8");
  const { name, version } = manifest.parse(JSON.parse(text));
  return `${name}/${version}`;
}
