import { find, resultsAtATime } from "../../src/search/page/find.ts";
import type { Pagefind, PagefindData } from "../../src/search/page/pagefind-client.ts";
import { readState } from "../../src/search/page/search-state.ts";
import { allNames } from "../../src/timeline/names.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import type { NameFigure } from "../support/search/name-quality.ts";
import { say } from "./progress.ts";
import type { Visit, VisitedSite } from "./visited-site.ts";

/** Whether each event is found by each name of each entity it lists, as the search page would find it. */
export async function searchEvents(site: VisitedSite, { events }: Timeline): Promise<NameFigure> {
  const expected = new Map<string, string[]>();
  for (const event of events) {
    for (const entity of [...event.places, ...event.people, ...event.organisations]) {
      for (const name of allNames(entity)) {
        expected.set(name, [...(expected.get(name) ?? []), event.address]);
      }
    }
  }
  say(`searching for ${expected.size} names`);
  let tried = 0;
  const missed: string[] = [];
  await site.visit(async ({ page }) => {
    await page.goto(`${site.origin}/search/`);
    const pagefind = pagefindIn(page);
    for (const [name, addresses] of expected) {
      const { results } = await find(pagefind, readState(new URLSearchParams({ q: name }), []));
      const found = new Set(
        (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url),
      );
      tried += addresses.length;
      missed.push(
        ...addresses.filter((address) => !found.has(address)).map((address) => `${name}: ${address}`),
      );
    }
  });
  return { tried, missed };
}

/** Pagefind in a page, asked from here: of the first results all that it holds, of the others the address. */
function pagefindIn(page: Visit["page"]): Pagefind {
  return {
    options: async () => {},
    filters: async () => {
      throw new Error("No query here has a range.");
    },
    search: async (query, options) => {
      // As text: the compiler would look for the file that is imported, which stands in the built site.
      const pages: PagefindData[] = await page.evaluate(`(async () => {
        const pagefind = await import("/pagefind/pagefind.js");
        const { results } = await pagefind.search(${JSON.stringify(query)}, ${JSON.stringify(options)});
        const pages = await Promise.all(results.map((result) => result.data()));
        return pages.map(({ url, content, meta }, index) =>
          index < ${resultsAtATime} ? { url, content, meta } : { url, content: "", meta: {} });
      })()`);
      return { results: pages.map((data) => ({ data: async () => data })), filters: {} };
    },
  };
}
