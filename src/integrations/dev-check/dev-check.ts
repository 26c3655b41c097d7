import { once } from "node:events";
import { join, resolve, sep } from "node:path";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { listContentFiles } from "../../desk/check/check-content.ts";
import { DeskError } from "../../desk/desk-error.ts";
import { contentDirectory } from "../../settings.ts";
import { type CheckResult, checkResult, knownErrors, recordCheck } from "../../site/content-errors.ts";

/** How many milliseconds to wait after a change: editors write some files in several steps. */
const debounce = 40;

/**
 * Makes the dev server check the content when it starts and after every change, with the rules of the
 * build. Pages then show the errors, also those that Astro would only print or pass over.
 */
export function devCheck(): AstroIntegration {
  let worker: Worker | undefined;
  return {
    name: "dev-check",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        if (command === "dev") await endWithoutContent();
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        const folder = resolve(contentDirectory);
        worker = new Worker(new URL("check-worker.ts", import.meta.url));
        // It must not keep the server alive.
        worker.unref();
        const reload = () => server.environments.client.hot.send({ type: "full-reload", path: "*" });
        const checker = new Checker(worker, reload, async () => refreshContent?.({}));
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(`${folder}${sep}`)) return;
          if (resolve(path) === join(folder, "redirects.yaml")) {
            // It belongs to no collection, so Astro would keep the addresses that it knows.
            for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
            reload();
          }
          checker.check();
        });
        // What is edited before all is watched is seen by none; this looks again.
        server.watcher.on("ready", () => checker.check());
        checker.check();
      },
      "astro:server:done": async () => {
        await worker?.terminate();
      },
    },
  };
}

/** Where there is no content folder, there is nothing to serve: one sentence says how a story begins. */
async function endWithoutContent(): Promise<void> {
  try {
    await listContentFiles(contentDirectory);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/**
 * Runs one check at a time, again if files changed meanwhile, and reports when the result is another than before.
 * Content without errors is then read again: Astro reads a file at the first sign of a change, when it may be
 * empty still, and misses the next sign if it comes within milliseconds.
 */
class Checker {
  readonly #worker: Worker;
  readonly #onChange: () => void;
  readonly #readAgain: () => Promise<void>;
  #state: "idle" | "running" | "outdated" = "idle";

  constructor(worker: Worker, onChange: () => void, readAgain: () => Promise<void>) {
    this.#worker = worker;
    this.#onChange = onChange;
    this.#readAgain = readAgain;
  }

  check(): void {
    if (this.#state === "idle") void this.#run();
    else this.#state = "outdated";
  }

  async #run(): Promise<void> {
    const before = knownErrors()?.report;
    await recordCheck(this.#checkUntilCurrent());
    this.#state = "idle";
    if (knownErrors()?.report !== before) this.#onChange();
    if (knownErrors() !== null) return;
    // It fails if a file was changed again and is wrong now; that change has a check of its own.
    await this.#readAgain().catch((error: unknown) => console.error(error));
  }

  async #checkUntilCurrent(): Promise<CheckResult> {
    for (;;) {
      this.#state = "running";
      await new Promise((resolve) => setTimeout(resolve, debounce));
      const answer = once(this.#worker, "message");
      this.#worker.postMessage(contentDirectory);
      const [result]: unknown[] = await answer;
      if (this.#state === "running") return checkResult.parse(result);
    }
  }
}
