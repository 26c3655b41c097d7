import { fontProviders } from "astro/config";
import { type Face, sansFaces, serifFaces, unicodeRange } from "./faces.ts";
import { subsetFile } from "./subset-file.ts";

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
