import { fontProviders } from "astro/config";
import { type Face, sansFaces, serifFaces } from "./faces.ts";
import { unicodeRange } from "./scripts.ts";
import { subsetFile } from "./subset-file.ts";

/**
 * The site's two type families, as Astro serves them. A font that comes too late for the first drawing
 * waits for the next page (`optional`): the text never moves under the reader.
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
    // They would keep the place of a font that arrives late; none of these does.
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
