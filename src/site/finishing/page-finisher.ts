import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SearchIndex } from "../../search/search-index.ts";
import { searchedPart } from "../../search/searched-part.ts";
import type { KeptPages, MadePage } from "../kept-pages/kept-pages.ts";
import { finishPage } from "./finish-page.ts";

/** A page by its path in the site, and its turn among those that search finds (see `messages.ts`). */
interface Place {
  readonly path: string;
  readonly turn: number | null;
}

/**
 * Does to pages what is to be done once Astro has rendered them: what no reader needs is taken away, search
 * indexes them, they are kept for the next build, and written.
 */
export class PageFinisher {
  readonly #site: string;
  readonly #index: SearchIndex;
  readonly #kept: KeptPages;
  readonly #folders = new Set<string>();
  /** What came for search before its turn; null for a page that search does not find. */
  readonly #early = new Map<number, { readonly path: string; readonly searched: string | null }>();
  #nextTurn = 0;
  #turns = 0;
  #indexed: Promise<number> | undefined;

  /** @param site The folder of the site. */
  constructor(site: string, index: SearchIndex, kept: KeptPages) {
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
  finish({ path, turn }: Place, rendered: string, key: string | null): void {
    const made = { page: finishPage(rendered), searched: searchedPart(rendered) };
    if (key !== null) this.#kept.keep(path, key, made);
    this.#write({ path, turn }, made);
  }

  /** A page that an earlier build kept; false where it is damaged, so that it must be rendered. */
  finishKept({ path, turn }: Place, key: string): boolean {
    const made = this.#kept.get(path, key);
    if (made !== null) this.#write({ path, turn }, made);
    return made !== null;
  }

  /** What had a turn is no page. */
  pass(turn: number): void {
    this.#early.set(turn, { path: "", searched: null });
    this.#takeTurns();
  }

  /** @param path Relative to the site. */
  writeFile(path: string, bytes: Uint8Array | string): void {
    const file = join(this.#site, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, bytes);
  }

  /** Ends the index, and keeps the pages for the next build. @returns How many pages were indexed. */
  async end(): Promise<number> {
    const indexed = await (this.#indexed ?? this.#index.write(this.#site));
    await this.#index.close();
    await this.#kept.save();
    return indexed;
  }

  #write({ path, turn }: Place, { page, searched }: MadePage): void {
    this.writeFile(fileOf(path), page);
    if (turn === null) return;
    this.#early.set(turn, { path, searched });
    this.#takeTurns();
  }

  /** Hands to the index what has its turn; after the last one it is put together while other pages are made. */
  #takeTurns(): void {
    for (let page = this.#early.get(this.#nextTurn); page; page = this.#early.get(this.#nextTurn)) {
      this.#early.delete(this.#nextTurn);
      this.#nextTurn += 1;
      if (page.searched !== null) this.#index.add(fileOf(page.path), page.searched);
    }
    if (this.#nextTurn < this.#turns || this.#indexed !== undefined) return;
    this.#indexed = this.#index.write(this.#site);
    // Told where the end is awaited.
    this.#indexed.catch(() => {});
  }
}

/** `events/storm/` → `events/storm/index.html`; hosts look for `404.html` where there is no page. */
function fileOf(path: string): string {
  return path === "404/" ? "404.html" : `${path}index.html`;
}
