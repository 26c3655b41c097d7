import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { steadyFiles } from "./steady-files.ts";

/** The pages that search finds, relative to the built site. */
const indexedPages = ["events/*/index.html", "reports/*/index.html"];

/** What stands on pages that no search shall find: those of events and reports that moved or were withdrawn. */
const unlisted = /<meta name="robots" content="noindex">/;

/** Pagefind's own user interfaces, its worker, and its WebAssembly for pages of unknown language: this site asks for none. */
const unused = /^pagefind-(?!entry\.json$)|^wasm\.unknown\./;

/**
 * Writes the search index into the built site. One index over all pages, whatever the languages of the
 * names on them (`forceLanguage`): split by language, a name in one script would not be found from a
 * page in another. A page that cannot be indexed fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/**
 * Indexes the pages of a built site and writes the index beside them.
 *
 * @returns How many pages were indexed.
 * @throws where there is no page to index, or Pagefind fails on any.
 */
export async function indexSite(directory: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
    assertNone(errors, "Pagefind did not start");
    if (index === undefined) throw new Error("Pagefind made no index.");
    const pages = (await Array.fromAsync(glob(indexedPages, { cwd: directory }))).toSorted();
    let count = 0;
    // One after another in a fixed order: the same pages then give the same index, byte for byte.
    for (const page of pages) {
      const html = await readFile(`${directory}/${page}`, "utf8");
      if (unlisted.test(html)) continue;
      const added = await index.addHTMLFile({ sourcePath: page, content: withFilters(html) });
      assertNone(added.errors, `Pagefind could not index ${page}`);
      count += 1;
    }
    if (count === 0) throw new Error(`There is no page to index in ${directory}.`);
    const made = await index.getFiles();
    assertNone(made.errors, "Pagefind could not make the index");
    await writeFiles(
      join(directory, "pagefind"),
      steadyFiles(made.files).filter(({ path }) => !unused.test(path)),
    );
    return count;
  } finally {
    await pagefind.close();
  }
}

/**
 * The page with an element for each value of each filter, as Pagefind wants them. The page itself bears
 * them as one list, since a page may have some hundreds: every month of a long span is one.
 */
function withFilters(page: string): string {
  return page.replace(/<span hidden data-search-filters="([^"]*)"/, (span, list: string) => {
    const filters = list.split(", ").map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`);
    return `${filters.join("")}${span}`;
  });
}

/** Written here and not by Pagefind, which falls silent for ever where a file cannot be written. */
async function writeFiles(
  directory: string,
  files: readonly { path: string; content: Uint8Array }[],
): Promise<void> {
  for (const { path, content } of files) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join("; ")}`);
}
