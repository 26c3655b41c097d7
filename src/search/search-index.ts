import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";

/** The pages that search finds, relative to the built site. */
const indexedPages = ["events/*/index.html", "reports/*/index.html"];

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
    if (pages.length === 0) throw new Error(`There is no page to index in ${directory}.`);
    // One after another in a fixed order: the same pages then give the same index, byte for byte.
    for (const page of pages) {
      const content = await readFile(`${directory}/${page}`, "utf8");
      const added = await index.addHTMLFile({ sourcePath: page, content });
      assertNone(added.errors, `Pagefind could not index ${page}`);
    }
    const written = await index.writeFiles({ outputPath: `${directory}/pagefind` });
    assertNone(written.errors, "Pagefind could not write the index");
    return pages.length;
  } finally {
    await pagefind.close();
  }
}

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join("; ")}`);
}
