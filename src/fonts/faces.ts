import { armenian, cyrillic, extendedLatin, latin, type Script } from "./scripts.ts";

/** A face of a Fontsource package, with the letters of one script. */
export interface Face {
  /** The package’s name below `@fontsource/`. */
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  readonly script: Script;
}

function face(family: string, script: Script, weight: number, style: Face["style"] = "normal"): Face {
  return { family, script, weight, style };
}

/** For reading, the two of the first lines first: Source Serif, with the letters that it has not from Noto Serif Armenian. */
export const serifFaces: readonly Face[] = [
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
export const sansFaces: readonly Face[] = [
  face("source-sans-3", latin, 400),
  face("source-sans-3", extendedLatin, 400),
  face("source-sans-3", cyrillic, 400),
  face("noto-sans-armenian", armenian, 400),
];
