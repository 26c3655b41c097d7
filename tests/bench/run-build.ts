import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { projectDirectory } from "../support/run-node.ts";
import { watchMemory } from "./memory.ts";
import type { Workshop } from "./workshop.ts";

/** What is built, and where it goes. */
export interface BuildOrder {
  /** The record's folder; the project's own where it is null. */
  readonly content: string | null;
  /** Where the site shall stand. */
  readonly directory: string;
  /** What builds keep for the builds after them. */
  readonly cache: string;
  /** A file to which the build writes when its steps ended. */
  readonly times?: string;
}

/** What a build took. */
export interface BuildCost {
  readonly seconds: number;
  /** The most memory that it and all that it started had at once, in bytes; null where there is no `ps` to ask. */
  readonly memory: number | null;
}

const packageShape = z.object({ scripts: z.object({ build: z.string().startsWith("node ") }) });

/**
 * Runs `npm run build` to its end, without share images.
 *
 * @throws where it fails, with what it printed.
 */
export async function runBuild(workshop: Workshop, order: BuildOrder): Promise<BuildCost> {
  const parameters = await buildCommand();
  const begin = performance.now();
  const child = spawn(process.execPath, parameters, {
    cwd: projectDirectory,
    // Ctrl-C in the terminal reaches this program alone, which ends the build then.
    detached: true,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      SITE_URL: "https://timeline.example",
      OUT_DIR: order.directory,
      CACHE_DIR: order.cache,
      SHARE_IMAGES: "off",
      ...(order.content === null ? {} : { CONTENT_DIR: order.content }),
      ...(order.times === undefined ? {} : { BUILD_TIMES: order.times }),
    },
  });
  workshop.watch(child);
  const endOfWatch = watchMemory(child.pid ?? 0);
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      const memory = endOfWatch();
      if (code === 0) resolve({ seconds: (performance.now() - begin) / 1000, memory });
      else reject(new Error(`The site was not built (exit code ${code}):\n${output}`));
    });
  });
}

/** What `npm run build` gives to Node, without npm, whose own time and memory are not the build's. */
async function buildCommand(): Promise<string[]> {
  const { scripts } = packageShape.parse(
    JSON.parse(await readFile(join(projectDirectory, "package.json"), "utf8")),
  );
  return scripts.build.split(" ").slice(1);
}
