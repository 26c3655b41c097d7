import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { searchedPart } from "../../search/searched-part.ts";
import type { KeptPages, MadePage } from "../kept-pages/kept-pages.ts";
import { finishPage } from "./finish-page.ts";
import type { IndexFeed } from "./index-feed.ts";

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
  finish({ path, turn }: Place, bytes: Uint8Array, key: string | null): void {
    const rendered = textOf(bytes);
    const made = { page: finishPage(rendered), searched: searchedPart(rendered) };
    if (key !== null) this.#kept.keep(path, key, made);
    this.#write({ path, turn }, made);
  }

  /** A page or file that an earlier build kept; false where it is damaged, so that it must be rendered. */
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

  /** Any other file, as it stands; under a key, as text, it is kept. */
  finishFile(path: string, bytes: Uint8Array, key: string | null): void {
    if (key !== null) this.#kept.keep(path, key, { page: textOf(bytes), searched: null });
    this.#writeFile(path, bytes);
  }

  /** Ends the index, and keeps the pages for the next build. @returns How many pages were indexed. */
  async end(): Promise<number> {
    const indexed = await (this.#indexed ?? this.#index.write(this.#site));
    await this.#index.close();
    await this.#kept.save(this.#paths);
    return indexed;
  }

  /** @param path Relative to the site. */
  #writeFile(path: string, contents: Uint8Array | string): void {
    const file = join(this.#site, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, contents);
  }

  #write({ path, turn }: Place, { page, searched }: MadePage): void {
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
    this.#indexed = this.#index.write(this.#site);
    // Told where the end is awaited.
    this.#indexed.catch(() => {});
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** `events/storm/` → `events/storm/index.html`; a file is its own. Hosts look for `404.html` where there is no page. */
export function fileOf(path: string): string {
  if (path === "404/") return "404.html";
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
