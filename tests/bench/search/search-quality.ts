import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Page } from "playwright-core";
import { namesData } from "../../../src/exports/names-data.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import {
  answersLookedAt,
  askPage,
  firstAnswers,
  type Success,
  successOf,
} from "../../support/search/ask-page.ts";
import {
  measureNames,
  measureSlips,
  type NameFigure,
  shareFound,
} from "../../support/search/name-quality.ts";
import { queries } from "../../support/search/queries.ts";
import { say } from "../shared/report.ts";
import type { Figure } from "../shared/table.ts";
import type { VisitedSite } from "../shared/visited-site.ts";
import { withWatchedPage } from "./watched-page.ts";

/**
 * How much is found of what a reader may ask for: names, typed right and with slips, and the written queries, beside
 * Pagefind with its defaults on the same pages.
 *
 * @param directory the built site; the index of plain Pagefind is added to it.
 */
export async function measureQuality(
  site: VisitedSite,
  directory: string,
  timeline: Timeline,
): Promise<Figure[]> {
  const names = namesData(timeline);
  const seed = 1;
  say(`asking ${queries.length} queries`);
  const ours = await withWatchedPage(site, (page) => askOurs(page, site));
  say("asking them of plain Pagefind");
  await addPlainIndex(directory);
  const plain = await withWatchedPage(site, (page) => askPlain(page, site));
  for (const missed of ours.missed) say(`not among the first three: ${missed}`);
  return [
    share("names as written, in small letters, in capitals, in ASCII: first", measureNames(names), 100),
    share("names with one slip: among the first three", measureSlips(names, seed), 95),
    ...successFigures(`${queries.length} queries`, ours, { atOne: 95, atThree: 99 }),
    ...successFigures("the same, plain Pagefind", plain),
  ];
}

const group = "Search: found";

function share(name: string, figure: NameFigure, minimum: number): Figure {
  for (const question of figure.missed) say(`not found: ${question}`);
  return { group, name, value: 100 * shareFound(figure), unit: "%", minimum };
}

function successFigures(
  name: string,
  { atOne, atThree, reciprocalRank }: Success,
  minimum: { readonly atOne?: number; readonly atThree?: number } = {},
): Figure[] {
  return [
    { group, name: `${name}: right answer first`, value: 100 * atOne, unit: "%", minimum: minimum.atOne },
    {
      group,
      name: `${name}: among the first three`,
      value: 100 * atThree,
      unit: "%",
      minimum: minimum.atThree,
    },
    { group, name: `${name}: mean reciprocal rank`, value: 100 * reciprocalRank, unit: "%" },
  ];
}

async function askOurs(page: Page, { origin }: VisitedSite): Promise<Success> {
  await page.goto(`${origin}/search/`);
  const asked = [];
  for (const query of queries) {
    await askPage(page, query.typed);
    asked.push({ ...query, answers: await firstAnswers(page, answersLookedAt) });
  }
  return successOf(asked);
}

const plainFolder = "plain-pagefind";

async function addPlainIndex(directory: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (index === undefined) throw new Error("Pagefind did not start.");
  await index.addDirectory({ path: directory });
  await index.writeFiles({ outputPath: join(directory, plainFolder) });
  await pagefind.close();
}

async function askPlain(page: Page, { origin }: VisitedSite): Promise<Success> {
  await page.goto(`${origin}/search/`);
  const asked = [];
  for (const query of queries) {
    // As text, because the imported file is only in the built site.
    const answers: string[] = await page.evaluate(`(async () => {
      const pagefind = await import("/${plainFolder}/pagefind.js");
      const { results } = await pagefind.search(${JSON.stringify(query.typed)});
      const pages = await Promise.all(results.slice(0, ${answersLookedAt}).map((result) => result.data()));
      return pages.map(({ url }) => url);
    })()`);
    asked.push({ ...query, answers });
  }
  return successOf(asked);
}
