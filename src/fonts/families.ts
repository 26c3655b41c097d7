import { fontProviders } from "astro/config";
import { armenian, cyrillic, extendedLatin, latin, type Script, unicodeRange } from "./scripts.ts";
import { type PackagedFace, subsetFile } from "./subset-file.ts";

interface Face extends PackagedFace {
  readonly script: Script;
}

function face(family: string, script: Script, weight: number, style: Face["style"] = "normal"): Face {
  return { family, script, weight, style };
}

/** For reading, the two of the first lines first: Source Serif, with the letters that it has not from Noto Serif Armenian. */
const serifFaces: readonly Face[] = [
  face("source-serif-4", latin, 400),
  face("source-serif-4", latin, 600),
  face("source-serif-4", latin, 400, "italic"),
  face("source-serif-4", extendedLatin, 400),
  face("source-serif-4", extendedLatin, 600),
  face("source-serif-4", extendedLatin, 400, "italic"),
  face("source-serif-4", cyrillic, 400),
  face("source-serif-4", cyrillic, 600),
  face("noto-serif-armenian", armenian, 400),
  face("noto-serif-armenian", armenian, 600),
];

/** For labels: Source Sans and Noto Sans Armenian. */
const sansFaces: readonly Face[] = [
  face("source-sans-3", latin, 400),
  face("source-sans-3", extendedLatin, 400),
  face("source-sans-3", cyrillic, 400),
  face("noto-sans-armenian", armenian, 400),
];

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
  const src: [string] = [`./${await subsetFile(one, one.script)}`];
  const range: [string, ...string[]] = [first, ...more];
  return { src, weight: one.weight, style: one.style, display: "optional" as const, unicodeRange: range };
}
