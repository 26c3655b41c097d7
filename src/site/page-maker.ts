import type { AstroPrerenderer } from "astro";
import type { ContentGate } from "../commands/content-gate.ts";
import { type SearchIndex, searchedPart } from "../search/search-index.ts";
import { finishPage } from "./finish-page.ts";
import type { KeptPages, MadePage } from "./kept-pages/kept-pages.ts";
import { Turns } from "./turns.ts";

/** The pages of single events and reports, which search finds: everything else lists them. */
const searched = /^(?:events|reports)\/[^/]*[a-z][^/]*\//;

type Render = AstroPrerenderer["render"];

/**
 * Makes the pages of a site: Astro renders them, search indexes them, and what no reader needs is taken away.
 * A page that an earlier build made out of the same (see `KeptPages`) is not rendered again. Pagefind, a program
 * of its own, works while further pages are rendered: those that it indexes come first, so that it puts the
 * index together while lists and pictures are still to be made.
 */
export class PageMaker implements AstroPrerenderer {
  readonly name = "page-maker";
  readonly #usual: AstroPrerenderer;
  readonly #index: SearchIndex;
  readonly #kept: KeptPages;
  readonly #gate: ContentGate;
  readonly #base: string;
  readonly #turns = new Turns();
  /** The keys under which pages are kept, by path. */
  readonly #keys = new Map<string, string>();
  #searchedLeft = 0;
  #ended = false;

  /** @param usual Astro’s own way to render pages. */
  constructor(usual: AstroPrerenderer, index: SearchIndex, kept: KeptPages, gate: ContentGate, base: string) {
    this.#usual = usual;
    this.#index = index;
    this.#kept = kept;
    this.#gate = gate;
    this.#base = base;
  }

  async setup(): Promise<void> {
    await this.#usual.setup?.();
  }

  async teardown(): Promise<void> {
    this.#ended = true;
    await this.#usual.teardown?.();
  }

  async getStaticPaths(): ReturnType<AstroPrerenderer["getStaticPaths"]> {
    const all = await this.#unlessAtFault(this.#usual.getStaticPaths());
    const paths = all.map((path) => ({
      path,
      name: `${path.pathname.replace(/^\/|\/$/g, "")}/`,
    }));
    for (const { path, name } of paths) {
      if (path.cacheKey !== undefined) this.#keys.set(name, path.cacheKey);
    }
    const first = paths.filter(({ name }) => searched.test(name));
    const second = paths.filter(({ name }) => !searched.test(name));
    this.#searchedLeft = first.length;
    return [...first, ...second].map(({ path }) => path);
  }

  async render(...[request, options]: Parameters<Render>): ReturnType<Render> {
    if (this.#gate.isClosed) return this.#gate.standStill();
    // The build has failed: Astro, which would ask for all other pages still, never gets another.
    if (this.#ended) return new Promise(() => {});
    const path = decodeURI(new URL(request.url).pathname).slice(this.#base.length);
    const turn = this.#turns.take();
    // The index takes pages in one order, whichever is ready first.
    const making = this.#unlessAtFault(this.#make(path, request, options));
    // Told in its turn, or, where a page before it failed, not at all: one failure ends the build.
    making.catch(() => {});
    return turn(async () => {
      const made = await making;
      if (!("page" in made)) return made;
      if (made.searched !== null) await this.#index.add(`${path}index.html`, made.searched);
      if (searched.test(path) && --this.#searchedLeft === 0) this.#index.end();
      return new Response(made.page, { headers: { "content-type": "text/html" } });
    });
  }

  /** What some work gives. Where it fails, its failure stands only if the content is not at fault. */
  async #unlessAtFault<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      await this.#gate.pass();
      throw error;
    }
  }

  /** A page; what Astro gives where it is none. */
  async #make(
    path: string,
    ...parameters: Parameters<Render>
  ): Promise<MadePage | Awaited<ReturnType<Render>>> {
    const key = this.#keys.get(path);
    const kept = key === undefined ? null : await this.#kept.get(path, key);
    if (kept !== null) return kept;
    const rendered = await this.#usual.render(...parameters);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (isRedirect(response) || !response.headers.get("content-type")?.startsWith("text/html"))
      return rendered;
    const page = await response.text();
    const made = { page: finishPage(page), searched: searchedPart(page) };
    if (key !== undefined) this.#kept.keep(path, key, made);
    return made;
  }
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400;
}
