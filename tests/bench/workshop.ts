import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOtherProcess } from "../../src/commands/other-process.ts";
import { projectDirectory } from "../support/run-node.ts";
import { endProcesses } from "./processes.ts";

/** Exit codes of a program that was stopped, by the signal. */
const stopped = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A temporary folder that goes, and programs that end, whenever and however this program ends. */
export class Workshop {
  readonly directory = mkdtempSync(join(tmpdir(), "timeline-bench-"));
  readonly #running = new Set<number>();
  readonly #started = new Set<number>();

  constructor() {
    process.once("exit", () => {
      const ended = endProcesses([...this.#running]);
      removeBuilds(new Set([...this.#started, ...ended]), ended);
      remove(this.directory);
    });
    for (const [signal, code] of Object.entries(stopped)) {
      // Not once: npm passes on what the terminal has sent already, and readers press Ctrl-C twice.
      process.on(signal, () => process.exit(code));
    }
  }

  /** Ends the program, and all that it starts, with this one, if it still runs then. */
  watch(child: ChildProcess): void {
    const { pid } = child;
    if (pid === undefined) return;
    this.#running.add(pid);
    this.#started.add(pid);
    child.once("close", () => this.#running.delete(pid));
  }

  /** Takes a part of the folder away that is not needed any more. */
  clear(name: string): void {
    remove(join(this.directory, name));
  }
}

/** Takes away what killed builds leave in the project, which only their own last step or the next build does otherwise. */
function removeBuilds(ids: ReadonlySet<number>, ended: readonly number[]): void {
  for (const id of ids) {
    // A process that this one ended is listed until this one has ended, too.
    if (ended.includes(id) || !isOtherProcess(id)) remove(join(projectDirectory, `.build-${id}`));
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
