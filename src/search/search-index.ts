import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import * as pagefind from "pagefind";
import { steadyFiles } from "./steady-files.ts";

/** Pagefind's own user interfaces, its worker, and its WebAssembly for pages of unknown language: this site asks for none. */
const unused = /^pagefind-(?!entry\.json$)|^wasm\.unknown\./;

/** So many pages may wait in Pagefind, a program of its own; further ones wait here. */
const mostWaiting = 32;

/**
 * Has Pagefind give memory back as soon as it no longer needs it, and keep no stock of pieces over 1 kB: with
 * ten thousand reports, it takes 0.3 GB less at its most, and hardly longer. Its builds for Linux allocate with
 * jemalloc (see TUNING in the manual, https://jemalloc.net/jemalloc.3.html); others pass over this.
 */
const memory = "dirty_decay_ms:0,muzzy_decay_ms:0,lg_tcache_max:10";

/**
 * The search index of a site while its pages are rendered: Pagefind indexes each as soon as it is there. One
 * index over all pages, whatever the languages of the names on them (`forceLanguage`): split by language, a
 * name in one script would not be found from a page in another. The same pages in the same order give the
 * same index, byte for byte.
 */
export class SearchIndex {
  readonly #index = startIndex();
  readonly #waiting = new Set<Promise<void>>();
  readonly #faults: string[] = [];
  /** Fulfilled when all pages so far have been handed over. */
  #handed: Promise<void> = this.#index.then(() => {});
  #pages = 0;
  #isDiscarded = false;
  #files: Promise<pagefind.GetFilesResponse> | undefined;

  constructor() {
    // Told where the index is written.
    this.#handed.catch(() => {});
  }

  /**
   * Takes a page to the index, when there is room for it.
   *
   * @param path Its file, relative to the site: `events/storm/index.html`.
   * @param part What search reads of it: see `searchedPart`.
   * @throws where the index takes no more pages.
   */
  add(path: string, part: string): void {
    if (this.#files !== undefined) throw new Error(`${path} came after all pages that search finds.`);
    this.#pages += 1;
    this.#handed = this.#handed.then(() => this.#handOver(path, part));
    this.#handed.catch(() => {});
  }

  /** Puts a page in the place of the one with the same path that was added before. */
  replace(path: string, part: string): void {
    // Pagefind takes a page at an address that it knows for a new state of that page.
    this.add(path, part);
    this.#pages -= 1;
  }

  /**
   * Writes the index of all pages into the site.
   *
   * @returns How many pages were indexed.
   * @throws where there was no page to index, Pagefind does not start or failed on any, or a file cannot be written.
   */
  async write(directory: string): Promise<number> {
    this.#files ??= this.#handed.then(async () => (await this.#index).getFiles());
    const made = await this.#files;
    await Promise.all(this.#waiting);
    assertNone(this.#faults, "Pagefind could not index all pages");
    if (this.#pages === 0) throw new Error(`There is no page to index for ${directory}.`);
    if (made === undefined) throw new Error("Pagefind made no index.");
    assertNone(made.errors, "Pagefind could not make the index");
    await writeFiles(
      join(directory, "pagefind"),
      steadyFiles(made.files).filter(({ path }) => !unused.test(path)),
    );
    return this.#pages;
  }

  /** Gives up the index, and the memory that it takes. */
  discard(): void {
    this.#isDiscarded = true;
    this.#index.then((index) => index.deleteIndex()).catch(() => {});
  }

  /** Ends Pagefind, whatever it has not done yet. */
  async close(): Promise<void> {
    await pagefind.close();
  }

  async #handOver(path: string, part: string): Promise<void> {
    const index = await this.#index;
    if (this.#isDiscarded) return;
    const adding = index
      .addHTMLFile({ sourcePath: path, content: part })
      .then(({ errors }) => this.#faults.push(...errors.map((error) => `${path}: ${error}`)))
      .catch((error: unknown) => this.#faults.push(`${path}: ${String(error)}`))
      .then(() => void this.#waiting.delete(adding));
    this.#waiting.add(adding);
    if (this.#waiting.size >= mostWaiting) await Promise.race(this.#waiting);
  }
}

async function startIndex(): Promise<pagefind.PagefindIndex> {
  process.env["_RJEM_MALLOC_CONF"] ??= memory;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  assertNone(errors, "Pagefind did not start");
  if (index === undefined) throw new Error("Pagefind made no index.");
  return index;
}

/** So many files are written before other work has its turn: for one at a time, taking turns would cost more than writing. */
const writtenAtOnce = 50;

/** Written here and not by Pagefind, which falls silent for ever where a file cannot be written. */
async function writeFiles(
  directory: string,
  files: readonly { path: string; content: Uint8Array }[],
): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(directory, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const [index, { path, content }] of files.entries()) {
    if (index % writtenAtOnce === 0) await setImmediate();
    writeFileSync(join(directory, path), content);
  }
}

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join("; ")}`);
}
