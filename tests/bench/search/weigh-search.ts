import { say } from "../shared/report.ts";
import { type Figure, median } from "../shared/table.ts";
import type { VisitedSite } from "../shared/visited-site.ts";
import type { Questions } from "./questions.ts";
import { type LoadedFile, loadedBefore, waitForList, withWatchedPage } from "./watched-page.ts";

const group = "Search: sent with gzip, nothing in the cache";

/** The most that may be loaded, in kB. */
export interface SearchLimits {
  readonly suggestions?: number | undefined;
  readonly results?: number | undefined;
}

/** What a browser loads before there are suggestions, and before there are results, for the heaviest query. */
export async function weighSearch(
  site: VisitedSite,
  { eventPage, queries }: Questions,
  limits: SearchLimits,
): Promise<Figure[]> {
  const suggestions = await withWatchedPage(site, async (page) => {
    await page.goto(`${site.origin}${eventPage}`, { waitUntil: "networkidle" });
    const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
    await page.locator("input[name=q]").click();
    await page.keyboard.type(queries[0]?.[0] ?? "");
    // The page itself comes first, then the files in the order in which they were asked for.
    return kilobytes((await loadedBefore(page, "suggestions")).slice(1 + before));
  });
  const loads: LoadedFile[][] = [];
  for (const query of queries) {
    say(`weighing the results of “${query}”`);
    loads.push(await loadResults(site, query));
  }
  const whole = await loadResults(site, "");
  const weights = loads.map(kilobytes);
  const scripts = whole.filter((file) => file.path.endsWith(".js") && !isOfPagefind(file));
  return [
    {
      group,
      name: "first suggestions, beyond the page",
      value: suggestions,
      unit: "kB",
      limit: limits.suggestions,
    },
    { group, name: `first results, median of ${queries.length} queries`, value: median(weights), unit: "kB" },
    {
      group,
      name: "of these files of Pagefind, median",
      value: median(loads.map((files) => kilobytes(files.filter(isOfPagefind)))),
      unit: "kB",
    },
    {
      group,
      name: "first results, heaviest query",
      value: Math.max(...weights),
      unit: "kB",
      limit: limits.results,
    },
    {
      group,
      name: "requests for that, at most",
      value: Math.max(...loads.map(({ length }) => length)),
      unit: "",
    },
    { group, name: "first results of the whole record", value: kilobytes(whole), unit: "kB" },
    { group, name: "own scripts of the search page", value: kilobytes(scripts), unit: "kB", limit: 20 },
  ];
}

/** @throws if what is needed for results is missing among the files: the sum would be too small, and look good. */
async function loadResults(site: VisitedSite, query: string): Promise<LoadedFile[]> {
  return withWatchedPage(site, async (page) => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: "commit" });
    await waitForList(page, "facets");
    const files = await loadedBefore(page, "results");
    for (const needed of [/^\/search\/$/, /pagefind\.js$/, /\.pf_meta$/, /\.pf_index$/, /\.pf_fragment$/]) {
      if (!files.some(({ path }) => needed.test(path)))
        throw new Error(`No ${needed} was weighed for “${query}”.`);
    }
    return files;
  });
}

function isOfPagefind({ path }: LoadedFile): boolean {
  return path.startsWith("/pagefind/");
}

function kilobytes(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
