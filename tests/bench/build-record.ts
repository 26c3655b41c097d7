import { spawn } from "node:child_process";
import { glob, stat } from "node:fs/promises";
import { join } from "node:path";
import { projectDirectory } from "../support/run-node.ts";
import type { Figure } from "./figures.ts";
import { watchMemory } from "./memory.ts";
import { say } from "./progress.ts";
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
  const begin = performance.now();
  const memory = await runBuild(workshop, {
    SITE_URL: "https://timeline.example",
    OUT_DIR: directory,
    CACHE_DIR: join(workshop.directory, name, "cache"),
    SHARE_IMAGES: "off",
    ...(content === null ? {} : { CONTENT_DIR: content }),
  });
  const seconds = (performance.now() - begin) / 1000;
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

/** Runs the build to its end, and gives the most memory it had. */
function runBuild(workshop: Workshop, environment: Record<string, string>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["src/commands/build.ts"], {
      cwd: projectDirectory,
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment },
    });
    workshop.watch(child);
    const endOfWatch = watchMemory(child.pid ?? 0);
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("close", (code) => {
      const memory = endOfWatch();
      if (code === 0) resolve(memory);
      else reject(new Error(`The site was not built:\n${output}`));
    });
  });
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
