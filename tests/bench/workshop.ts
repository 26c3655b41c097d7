import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Exit codes of a program that was stopped, by the signal. */
const stopped = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A temporary folder that goes, and programs that end, whenever and however this program ends. */
export class Workshop {
  readonly directory = mkdtempSync(join(tmpdir(), "timeline-bench-"));
  readonly #running = new Set<ChildProcess>();

  constructor() {
    process.once("exit", () => {
      for (const child of this.#running) child.kill("SIGKILL");
      rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
    });
    for (const [signal, code] of Object.entries(stopped)) process.once(signal, () => process.exit(code));
  }

  /** Ends the program with this one, if it still runs then. */
  watch(child: ChildProcess): void {
    this.#running.add(child);
    child.once("close", () => this.#running.delete(child));
  }

  /** Takes a part of the folder away that is not needed any more. */
  clear(name: string): void {
    rmSync(join(this.directory, name), { recursive: true, force: true });
  }
}
