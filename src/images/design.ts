import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Font } from "satori";

/** The light colours of `styles/tokens.css`, for pictures, which have no stylesheet. */
export const colours = {
  paper: "#fdfcf9",
  ink: "#1c1a17",
  inkQuiet: "#5a554c",
  line: "#dcd6c9",
  lineStrong: "#8b8474",
  accent: "#8c2f1b",
} as const;

const weights = { 400: "Regular", 600: "Semibold" } as const;
type Weight = keyof typeof weights;

/** A font file of a package, by its weight. Satori uses the first that has a letter, so the most frequent come first. */
const files = {
  serif: (weight: Weight) => `source-serif/TTF/SourceSerif4-${weights[weight]}.ttf`,
  "serif armenian": fontsource("noto-serif-armenian", "armenian"),
  "sans latin": fontsource("source-sans-3", "latin"),
  "sans latin-ext": fontsource("source-sans-3", "latin-ext"),
  "sans cyrillic": fontsource("source-sans-3", "cyrillic"),
  "sans armenian": fontsource("noto-sans-armenian", "armenian"),
} as const;

function fontsource(family: string, script: string) {
  return (weight: Weight) => `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`;
}

const families = Object.keys(files);
/** The `font-family` for headlines and texts. */
export const serif = families.filter((name) => name.startsWith("serif")).join(", ");
/** The `font-family` for labels. */
export const sans = families.filter((name) => name.startsWith("sans")).join(", ");

/** The fonts of share images, each file as satori takes it. */
export function loadFaces(): Promise<readonly Font[]> {
  // Resolved from the project, since the build moves this module to another folder.
  const { resolve: find } = createRequire(resolve("package.json"));
  return Promise.all(
    Object.entries(files).flatMap(([name, file]) =>
      ([400, 600] as const).map(async (weight) => ({
        name,
        weight,
        style: "normal" as const,
        data: await readFile(find(file(weight))),
      })),
    ),
  );
}
