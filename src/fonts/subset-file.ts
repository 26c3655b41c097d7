import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Face } from "./faces.ts";
import { lettersOf } from "./scripts.ts";

/** Where the files are kept from build to build. */
const folder = join("node_modules", ".cache", "fonts");

/**
 * A WOFF2 file with the letters of one script and no others, made from a Fontsource package once and
 * then kept. Alternates that only an OpenType feature can reach (small capitals, old-style figures …)
 * are left out: they are a quarter of the bytes, and the pages ask for none.
 *
 * @returns Its path. @throws where the package has no such face.
 */
export async function subsetFile({ family, weight, style, script }: Face): Promise<string> {
  const name = `${family}-${script.name}-${weight}-${style}`;
  const source = await readFile(
    fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${name}.woff2`)),
  );
  const letters = lettersOf(script);
  const digest = createHash("sha256").update(source).update(letters).digest("hex").slice(0, 12);
  const file = join(folder, `${name}-${digest}.woff2`);
  if (existsSync(file)) return file;
  const subset = await subsetFont(source, letters, { targetFormat: "woff2", noLayoutClosure: true });
  await mkdir(folder, { recursive: true });
  // In one step, so that a build that is stopped never leaves half a font behind.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, subset);
  await rename(draft, file);
  return file;
}
