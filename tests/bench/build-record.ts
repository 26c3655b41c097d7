import { glob, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Figure } from "./figures.ts";
import { say } from "./progress.ts";
import { runBuild } from "./run-build.ts";
import type { Workshop } from "./workshop.ts";

/** A site that was built, and what that took. */
export interface BuiltRecord {
  readonly directory: string;
  readonly figures: readonly Figure[];
}

/**
 * Builds the site of a record in the workshop.
 *
 * @param content The record's folder; the project's own where it is null.
 * @throws where the build fails, with what it printed.
 */
export async function buildRecord(
  workshop: Workshop,
  name: string,
  content: string | null,
): Promise<BuiltRecord> {
  const directory = join(workshop.directory, name, "site");
  const cache = join(workshop.directory, name, "cache");
  const { seconds, memory } = await runBuild(workshop, { content, directory, cache });
  const pages = await filesIn(directory, "**/*.html");
  const index = await filesIn(directory, "pagefind/**/*");
  const megabytes = memory === null ? null : memory / 1e6;
  say(`built in ${seconds.toFixed(1)} s, with ${megabytes?.toFixed(0) ?? "unknown"} MB of memory`);
  return {
    directory,
    figures: [
      { group: "Build", what: "time", value: seconds, unit: "s" },
      { group: "Build", what: "memory at its most, with Pagefind’s", value: megabytes, unit: "MB" },
      { group: "Build", what: "pages", value: pages.count, unit: "pages" },
      { group: "Build", what: "search index on disk", value: index.bytes / 1e6, unit: "MB" },
    ],
  };
}

async function filesIn(directory: string, pattern: string): Promise<{ count: number; bytes: number }> {
  let count = 0;
  let bytes = 0;
  for await (const path of glob(pattern, { cwd: directory })) {
    const file = await stat(join(directory, path));
    if (!file.isFile()) continue;
    count++;
    bytes += file.size;
  }
  return { count, bytes };
}
