import { say } from "../shared/report.ts";
import { openSlowPhone } from "../shared/slow-phone.ts";
import { type Figure, median } from "../shared/table.ts";
import type { VisitedSite } from "../shared/visited-site.ts";
import type { Questions } from "./questions.ts";
import { waitForList, withWatchedPage } from "./watched-page.ts";

/** How long a reader waits after a key, once everything is loaded that a first query loads. */
export async function timeSearch(site: VisitedSite, questions: Questions): Promise<Figure[]> {
  say("timing suggestions");
  const suggestions = await timeSuggestions(site, questions);
  say("timing results");
  const { results, facets } = await timeResults(site, questions);
  say("timing results on a slow phone");
  const slow = await timeOnSlowPhone(site, questions);
  return [
    {
      group: "Search: waiting on a slow phone",
      name: `from Enter on the first page of a visit to the first results, median of ${slow.length}`,
      value: median(slow),
      unit: "ms",
      limit: 3000,
    },
    ...waits("from a key to suggestions", suggestions),
    ...waits("from Enter to results", results),
    ...waits("from Enter to facets", facets),
  ];
}

async function timeSuggestions(site: VisitedSite, { eventPage, queries }: Questions): Promise<number[]> {
  return withWatchedPage(site, async (page) => {
    await page.goto(`${site.origin}${eventPage}`, { waitUntil: "networkidle" });
    const field = page.locator("input[name=q]");
    await field.click();
    // The first letter loads the names, which is not timed.
    await page.keyboard.type(queries[0]?.[0] ?? "");
    await waitForList(page, "suggestions");
    const times: number[] = [];
    // Common words are no names: nothing would be suggested for them.
    for (const name of queries.filter((query) => /^\p{Lu}/u.test(query))) {
      await field.fill("");
      for (const letter of name.slice(0, 6)) {
        await page.keyboard.type(letter);
        times.push(await waitForList(page, "suggestions"));
      }
    }
    return times;
  });
}

async function timeResults(site: VisitedSite, { queries }: Questions) {
  const times = { results: [] as number[], facets: [] as number[] };
  await withWatchedPage(site, async (page) => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(queries.at(-1) ?? "")}`);
    await waitForList(page, "facets");
    const field = page.locator("input[name=q]");
    for (const query of queries) {
      await field.fill(query);
      await field.press("Enter");
      times.results.push(await waitForList(page, "results"));
      times.facets.push(await waitForList(page, "facets"));
    }
  });
  return times;
}

/** From the key on the first page of a visit, with nothing loaded but that page. */
async function timeOnSlowPhone(
  { browser, origin }: VisitedSite,
  { eventPage, queries }: Questions,
): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries.slice(0, 5)) {
    const { context, page } = await openSlowPhone(browser);
    try {
      await page.goto(`${origin}${eventPage}`, { waitUntil: "networkidle" });
      await page.locator("input[name=q]").fill(query);
      const start = performance.now();
      await page.keyboard.press("Enter");
      await page.locator("#search_results > li").first().waitFor({ state: "attached" });
      times.push(performance.now() - start);
    } finally {
      await context.close();
    }
  }
  return times;
}

function waits(name: string, times: readonly number[]): Figure[] {
  const group = "Search: waiting, everything loaded";
  return [
    { group, name: `${name}, median of ${times.length}`, value: median(times), unit: "ms" },
    { group, name: `${name}, longest`, value: Math.max(...times), unit: "ms" },
  ];
}
