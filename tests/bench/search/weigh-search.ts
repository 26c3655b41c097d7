import { say } from "../shared/report.ts";
import { type Figure, median } from "../shared/table.ts";
import { type VisitedSite, visitSite } from "../shared/visited-site.ts";
import { type Questions, questionsFor } from "./questions.ts";
import { type LoadedFile, loadedBefore, waitForList, withWatchedPage } from "./watched-page.ts";

const group = "Search: sent with gzip, nothing in the cache";

/**
 * What a browser loads before the first results of a built site are there; not measured if there is no browser.
 *
 * @param limit The most it may be for any query, in kB.
 */
export async function weighFirstResults(directory: string, limit: number | undefined): Promise<Figure[]> {
  try {
    const questions = await questionsFor(directory);
    return await visitSite(directory, (site) => weighResults(site, questions, limit));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return [{ group, name: "first results, heaviest query", value: null, unit: "kB", limit }];
  }
}

/** What is loaded before there are suggestions, and before there are results. @param limit As above. */
export async function weighSearch(site: VisitedSite, questions: Questions, limit: number): Promise<Figure[]> {
  const suggestions = await withWatchedPage(site, async (page) => {
    await page.goto(`${site.origin}${questions.eventPage}`, { waitUntil: "networkidle" });
    const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
    await page.locator("input[name=q]").click();
    await page.keyboard.type(questions.queries[0]?.[0] ?? "");
    // The page itself comes first, then the files in the order in which they were asked for.
    return kilobytes((await loadedBefore(page, "suggestions")).slice(1 + before));
  });
  return [
    { group, name: "first suggestions, beyond the page", value: suggestions, unit: "kB", limit: 25 },
    ...(await weighResults(site, questions, limit)),
  ];
}

async function weighResults(
  site: VisitedSite,
  { queries }: Questions,
  limit: number | undefined,
): Promise<Figure[]> {
  const loads: LoadedFile[][] = [];
  for (const query of queries) {
    say(`weighing the results of “${query}”`);
    loads.push(await loadResults(site, query));
  }
  const whole = await loadResults(site, "");
  const weights = loads.map(kilobytes);
  const scripts = whole.filter(({ path }) => path.endsWith(".js") && !path.startsWith("/pagefind/"));
  return [
    { group, name: `first results, median of ${queries.length} queries`, value: median(weights), unit: "kB" },
    { group, name: "first results, heaviest query", value: Math.max(...weights), unit: "kB", limit },
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
    for (const needed of [
      /^\/search\/$/,
      /\.css$/,
      /pagefind\.js$/,
      /\.pf_meta$/,
      /\.pf_index$/,
      /\.pf_fragment$/,
    ]) {
      if (!files.some(({ path }) => needed.test(path)))
        throw new Error(`No ${needed} was weighed for “${query}”.`);
    }
    return files;
  });
}

function kilobytes(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
