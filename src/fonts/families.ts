import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontProviders } from "astro/config";
import subsetFont from "subset-font";
import { replaceFile } from "../replace-file.ts";
import { contentDirectory } from "../settings.ts";
import { type Face, faces, lettersOf, unicodeRange, weights } from "./faces.ts";

/** The cache of the font files. */
const folder = join("node_modules", ".cache", "fonts");

/**
 * The site's font family for Astro's fonts API. A font that is not there at the first paint is not used before the
 * next page (`optional`): the text is read at once and never shifts. Until then it is in a serif of the system with
 * the same measures.
 */
export async function fontFamilies() {
  const texts = await contentTexts();
  const [first, ...rest] = await Promise.all(faces.map((face) => variant(face, texts)));
  if (first === undefined) throw new Error("The site’s font family has no face.");
  const variants: [Variant, ...Variant[]] = [first, ...rest];
  return [
    {
      name: "Serif",
      cssVariable: "--font-serif",
      provider: fontProviders.local(),
      fallbacks: ["Georgia", "serif"],
      options: { variants },
    },
  ];
}

/** All texts of the record, whose letters the fonts have. */
async function contentTexts(): Promise<string[]> {
  const texts: Promise<string>[] = [];
  for await (const file of glob("**/*.{md,yaml}", { cwd: contentDirectory })) {
    texts.push(readFile(join(contentDirectory, file), "utf8"));
  }
  return Promise.all(texts);
}

type Variant = Awaited<ReturnType<typeof variant>>;

async function variant(face: Face, texts: readonly string[]) {
  const [first = "", ...more] = unicodeRange(face);
  // Browsers refuse a font without a letter.
  const letters = lettersOf(face, texts) || String.fromCodePoint(face.ranges[0]?.[0] ?? 0x20);
  const src: [string] = [`./${await subsetFile(face, letters)}`];
  const range: [string, ...string[]] = [first, ...more];
  return {
    src,
    weight: `${weights.min} ${weights.max}`,
    style: "normal" as const,
    display: "optional" as const,
    unicodeRange: range,
  };
}

/**
 * Subsets a variable font to some letters and the weights in use, as WOFF2, unless the cache has it. Glyphs for
 * optional OpenType features (small capitals, old-style figures …) are omitted: they are a quarter of the bytes,
 * and no page uses them.
 *
 * @returns the path of the file. @throws if there is no such font.
 */
export async function subsetFile(
  { name, source, axes }: Omit<Face, "ranges">,
  letters: string,
): Promise<string> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  const digest = createHash("sha256")
    .update(font)
    .update(JSON.stringify([axes, weights]))
    .update(letters);
  const file = join(folder, `${name}-${digest.digest("hex").slice(0, 12)}.woff2`);
  if (existsSync(file)) return file;
  const subset = await subsetFont(font, letters, {
    targetFormat: "woff2",
    noLayoutClosure: true,
    variationAxes: { ...axes, wght: weights },
  });
  await replaceFile(file, subset);
  return file;
}
