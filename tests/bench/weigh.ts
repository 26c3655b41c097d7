import type { Figure } from "./figures.ts";
import { say } from "./progress.ts";
import type { Questions } from "./questions.ts";
import { amongThose, loadOf, type Part, parts, type Transfer } from "./traffic.ts";
import type { VisitedSite } from "./visited-site.ts";
import { comeBefore, isFilled } from "./watch-page.ts";

/** The most that may be sent, in kB (issue 4, item 6). */
export interface Limits {
  readonly suggestions: number;
  readonly results: number;
  readonly ownScript: number;
}

/** What a reader's browser loads before there is something to see, with nothing in its cache. */
export async function weigh(site: VisitedSite, questions: Questions, limits: Limits): Promise<Figure[]> {
  return [
    ...(await weighSuggestions(site, questions, limits)),
    ...(await weighResults(site, questions, limits)),
    ...(await weighWholeRecord(site)),
  ];
}

async function weighSuggestions(
  site: VisitedSite,
  { eventPage, queries }: Questions,
  limits: Limits,
): Promise<Figure[]> {
  say(`weighing suggestions on ${eventPage}`);
  const [letter = ""] = queries[0] ?? "";
  return site.visit(async ({ page, traffic }) => {
    await page.goto(`${site.origin}${eventPage}`, { waitUntil: "networkidle" });
    const before = loadOf(await traffic.all());
    await page.locator("input[name=q]").click();
    await page.keyboard.type(letter);
    const come = await comeBefore(page, "suggestions");
    await page.waitForLoadState("networkidle");
    const after =
      come && loadOf(amongThose(await traffic.all(), come, ["page and style", "own script", "names"]));
    const what = "first suggestions, beyond the page";
    return [
      kilobytes("an event page itself", before.kilobytes),
      { ...kilobytes(what, after && after.kilobytes - before.kilobytes), atMost: limits.suggestions },
      requests(what, after && after.requests - before.requests),
    ];
  });
}

/** What it loads before there are results, for each query; `limits` are those of {@link weigh}. */
export async function weighResults(
  site: VisitedSite,
  { queries }: Questions,
  limits: Pick<Limits, "results" | "ownScript">,
): Promise<Figure[]> {
  const loads: { first: Transfer[]; all: Transfer[] }[] = [];
  for (const query of queries) {
    say(`weighing results of “${query}”`);
    const { first, all } = await loadSearch(site, `?q=${encodeURIComponent(query)}`);
    if (first === null) throw new Error(`“${query}” finds nothing.`);
    loads.push({ first, all });
  }
  const sorted = loads.toSorted((a, b) => loadOf(a.first).kilobytes - loadOf(b.first).kilobytes);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const heaviest = sorted.at(-1);
  if (middle === undefined || heaviest === undefined) throw new Error("There is no query to weigh.");
  const asked = queries.length;
  return [
    ...load("first results, middle query", middle.first, { queries: asked, atMost: limits.results }),
    ...load("first results, heaviest query", heaviest.first, { queries: asked, atMost: limits.results }),
    ...load("all drawn, middle query", middle.all, { queries: asked }),
    {
      ...kilobytes("own script of the search page", loadOf(ofPart("own script", middle.all)).kilobytes),
      atMost: limits.ownScript,
    },
  ];
}

/** Browsing, without any text. */
async function weighWholeRecord(site: VisitedSite): Promise<Figure[]> {
  say("weighing the whole record");
  const { first, all } = await loadSearch(site, "?q=");
  return [
    kilobytes("whole record, first results", first && loadOf(first).kilobytes),
    kilobytes("whole record, all drawn", loadOf(all).kilobytes),
  ];
}

/** Without these there is nothing to show. */
const neededForResults: readonly Part[] = [
  "page and style",
  "own script",
  "Pagefind’s program",
  "Pagefind’s list of pages",
  "Pagefind’s words",
  "Pagefind’s texts",
];

/** What comes until there are results, and what in all; `first` is null where there are none. */
async function loadSearch(
  site: VisitedSite,
  parameters: string,
): Promise<{ first: Transfer[] | null; all: Transfer[] }> {
  return site.visit(async ({ page, traffic }) => {
    await page.goto(`${site.origin}/search/${parameters}`, { waitUntil: "commit" });
    const come = await comeBefore(page, "results");
    // Counting may take so long that the network is idle before the facets are there.
    if (come !== null) await isFilled(page, "facets");
    await page.waitForLoadState("networkidle");
    const all = await traffic.all();
    return { first: come && amongThose(all, come, neededForResults), all };
  });
}

/** What a load weighs, in how many requests it comes, and what its parts weigh. */
function load(
  what: string,
  transfers: readonly Transfer[],
  more: Pick<Figure, "queries" | "atMost"> = {},
): Figure[] {
  return [
    { ...kilobytes(what, loadOf(transfers).kilobytes), ...more },
    requests(what, transfers.length),
    ...parts
      .map((part) => ({ ...kilobytes(what, loadOf(ofPart(part, transfers)).kilobytes), part }))
      .filter(({ value }) => value !== 0),
  ];
}

function ofPart(part: Part, transfers: readonly Transfer[]): Transfer[] {
  return transfers.filter((transfer) => transfer.part === part);
}

function kilobytes(what: string, value: number | null): Figure {
  return { group: "Weight", what, value, unit: "kB" };
}

function requests(what: string, value: number | null): Figure {
  return { group: "Weight", what, part: "requests", value, unit: "requests" };
}
