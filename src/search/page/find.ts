import { fold } from "../fold.ts";
import { wholeRecord } from "../index-words.ts";
import { hasWords } from "./excerpt.ts";
import type {
  Pagefind,
  PagefindAnswer,
  PagefindCounts,
  PagefindData,
  PagefindFilters,
  PagefindResult,
} from "./pagefind-client.ts";
import {
  type Choice,
  choicesOf,
  isNarrowed,
  type SearchState,
  withChoice,
  withoutChoices,
} from "./search-state.ts";

/** The values of each facet, with how many results there would be with that value chosen. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The pages that a search finds, in its order, and what the first of them hold. */
export interface Found {
  readonly results: readonly PagefindResult[];
  readonly first: readonly PagefindData[];
}

/** So many results are loaded at a time: the first are in sight before the next are asked for. */
export const resultsAtATime = 5;

/**
 * The pages that a search finds. Pagefind answers a word that stands on no page with the pages that have
 * its first letters, which may be nothing like it; where none of the best pages has the words asked for,
 * nothing is found.
 */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const { results } = await ask(pagefind, state);
  const first = await Promise.all(results.slice(0, resultsAtATime).map((result) => result.data()));
  const answered = state.text === "" || first.some((page) => answers(page, state.text));
  return answered ? { results, first } : { results: [], first: [] };
}

function answers({ content, meta }: PagefindData, text: string): boolean {
  const words = [
    content,
    meta["title"],
    meta["date"],
    meta["kind"],
    meta["places"],
    meta["source"],
    meta["translation"],
  ];
  return hasWords(words.join(" "), text, meta["names"] ?? "");
}

/**
 * How many results each value of each facet would give. Within a facet any of the chosen values will do,
 * so its own choices do not narrow its counts; those of all others do.
 */
export async function countFacets(pagefind: Pagefind, state: SearchState): Promise<FacetCounts> {
  await pagefind.filters();
  const all = (await ask(pagefind, state)).filters;
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const [facet, chosen] of Object.entries(state.facets)) {
    const open = { ...state, facets: { ...state.facets, [facet]: [] } };
    const own = chosen.length === 0 ? all : (await ask(pagefind, open)).filters;
    counts[facet] = own[facet] ?? {};
  }
  return counts;
}

/** What leaving out one choice, or the range, or all of them, would give. */
export interface WayOut {
  /** The choice that would be dropped; null for the range of months. */
  readonly choice: Choice | null;
  readonly state: SearchState;
  readonly count: number;
}

/** For a search that finds nothing because of what is chosen: what dropping each choice would give, and dropping all. */
export async function waysOut(
  pagefind: Pagefind,
  state: SearchState,
): Promise<{ ways: WayOut[]; all: { state: SearchState; count: number } } | null> {
  if (!isNarrowed(state)) return null;
  const ways: WayOut[] = [];
  for (const choice of choicesOf(state)) {
    const without = withChoice(state, choice, false);
    ways.push({ choice, state: without, count: (await find(pagefind, without)).results.length });
  }
  if (state.from !== null || state.to !== null) {
    const without = { ...state, from: null, to: null };
    ways.push({ choice: null, state: without, count: (await find(pagefind, without)).results.length });
  }
  const open = withoutChoices(state);
  return { ways, all: { state: open, count: (await find(pagefind, open)).results.length } };
}

async function ask(pagefind: Pagefind, state: SearchState): Promise<PagefindAnswer> {
  const filters = await filtersOf(pagefind, state);
  const sort = { oldest: "asc", newest: "desc", relevance: null }[state.order];
  return pagefind.search(queryOf(state.text), {
    filters,
    ...(sort === "asc" || sort === "desc" ? { sort: { date: sort } } : {}),
  });
}

/** What Pagefind is asked: the folded words; in order and side by side where the whole stands in quotation marks. */
function queryOf(text: string): string {
  if (text === "") return wholeRecord;
  const folded = fold(text);
  return /^["“„«].*["”“»]$/u.test(text) ? `"${folded}"` : folded;
}

async function filtersOf(pagefind: Pagefind, state: SearchState): Promise<PagefindFilters> {
  const filters: Record<string, { any: readonly string[] }> = {};
  for (const [facet, values] of Object.entries(state.facets)) {
    if (values.length > 0) filters[facet] = { any: values };
  }
  if (state.from !== null || state.to !== null) {
    filters["month"] = { any: await monthsWithin(pagefind, state) };
  }
  return filters;
}

/** The months of the record within the range: Pagefind knows values, not ranges. */
async function monthsWithin(pagefind: Pagefind, { from, to }: SearchState): Promise<string[]> {
  const { month = {} }: PagefindCounts = await pagefind.filters();
  const within = Object.keys(month).filter(
    (known) => (from === null || known >= from) && (to === null || known <= to),
  );
  // No value at all would be no filter; a range that holds no month must find nothing.
  return within.length > 0 ? within : ["none"];
}
