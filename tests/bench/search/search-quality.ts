import type { Page } from "playwright-core";
import { namesData } from "../../../src/exports/names-data.ts";
import { find, type Pagefind, type PagefindData, resultsAtATime } from "../../../src/search/page/find.ts";
import { readState } from "../../../src/search/page/search-state.ts";
import { allNames } from "../../../src/timeline/names.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import {
  measureNames,
  measureSlips,
  type NameFigure,
  shareFound,
} from "../../support/search/name-quality.ts";
import { say } from "../shared/report.ts";
import type { Figure } from "../shared/table.ts";
import type { VisitedSite } from "../shared/visited-site.ts";
import { withWatchedPage } from "./watched-page.ts";

/** How much is found of what a reader may ask for by name, typed right and with slips. */
export async function measureQuality(site: VisitedSite, timeline: Timeline): Promise<Figure[]> {
  say("asking for every name");
  const names = namesData(timeline);
  const seed = 1;
  return [
    share("names as written, in small letters, in capitals, in ASCII: first", measureNames(names), 100),
    share("names with one slip: among the first three", measureSlips(names, seed), 95),
    share("events by each name of each entity they list", await searchEvents(site, timeline), 100),
  ];
}

function share(name: string, figure: NameFigure, minimum: number): Figure {
  for (const question of figure.missed) say(`not found: ${question}`);
  return { group: "Search: found", name, value: 100 * shareFound(figure), unit: "%", minimum };
}

/** Searches as the search page does for each name of each entity that an event lists. */
async function searchEvents(site: VisitedSite, { events }: Timeline): Promise<NameFigure> {
  const expected = events.flatMap((event) =>
    [...event.places, ...event.people, ...event.organisations].flatMap((entity) =>
      allNames(entity).map((name) => ({ name, address: event.address })),
    ),
  );
  return withWatchedPage(site, async (page) => {
    await page.goto(`${site.origin}/search/`);
    const pagefind = pagefindIn(page);
    const missed: string[] = [];
    for (const [name, questions] of Map.groupBy(expected, (question) => question.name)) {
      const { results } = await find(pagefind, readState(new URLSearchParams({ q: name }), []));
      const found = new Set(
        (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url),
      );
      for (const { address } of questions) if (!found.has(address)) missed.push(`${name}: ${address}`);
    }
    return { tried: expected.length, missed };
  });
}

/** Pagefind in a page, used from here: the first results with all they hold, the others with their address alone. */
function pagefindIn(page: Page): Pagefind {
  return {
    options: async () => {},
    filters: async () => ({}),
    search: async (query, options) => {
      // As text, because the imported file is only in the built site.
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
