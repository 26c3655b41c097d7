import { loadOnce } from "../load-once.ts";

/** What Pagefind holds on a page that was found. */
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

/** Any of some values, for each filter named; all filters must hold. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** How many pages there are for each value of each filter. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind answers to a query. */
export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Counts within the results, of the filters that are loaded. */
  readonly filters: PagefindCounts;
}

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string,
    options: { filters: PagefindFilters; sort?: Readonly<Record<string, "asc" | "desc">> },
  ) => Promise<PagefindAnswer>;
  /** Loads all filters, and says how many pages there are for each value. */
  readonly filters: () => Promise<PagefindCounts>;
}

/**
 * Loads Pagefind from the built site, once, when it is first needed.
 *
 * @param base The path the site stands under, with a slash at its end.
 * @throws where the index cannot be loaded; the next call tries again.
 */
export const openPagefind = loadOnce(load);

async function load(base: string): Promise<Pagefind> {
  // Not bundled: the index is made after the pages, of which this script is a part.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // Without its worker, which costs as many bytes again as this script and saves no time on an index of this kind.
  await pagefind.options({ baseUrl: base, noWorker: true });
  return pagefind;
}
