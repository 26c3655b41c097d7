import { once } from "node:events";
import { join, resolve, sep } from "node:path";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { contentDirectory } from "../../site/content-directory.ts";
import { type Faults, foundFaults, knownFaults, noteCheck } from "./faults.ts";

/** How long the files must be at rest before they are checked: editors write some of them in several steps. */
const rest = 40;

/**
 * Lets the dev server check the content at its start and after every change, with the rules of the build.
 * Pages then show the faults in place of themselves, also those that Astro would only print or pass over.
 */
export function contentWatch(): AstroIntegration {
  let worker: Worker | undefined;
  return {
    name: "content-watch",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const folder = resolve(contentDirectory);
        worker = new Worker(new URL("check-worker.ts", import.meta.url));
        // The server ends when its owner says so, whatever the worker does.
        worker.unref();
        const reload = () => server.environments.client.hot.send({ type: "full-reload", path: "*" });
        const checker = new Checker(worker, reload);
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(`${folder}${sep}`)) return;
          if (resolve(path) === join(folder, "redirects.yaml")) {
            // It is no entry, so that Astro would go on with the addresses that it knows.
            for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
            reload();
          }
          checker.check();
        });
        checker.check();
      },
      "astro:server:done": async () => {
        await worker?.terminate();
      },
    },
  };
}

/** Checks one state of the content after the other, never two at once, and tells when what is known has changed. */
class Checker {
  readonly #worker: Worker;
  readonly #changed: () => void;
  #state: "idle" | "running" | "outdated" = "idle";

  constructor(worker: Worker, changed: () => void) {
    this.#worker = worker;
    this.#changed = changed;
  }

  check(): void {
    if (this.#state === "idle") void this.#run();
    else this.#state = "outdated";
  }

  async #run(): Promise<void> {
    const before = knownFaults()?.report;
    await noteCheck(this.#untilCurrent());
    this.#state = "idle";
    if (knownFaults()?.report !== before) this.#changed();
  }

  async #untilCurrent(): Promise<Faults | null> {
    for (;;) {
      this.#state = "running";
      await new Promise((resolve) => setTimeout(resolve, rest));
      const faults = await this.#ask();
      if (this.#state === "running") return faults;
    }
  }

  async #ask(): Promise<Faults | null> {
    const answer = once(this.#worker, "message");
    this.#worker.postMessage(contentDirectory);
    const [faults]: unknown[] = await answer;
    return foundFaults.parse(faults);
  }
}
