import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { steadyFiles } from "./steady-files.ts";

/** The part of a page that is indexed has this mark; a page without it is not found by search. */
const indexed = "data-pagefind-body";

/** What stands on pages that no search shall find: those of events and reports that moved or were withdrawn. */
const unlisted = '<meta name="robots" content="noindex">';

/** Pagefind's own user interfaces, its worker, and its WebAssembly for pages of unknown language: this site asks for none. */
const unused = /^pagefind-(?!entry\.json$)|^wasm\.unknown\./;

/** So many pages may wait for Pagefind, a program of its own, before the next one waits to be handed over. */
const mostWaiting = 32;

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
  #pages = 0;
  #files: Promise<pagefind.GetFilesResponse> | undefined;

  constructor() {
    // Told where the index is asked for its files, or for room for a page.
    this.#index.catch(() => {});
  }

  /**
   * Takes a page to the index.
   *
   * @param path Its file, relative to the site: `events/storm/index.html`.
   * @param part What search reads of it: see `searchedPart`.
   * @throws where Pagefind does not start, or the index takes no more pages.
   */
  async add(path: string, part: string): Promise<void> {
    if (this.#files !== undefined) throw new Error(`${path} came after all pages that search finds.`);
    const index = await this.#index;
    this.#pages += 1;
    const adding = index
      .addHTMLFile({ sourcePath: path, content: part })
      .then(({ errors }) => this.#faults.push(...errors.map((error) => `${path}: ${error}`)))
      .catch((error: unknown) => this.#faults.push(`${path}: ${String(error)}`))
      .then(() => void this.#waiting.delete(adding));
    this.#waiting.add(adding);
    if (this.#waiting.size >= mostWaiting) await Promise.race(this.#waiting);
  }

  /** Says that no more pages come, so that Pagefind can put the index together. */
  end(): void {
    this.#files ??= this.#index.then((index) => index.getFiles());
    this.#files.catch(() => {});
  }

  /**
   * Writes the index of all pages into the site.
   *
   * @returns How many pages were indexed.
   * @throws where there was no page to index, Pagefind failed on any, or a file cannot be written.
   */
  async write(directory: string): Promise<number> {
    this.end();
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

  /** Ends Pagefind, whatever it has not done yet. */
  async close(): Promise<void> {
    await pagefind.close();
  }
}

/**
 * What search reads of a page, less than half of it, or null where search shall not find the page. Each value
 * of each filter gets an element, as Pagefind wants it; the page itself bears them as one list, since a page
 * may have some hundreds: every month of a long span is one.
 */
export function searchedPart(page: string): string | null {
  if (!page.includes(indexed) || page.includes(unlisted)) return null;
  const main = page.slice(page.indexOf("<main"), page.lastIndexOf("</main>"));
  const body = main.replace(/<span hidden data-search-filters="([^"]*)"/, (span, list: string) => {
    const filters = list.split(", ").map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`);
    return `${filters.join("")}${span}`;
  });
  return `<!DOCTYPE html><html lang="en"><body>${body}</main></body></html>`;
}

async function startIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  assertNone(errors, "Pagefind did not start");
  if (index === undefined) throw new Error("Pagefind made no index.");
  return index;
}

/** Written here and not by Pagefind, which falls silent for ever where a file cannot be written. */
async function writeFiles(
  directory: string,
  files: readonly { path: string; content: Uint8Array }[],
): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(directory, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { path, content } of files) await writeFile(join(directory, path), content);
}

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join("; ")}`);
}
