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

/** The Fontsource packages of each family: for most scripts, and for Armenian. */
const packages = {
  serif: ["source-serif-4", "noto-serif-armenian"],
  sans: ["source-sans-3", "noto-sans-armenian"],
} as const;

type Family = keyof typeof packages;

/** Each script is a file of its own. Satori uses the first one that has a letter, so the most frequent come first. */
const scripts = ["latin", "latin-ext", "cyrillic", "armenian"] as const;

/** The `font-family` for headlines and texts. */
export const serif = scripts.map((script) => `serif ${script}`).join(", ");
/** The `font-family` for labels. */
export const sans = scripts.map((script) => `sans ${script}`).join(", ");

/** The site's fonts, each file as satori takes it. */
export function loadFaces(): Promise<readonly Font[]> {
  return Promise.all(
    (["serif", "sans"] as const).flatMap((family) =>
      scripts.flatMap((script) =>
        ([400, 600] as const).map(async (weight) => ({
          name: `${family} ${script}`,
          weight,
          style: "normal" as const,
          data: await readFace(family, script, weight),
        })),
      ),
    ),
  );
}

function readFace(family: Family, script: (typeof scripts)[number], weight: number): Promise<Buffer> {
  // Resolved from the project, since the build moves this module to another folder.
  const { resolve: find } = createRequire(resolve("package.json"));
  const [most, armenian] = packages[family];
  const name = script === "armenian" ? armenian : most;
  return readFile(find(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`));
}
