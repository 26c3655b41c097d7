import { join, relative } from "node:path";
import type { Figure } from "../figures.ts";
import { inKilobytes } from "./page-weights.ts";
import { addressOf, type SiteFile } from "./site-files.ts";
import { type Weights, weighFiles } from "./weights.ts";

/** What programs and the pages' scripts load, and by what its path is known. */
const kinds: readonly (readonly [what: string, path: RegExp])[] = [
  ["data", /^data\//],
  ["feeds", /feed\.xml$/],
  ["sitemap", /^sitemap.*\.xml$/],
  ["names for search", /^search\/.*\.json$/],
  ["maps", /^maps\//],
];

/** The largest file of each kind that is no page. */
export async function figuresOfFiles(directory: string, files: readonly SiteFile[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, path] of kinds) {
    const some = files.filter((file) => path.test(file.path));
    let largest: { address: string; weights: Weights } | null = null;
    for (const { address, weights } of await weigh(directory, some)) {
      if (largest === null || weights.gzip > largest.weights.gzip) largest = { address, weights };
    }
    if (largest === null) continue;
    figures.push(
      { group: "Files", what, value: some.length, unit: "files" },
      {
        ...inKilobytes(largest.weights),
        group: "Files",
        what,
        part: "largest, with gzip",
        address: largest.address,
      },
    );
  }
  return figures;
}

async function weigh(directory: string, files: readonly SiteFile[]) {
  const weighed: { address: string; weights: Weights }[] = [];
  await weighFiles(
    files.map(({ path }) => join(directory, path)),
    (file, weights) => weighed.push({ address: addressOf(relative(directory, file)), weights }),
  );
  return weighed;
}
