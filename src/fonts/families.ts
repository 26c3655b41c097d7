import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontProviders } from "astro/config";
import subsetFont from "subset-font";
import { replaceFile } from "../replace-file.ts";
import { type Face, lettersOf, sansFaces, serifFaces, unicodeRange } from "./faces.ts";

/** The cache of the font files. */
const folder = join("node_modules", ".cache", "fonts");

/**
 * The site's two font families for Astro's fonts API. A font that is not there at the first paint is not used
 * before the next page (`optional`), so that the text never shifts.
 */
export async function fontFamilies() {
  return [
    await family("Serif", "--font-serif", serifFaces, ["Georgia", "serif"]),
    await family("Sans", "--font-sans", sansFaces, ["system-ui", "sans-serif"]),
  ];
}

async function family(name: string, cssVariable: string, faces: readonly Face[], fallbacks: string[]) {
  const [first, ...rest] = await Promise.all(faces.map(variant));
  if (first === undefined) throw new Error(`The family ${name} has no face.`);
  const variants: [Variant, ...Variant[]] = [first, ...rest];
  return {
    name,
    cssVariable,
    provider: fontProviders.local(),
    fallbacks,
    // They prevent shifts when a font arrives late, which is not used here.
    optimizedFallbacks: false,
    options: { variants },
  };
}

type Variant = Awaited<ReturnType<typeof variant>>;

async function variant(one: Face) {
  const [first = "", ...more] = unicodeRange(one.script);
  const src: [string] = [`./${await subsetFile(one)}`];
  const range: [string, ...string[]] = [first, ...more];
  return { src, weight: one.weight, style: one.style, display: "optional" as const, unicodeRange: range };
}

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
