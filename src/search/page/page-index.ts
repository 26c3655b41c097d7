import { titleToken } from "../index-tokens.ts";
import type { Alternative } from "../query/concepts.ts";

/** What Pagefind holds about a page. */
export interface PagefindData {
  readonly url: string;
  /** The whole text that is searched. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The values of the page in each facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found; `data()` loads what is shown of it. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindData>;
}

/** The values of which a page must have any, by the name of the filter. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The part of Pagefind’s API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly search: (
    query: string | null,
    options: { filters?: PagefindFilters; sort?: Readonly<Record<string, "asc" | "desc">> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Loads all filters, with the number of all pages for each value. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** The pages that have something, by their ids in the index, with how much they are about it: more than 0, at most 1. */
export type Scores = ReadonlyMap<string, number>;

/** A page that is about a thing has its word in a field that Pagefind is told to weigh so; a page that only mentions it has not. */
export const fieldWeights = { about: 3, names: 1 } as const;

/** How much a page that only mentions a thing is about it. */
const onlyMentioned = 0.35;

/** How much a page is about a word that is in its text and not in its title. */
const onlyInText = 0.4;

/**
 * Asks the index for single words, phrases and filters, and keeps the answers. What a query as a whole finds is worked
 * out from these sets of pages: Pagefind itself knows no “or”, drops words that it does not know, and answers a word
 * that is on no page with words that begin alike.
 */
export class PageIndex {
  readonly #pagefind: Pagefind;
  readonly #answers = new Map<string, Promise<readonly PagefindResult[]>>();
  readonly #pages = new Map<string, PagefindResult>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** The pages that have what an alternative of a query asks for. */
  async scores(alternative: Alternative): Promise<Scores> {
    switch (alternative.kind) {
      case "word":
        return this.#scoresOfWord(alternative.word);
      case "phrase":
        return this.#scoresOfPhrase(alternative.words);
      case "token": {
        const results = await this.#ask(`"${alternative.token}"`);
        return new Map(results.map(({ id, score }) => [id, score >= fieldWeights.about ? 1 : onlyMentioned]));
      }
      case "month":
        return new Map(
          [...(await this.within({ month: { any: [alternative.month] } }))].map((id) => [id, 1]),
        );
    }
  }

  /** The pages that have any of the values, in each of the filters. */
  async within(filters: PagefindFilters): Promise<ReadonlySet<string>> {
    const key = JSON.stringify(filters);
    return idsOf(await this.#keep(key, () => this.#pagefind.search(null, { filters })));
  }

  /** Loads a filter before it is asked for. */
  async loadFilter(name: string): Promise<void> {
    await this.within({ [name]: { any: ["none"] } });
  }

  /** The ids of all pages with a date, in order of time. */
  async inTime(order: "asc" | "desc"): Promise<string[]> {
    return this.#sorted("date", order);
  }

  /** The ids of all pages, those with most on them first. */
  async inPlace(): Promise<string[]> {
    return this.#sorted("place", "asc");
  }

  async #sorted(by: string, order: "asc" | "desc"): Promise<string[]> {
    const key = `${by} ${order}`;
    return [...idsOf(await this.#keep(key, () => this.#pagefind.search(null, { sort: { [by]: order } })))];
  }

  /** The values of each filter. */
  async values(): Promise<Readonly<Record<string, readonly string[]>>> {
    const filters = await this.#pagefind.filters();
    return Object.fromEntries(Object.entries(filters).map(([name, counts]) => [name, Object.keys(counts)]));
  }

  /** Loads what is shown of some pages. */
  async load(ids: readonly string[]): Promise<PagefindData[]> {
    const pages = ids.flatMap((id) => this.#pages.get(id) ?? []);
    return Promise.all(pages.map((page) => page.data()));
  }

  /** The pages with a word, in any form of its stem. In quotation marks, as Pagefind also finds words that begin like another. */
  async #scoresOfWord(word: string): Promise<Scores> {
    const [inTitle, anywhere] = await Promise.all([
      this.#ask(`"${titleToken(word)}"`),
      this.#ask(`"${word}"`),
    ]);
    return new Map([
      ...anywhere.map(({ id }) => [id, onlyInText] as const),
      ...inTitle.map(({ id }) => [id, 1] as const),
    ]);
  }

  /** The pages with words that follow one another. Titles are not searched by themselves: all words in the title count as much. */
  async #scoresOfPhrase(words: string): Promise<Scores> {
    const found = idsOf(await this.#ask(`"${words}"`));
    const titles = await Promise.all(words.split(" ").map((word) => this.#ask(`"${titleToken(word)}"`)));
    const inTitle = titles.map(idsOf).reduce((all, ids) => all.intersection(ids));
    return new Map([...found].map((id) => [id, inTitle.has(id) ? 1 : onlyInText]));
  }

  #ask(query: string): Promise<readonly PagefindResult[]> {
    return this.#keep(query, () => this.#pagefind.search(query, {}));
  }

  async #keep(key: string, search: () => ReturnType<Pagefind["search"]>): Promise<readonly PagefindResult[]> {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = search().then(({ results }) => results);
    this.#answers.set(key, answer);
    try {
      const results = await answer;
      for (const result of results) this.#pages.set(result.id, result);
      return results;
    } catch (error) {
      // The next search asks again.
      this.#answers.delete(key);
      throw error;
    }
  }
}

function idsOf(results: readonly PagefindResult[]): Set<string> {
  return new Set(results.map(({ id }) => id));
}
