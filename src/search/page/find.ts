import { loadOnce } from "../browser.ts";
import { fold } from "../fold.ts";
import { wholeRecord } from "../index-words.ts";
import { hasWords } from "./excerpt.ts";
import { restrictionsOf, type SearchState, withoutRestrictions } from "./search-state.ts";

/** What Pagefind holds about a page. */
export interface PagefindData {
  readonly url: string;
  /** The whole text that is searched. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that was found; `data()` loads what is shown of it. */
export interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

/** The values of which a page must have any, by the name of the filter. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The number of pages for each value of each filter. */
type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind’s API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string,
    options: { filters: PagefindFilters; sort?: Readonly<Record<string, "asc" | "desc">> },
  ) => Promise<{
    readonly results: readonly PagefindResult[];
    /** Counts within the results, of the filters that are loaded. */
    readonly filters: PagefindCounts;
  }>;
  /** Loads all filters, with the number of all pages for each value. */
  readonly filters: () => Promise<PagefindCounts>;
}

/**
 * Loads Pagefind from the built site.
 *
 * @param base the path of the site, with a slash at the end.
 * @throws if it cannot be loaded; the next call tries again.
 */
export const openPagefind = loadOnce(async (base) => {
  // Not bundled: the index is made after the pages, which include this script.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // Its worker would cost as many bytes again as this script and saves no time on an index of this kind.
  await pagefind.options({ baseUrl: base, noWorker: true });
  return pagefind;
});

/** The number of results that are loaded at a time. */
export const resultsAtATime = 5;

/**
 * The pages that a search finds, in order, and the data of the first of them. Nothing is found if none of the
 * first has the words of the query: Pagefind also finds pages with words that only share the first letters.
 */
export async function find(
  pagefind: Pagefind,
  state: SearchState,
): Promise<{ results: readonly PagefindResult[]; first: readonly PagefindData[] }> {
  const { results } = await ask(pagefind, state);
  const first = await Promise.all(results.slice(0, resultsAtATime).map((result) => result.data()));
  const isFound = state.text === "" || first.some((page) => hasText(page, state.text));
  return isFound ? { results, first } : { results: [], first: [] };
}

function hasText({ content, meta }: PagefindData, text: string): boolean {
  const shown = ["title", "date", "kind", "places", "source", "translation"].map((name) => meta[name]);
  return hasWords([content, ...shown].join(" "), text, meta["names"] ?? "");
}

/**
 * The number of results for each value of each facet, if it were chosen. As any of the values chosen in a facet
 * will do, these do not narrow its own counts, but those of the other facets.
 */
export async function countFacets(pagefind: Pagefind, state: SearchState): Promise<PagefindCounts> {
  await pagefind.filters();
  const { filters: all } = await ask(pagefind, state);
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const [facet, chosen] of Object.entries(state.facets)) {
    const open = { ...state, facets: { ...state.facets, [facet]: [] } };
    const { [facet]: own = {} } = chosen.length === 0 ? all : (await ask(pagefind, open)).filters;
    counts[facet] = own;
  }
  return counts;
}

/** The search without each of its restrictions and without all of them, with the number of results. */
export async function countWithout(pagefind: Pagefind, state: SearchState) {
  const each = [];
  for (const restriction of restrictionsOf(state)) {
    each.push({ ...restriction, count: await countResults(pagefind, restriction.without) });
  }
  const without = withoutRestrictions(state);
  return { each, all: { without, count: each.length > 0 ? await countResults(pagefind, without) : 0 } };
}

async function countResults(pagefind: Pagefind, state: SearchState): Promise<number> {
  return (await find(pagefind, state)).results.length;
}

async function ask(pagefind: Pagefind, state: SearchState): ReturnType<Pagefind["search"]> {
  const filters = await filtersOf(pagefind, state);
  if (state.order === "relevance") return pagefind.search(queryOf(state.text), { filters });
  return pagefind.search(queryOf(state.text), {
    filters,
    sort: { date: state.order === "oldest" ? "asc" : "desc" },
  });
}

/** The folded text; in quotation marks if the reader put all of it in some: Pagefind then takes it as a phrase. */
function queryOf(text: string): string {
  if (text === "") return wholeRecord;
  const folded = fold(text);
  return /^["“„«].*["”“»]$/u.test(text) ? `"${folded}"` : folded;
}

async function filtersOf(pagefind: Pagefind, { facets, from, to }: SearchState): Promise<PagefindFilters> {
  const chosen = Object.entries(facets).filter(([, values]) => values.length > 0);
  const filters = Object.fromEntries(chosen.map(([facet, any]) => [facet, { any }]));
  if (from === null && to === null) return filters;
  // Pagefind knows values, not ranges.
  const { month = {} } = await pagefind.filters();
  const months = Object.keys(month).filter(
    (known) => (from === null || known >= from) && (to === null || known <= to),
  );
  // An empty list would be no filter, but a range without months must find nothing.
  return { ...filters, month: { any: months.length > 0 ? months : ["none"] } };
}
