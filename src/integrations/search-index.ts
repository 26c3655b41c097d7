import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import type { SearchRecord } from "../search/search-record.ts";
import { searchRecords } from "../search/search-records.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** Pagefind’s own user interfaces, its worker, and its WebAssembly for pages of unknown language: this site uses none of them. */
const unused = /^pagefind-(?!entry\.json$)|^wasm\.unknown\./;

/** Makes the search index from the joined timeline while Astro renders, and writes it into the site. */
export function searchIndex(timeline: Timeline): AstroIntegration {
  let files: Promise<pagefind.IndexFile[]> | undefined;
  return {
    name: "search-index",
    hooks: {
      "astro:build:start": () => {
        files = indexFiles(timeline);
        // A failure is reported below, where the files are awaited.
        files.catch(() => {});
      },
      "astro:build:done": async ({ dir }) => {
        try {
          await writeFiles(fileURLToPath(new URL("pagefind/", dir)), (await files) ?? []);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/**
 * The index of all events and reports, as files. The same timeline gives the same bytes.
 *
 * @throws where Pagefind does not start, fails on a record, or is killed.
 */
export async function indexFiles(timeline: Timeline): Promise<pagefind.IndexFile[]> {
  const { promise: died, reject } = Promise.withResolvers<never>();
  // Pagefind is a program of its own. When it is killed, its promises stay open for ever.
  const onDeath = () => reject(new Error("Pagefind ended before the search index was complete."));
  process.once("beforeExit", onDeath);
  try {
    return await Promise.race([died, makeIndex(timeline)]);
  } finally {
    process.off("beforeExit", onDeath);
  }
}

async function makeIndex(timeline: Timeline): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  for (const record of searchRecords(timeline)) {
    // One after another: Pagefind works on several at once and would number them as they are done.
    await addRecord(index, record);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind made no search index: ${made.errors.join("; ")}`);
  return made.files;
}

async function addRecord(index: pagefind.PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${errors.join("; ")}`);
}

/** Written here and not by Pagefind, which falls silent when a file cannot be written. */
async function writeFiles(folder: string, files: readonly pagefind.IndexFile[]): Promise<void> {
  const written = files.filter(({ path }) => !unused.test(path));
  for (const { path, content } of written) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
