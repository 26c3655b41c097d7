import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { searchedPart } from "../../search/searched-part.ts";
import type { KeptPages, MadePage } from "../kept-pages/kept-pages.ts";
import { finishPage } from "./finish-page.ts";
import type { IndexFeed } from "./index-feed.ts";
import type { PagePlace } from "./messages.ts";

/**
 * Does to pages what is to be done once Astro has rendered them: what no reader needs is taken away, search
 * indexes them, they are kept for the next build, and written.
 */
export class PageFinisher {
  readonly #site: string;
  readonly #index: IndexFeed;
  readonly #kept: KeptPages;
  readonly #folders = new Set<string>();
  /** What came for search before its turn; null for a page that search does not find. */
  readonly #early = new Map<number, { readonly path: string; readonly searched: string | null }>();
  /** The paths of the pages that search finds, in their order. */
  readonly #paths: string[] = [];
  #nextTurn = 0;
  #turns = 0;
  #indexed: Promise<number> | undefined;

  /** @param site The folder of the site. */
  constructor(site: string, index: IndexFeed, kept: KeptPages) {
    this.#site = site;
    this.#index = index;
    this.#kept = kept;
  }

  /** @param turns So many pages take a turn. */
  begin(turns: number): void {
    this.#turns = turns;
    this.#takeTurns();
  }

  /** A page as Astro rendered it; under a key, it is kept. */
  finish({ path, turn }: PagePlace, bytes: Uint8Array, key: string | null): void {
    const rendered = textOf(bytes);
    const made = { page: finishPage(rendered), searched: searchedPart(rendered) };
    if (key !== null) this.#kept.keep(path, key, made);
    this.#write({ path, turn }, made);
  }

  /** A page or file that an earlier build kept; false where it is damaged, so that it must be rendered. */
  finishKept({ path, turn }: PagePlace, key: string): boolean {
    const made = this.#kept.get(path, key);
    if (made !== null) this.#write({ path, turn }, made);
    return made !== null;
  }

  /** What had a turn is no page. */
  pass(turn: number): void {
    this.#early.set(turn, { path: "", searched: null });
    this.#takeTurns();
  }

  /** Any other file, as it stands; under a key, as text, it is kept. */
  finishFile(path: string, bytes: Uint8Array, key: string | null): void {
    if (key !== null) this.#kept.keep(path, key, { page: textOf(bytes), searched: null });
    this.#writeFile(path, bytes);
  }

  /**
   * Ends the index, and keeps the pages for the next build.
   *
   * @returns How many pages were indexed.
   * @throws where a page that search finds never came, or the index cannot be made or written.
   */
  async end(): Promise<number> {
    try {
      if (this.#nextTurn < this.#turns) {
        throw new Error(
          `Of ${this.#turns} pages that search finds, number ${this.#nextTurn + 1} never came.`,
        );
      }
      const indexed = await (this.#indexed ?? this.#index.write(this.#site));
      await this.#kept.save(this.#paths);
      return indexed;
    } finally {
      await this.#index.close();
    }
  }

  /**
   * @param path Relative to the site.
   * @throws where a file of `public/` stands there already.
   */
  #writeFile(path: string, contents: Uint8Array | string): void {
    const file = join(this.#site, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    try {
      writeFileSync(file, contents, { flag: "wx" });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      throw new Error(`public/${path} stands where the site has a page or a file of its own; rename it.`);
    }
  }

  #write({ path, turn }: PagePlace, { page, searched }: MadePage): void {
    this.#writeFile(fileOf(path), page);
    if (turn === null) return;
    this.#early.set(turn, { path, searched });
    this.#takeTurns();
  }

  /** Hands to the index what has its turn; after the last one it is put together while other pages are made. */
  #takeTurns(): void {
    for (let page = this.#early.get(this.#nextTurn); page; page = this.#early.get(this.#nextTurn)) {
      this.#early.delete(this.#nextTurn);
      this.#nextTurn += 1;
      if (page.searched === null) continue;
      this.#paths.push(page.path);
      this.#index.add(fileOf(page.path), page.searched);
    }
    if (this.#nextTurn < this.#turns || this.#indexed !== undefined) return;
    // Pagefind takes most memory now: what is no longer needed here is given back first.
    globalThis.gc?.();
    this.#indexed = this.#index.write(this.#site);
    // Told where the end is awaited.
    this.#indexed.catch(() => {});
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** `events/storm/` → `events/storm/index.html`; a file is its own. Hosts look for `404.html` where there is no page. */
export function fileOf(path: string): string {
  if (path === "404/") return "404.html";
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
