import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** A font file as satori takes it. */
export interface Face {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: "normal";
  readonly data: Buffer;
}

/**
 * Each family comes in parts, one for each range of letters. Satori takes a letter from the first part that
 * has it, so that they are listed as families of their own, the parts needed most first.
 */
const parts = [
  { family: "serif", letters: "latin", files: "@fontsource/source-serif-4/files/source-serif-4-latin" },
  {
    family: "serif",
    letters: "latin-ext",
    files: "@fontsource/source-serif-4/files/source-serif-4-latin-ext",
  },
  { family: "serif", letters: "cyrillic", files: "@fontsource/source-serif-4/files/source-serif-4-cyrillic" },
  {
    family: "serif",
    letters: "armenian",
    files: "@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian",
  },
  { family: "sans", letters: "latin", files: "@fontsource/source-sans-3/files/source-sans-3-latin" },
  { family: "sans", letters: "latin-ext", files: "@fontsource/source-sans-3/files/source-sans-3-latin-ext" },
  { family: "sans", letters: "cyrillic", files: "@fontsource/source-sans-3/files/source-sans-3-cyrillic" },
  {
    family: "sans",
    letters: "armenian",
    files: "@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian",
  },
] as const;

type Part = (typeof parts)[number];

/** For headlines and texts. */
export const serif = familyOf("serif");
/** For labels. */
export const sans = familyOf("sans");

let read: Promise<readonly Face[]> | undefined;

/** The site's type, read once. */
export function loadFaces(): Promise<readonly Face[]> {
  read ??= readFaces();
  return read;
}

/** What changes whenever a font does. */
export function digestOf(faces: readonly Face[]): string {
  const digest = createHash("sha256");
  for (const { name, weight, data } of faces)
    digest.update(`${name} ${weight} ${data.byteLength} `).update(data);
  return digest.digest("hex");
}

function familyOf(family: Part["family"]): string {
  return parts
    .filter((part) => part.family === family)
    .map(nameOf)
    .join(", ");
}

function nameOf({ family, letters }: Part): string {
  return `${family} ${letters}`;
}

async function readFaces(): Promise<readonly Face[]> {
  // From the project and not from this module, which stands elsewhere once it is built.
  const { resolve: find } = createRequire(resolve("package.json"));
  const weights = [400, 600] as const;
  return Promise.all(
    parts.flatMap((part) =>
      weights.map(async (weight) => ({
        name: nameOf(part),
        weight,
        style: "normal" as const,
        data: await readFile(find(`${part.files}-${weight}-normal.woff`)),
      })),
    ),
  );
}
