import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { replaceFile } from "../replace-file.ts";
import { type Face, lettersOf } from "./faces.ts";

/** The cache of the font files. */
const folder = join("node_modules", ".cache", "fonts");

/**
 * Subsets a font file of a Fontsource package to the letters of its script, as WOFF2, unless the cache has
 * it. Glyphs for optional OpenType features (small capitals, old-style figures …) are omitted: they are a
 * quarter of the bytes, and no page uses them.
 *
 * @returns the path of the file. @throws if there is no such face.
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
  await replaceFile(file, subset);
  return file;
}
