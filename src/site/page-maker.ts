import type { AstroPrerenderer } from "astro";
import type { ContentGate } from "../commands/content-gate.ts";
import type { Finisher } from "./finishing/finisher.ts";
import type { PagePlace } from "./finishing/messages.ts";

/** The pages of single events and reports, which search finds: everything else lists them. */
const searched = /^(?:events|reports)\/[^/]*[a-z][^/]*\//;

type Render = AstroPrerenderer["render"];

/**
 * Makes the pages of a site: Astro renders them, and a thread of its own does the rest (see `Finisher`). A page
 * that an earlier build made out of the same is not rendered again. Pages that search finds come first, so that
 * Pagefind, a program of its own, puts the index together while lists and pictures are still to be made.
 */
export class PageMaker implements AstroPrerenderer {
  readonly name = "page-maker";
  readonly #usual: AstroPrerenderer;
  readonly #finisher: Finisher;
  readonly #gate: ContentGate;
  readonly #base: string;
  /** The keys under which pages and other files are kept, by path. */
  readonly #keys = new Map<string, string>();
  #turns = 0;
  #isTidy = false;
  #ended = false;

  /** @param usual Astro’s own way to render pages. */
  constructor(usual: AstroPrerenderer, finisher: Finisher, gate: ContentGate, base: string) {
    this.#usual = usual;
    this.#finisher = finisher;
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
    const paths = all.map((path) => {
      const name = path.pathname.replace(/^\/|\/$/g, "");
      return { path, name: path.route.type === "endpoint" ? name : `${name}/` };
    });
    for (const { path, name } of paths) {
      if (path.cacheKey !== undefined) this.#keys.set(name, path.cacheKey);
    }
    const first = paths.filter(({ name }) => searched.test(name));
    const second = paths.filter(({ name }) => !searched.test(name));
    await this.#finisher.begin(first.length);
    return [...first, ...second].map(({ path }) => path);
  }

  async render(...[request, options]: Parameters<Render>): ReturnType<Render> {
    if (this.#gate.isClosed) return this.#gate.standStill();
    // The build has failed: Astro, which would ask for all other pages still, never gets another.
    if (this.#ended) return new Promise(() => {});
    const path = decodeURI(new URL(request.url).pathname).slice(this.#base.length);
    const turn = searched.test(path) ? this.#turns++ : null;
    if (turn === null && !this.#isTidy) this.#tidyUp();
    return this.#unlessAtFault(this.#make({ path, turn }, request, options));
  }

  /**
   * Gives back memory that is no longer needed. It would be given back later, too; but once search has all its
   * pages, Pagefind takes more memory than at any other time, and so does the build.
   */
  #tidyUp(): void {
    this.#isTidy = true;
    globalThis.gc?.();
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

  /**
   * Has a page or another file made and written.
   *
   * @returns Nothing for Astro to write; of an address that leads elsewhere, what Astro makes of it.
   */
  async #make(place: PagePlace, ...parameters: Parameters<Render>): Promise<Awaited<ReturnType<Render>>> {
    const { path, turn } = place;
    const key = this.#keys.get(path) ?? null;
    if (key !== null && (await this.#finisher.takeKept(place, key))) return written();
    const rendered = await this.#usual.render(...parameters);
    const response = rendered instanceof Response ? rendered : rendered.response;
    const isPage =
      !isRedirect(response) && response.headers.get("content-type")?.startsWith("text/html") === true;
    if (!isPage && turn !== null) await this.#finisher.pass(turn);
    if (isRedirect(response)) return rendered;
    const bytes = await response.bytes();
    if (isPage) await this.#finisher.finish(place, bytes, key);
    else await this.#finisher.finishFile(path, bytes, key);
    return written();
  }
}

/** What Astro is told of a file that it need not write: a response without a body. */
function written(): Response {
  return new Response(null);
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400;
}
