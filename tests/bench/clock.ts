import { type Figure, median } from "./figures.ts";
import { say } from "./progress.ts";
import type { Questions } from "./questions.ts";
import type { VisitedSite } from "./visited-site.ts";
import { type Drawn, isFilled, timeToDraw } from "./watch-page.ts";

/** How long a reader waits in the page, once everything is loaded that a first query loads. */
export async function clock(site: VisitedSite, questions: Questions): Promise<Figure[]> {
  return [...(await clockSuggestions(site, questions)), ...(await clockResults(site, questions))];
}

/** Each name is typed letter by letter. */
async function clockSuggestions(site: VisitedSite, { eventPage, queries }: Questions): Promise<Figure[]> {
  say("timing suggestions");
  const times = await site.visit(async ({ page }) => {
    const measured: number[] = [];
    await page.goto(`${site.origin}${eventPage}`, { waitUntil: "networkidle" });
    const field = page.locator("input[name=q]");
    await field.click();
    await page.keyboard.type("a");
    // Loads what they need.
    if ((await timeToDraw(page, "suggestions")) === null) return [];
    for (const query of queries) {
      await field.fill("");
      for (const letter of query.slice(0, lettersTyped)) {
        await page.keyboard.type(letter);
        const time = await timeToDraw(page, "suggestions");
        if (time !== null) measured.push(time);
      }
    }
    return measured;
  });
  return timesOf("from a key to suggestions", times);
}

/** Names are chosen by then. */
const lettersTyped = 6;

/** Each query is sent from a page that has shown results already. */
async function clockResults(site: VisitedSite, { queries }: Questions): Promise<Figure[]> {
  say("timing results");
  const times: Record<"results" | "facets", number[]> = { results: [], facets: [] };
  await site.visit(async ({ page }) => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(queries.at(-1) ?? "")}`);
    await isFilled(page, "facets");
    const field = page.locator("input[name=q]");
    for (const query of queries) {
      await field.fill(query);
      await field.press("Enter");
      for (const list of ["results", "facets"] as const) {
        const time = await timeToDraw(page, list satisfies Drawn);
        if (time === null) throw new Error(`There are no ${list} for “${query}”.`);
        say(`${list} of “${query}” after ${time.toFixed(0)} ms`);
        times[list].push(time);
      }
    }
  });
  return [
    ...timesOf("from Enter to the first results", times.results),
    ...timesOf("from Enter to the facets", times.facets),
  ];
}

function timesOf(what: string, times: readonly number[]): Figure[] {
  const queries = times.length;
  const [middle, longest] = queries === 0 ? [null, null] : [median(times), Math.max(...times)];
  return [
    { group: "Time", what: `${what}, median`, value: middle, unit: "ms", queries },
    { group: "Time", what: `${what}, longest`, value: longest, unit: "ms", queries },
  ];
}
