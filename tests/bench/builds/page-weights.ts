import { join, relative } from "node:path";
import { kindOf } from "../../support/site/pages.ts";
import { type Figure, median } from "../figures.ts";
import { say } from "../progress.ts";
import { isPage } from "./site-bytes.ts";
import { addressOf, type SiteFile } from "./site-files.ts";
import { type Weights, weighFiles } from "./weights.ts";

/** What a page may weigh with gzip, in kB. */
const heaviestPage = 60;

/** A page and what its HTML weighs. */
interface WeighedPage {
  readonly address: string;
  readonly weights: Weights;
}

/**
 * How much the pages of a site weigh: the median and the largest of each kind, their HTML alone, and the
 * largest of all with its stylesheets.
 */
export async function figuresOfPages(directory: string, files: readonly SiteFile[]): Promise<Figure[]> {
  const pathsOf = (some: readonly SiteFile[]) => some.map(({ path }) => join(directory, path));
  const sheets = new Map<string, number>();
  await weighFiles(pathsOf(files.filter(({ path }) => path.endsWith(".css"))), (file, { gzip }) =>
    sheets.set(`/${relative(directory, file)}`, gzip),
  );
  const pages: WeighedPage[] = [];
  let heaviest = { address: "", gzip: 0 };
  await weighFiles(pathsOf(files.filter(isPage)), (file, weights, content) => {
    const address = addressOf(relative(directory, file));
    const gzip = weights.gzip + weightOfSheets(content.toString(), sheets);
    if (gzip > heaviest.gzip) heaviest = { address, gzip };
    pages.push({ address, weights });
    if (pages.length % 5000 === 0) say(`  ${pages.length.toLocaleString("en-GB")} pages weighed`);
  });
  const kinds = [...Map.groupBy(pages, ({ address }) => kindAt(address))];
  return [
    ...kinds.toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([kind, some]) => figuresOfKind(kind, some)),
    {
      group: "Pages",
      what: "any page, with its stylesheets",
      value: heaviest.gzip / 1000,
      unit: "kB",
      atMost: heaviestPage,
      address: heaviest.address,
    },
  ];
}

/** Bytes with gzip of all stylesheets that a page loads. */
function weightOfSheets(page: string, sheets: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [, address = ""] of page.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)) {
    const weight = sheets.get(address);
    if (weight === undefined) throw new Error(`The stylesheet ${address} is not in the site.`);
    sum += weight;
  }
  return sum;
}

function kindAt(address: string): string {
  try {
    return kindOf(address);
  } catch {
    return "other";
  }
}

function figuresOfKind(kind: string, pages: readonly WeighedPage[]): Figure[] {
  const what = `${kind}: HTML with gzip`;
  const largest = pages.reduce((most, page) => (page.weights.gzip > most.weights.gzip ? page : most));
  const middle = (measure: keyof Weights) => median(pages.map(({ weights }) => weights[measure]));
  const medians = { raw: middle("raw"), gzip: middle("gzip"), brotli: middle("brotli") };
  return [
    { group: "Pages", what, value: pages.length, unit: "pages" },
    { ...inKilobytes(medians), group: "Pages", what, part: "median" },
    {
      ...inKilobytes(largest.weights),
      group: "Pages",
      what,
      part: "largest",
      atMost: heaviestPage,
      address: largest.address,
    },
  ];
}

/** Weights as a figure: with gzip, and otherwise. */
export function inKilobytes({ raw, gzip, brotli }: Weights): Pick<Figure, "value" | "unit" | "otherwise"> {
  return { value: gzip / 1000, unit: "kB", otherwise: { raw: raw / 1000, brotli: brotli / 1000 } };
}
