import { spawnSync } from "node:child_process";

/** A process, as `ps` tells of it. */
export interface ListedProcess {
  readonly id: number;
  readonly parent: number;
  /** In bytes; none where it has ended and nobody has asked how. */
  readonly memory: number;
  readonly hasEnded: boolean;
}

/** What `ps` is asked. */
export const psParameters = ["-A", "-o", "pid=,ppid=,rss=,stat="];

/** The processes that `ps` listed. */
export function readProcesses(listed: string): ListedProcess[] {
  return listed
    .trim()
    .split("\n")
    .map((line) => {
      const [id, parent, kilobytes, state = ""] = line.trim().split(/\s+/);
      return {
        id: Number(id),
        parent: Number(parent),
        memory: Number(kilobytes) * 1024,
        hasEnded: state.startsWith("Z"),
      };
    });
}

/** Those of some processes that one of the given ones is, started, or had started. */
export function familyOf(roots: readonly number[], processes: readonly ListedProcess[]): ListedProcess[] {
  const family = new Set(roots);
  for (;;) {
    const before = family.size;
    // A child may be listed before its parent.
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
    if (family.size === before) return processes.filter(({ id }) => family.has(id));
  }
}

/**
 * Ends processes and all that they started, and waits until they are gone. At once, as a program can that
 * is ending itself.
 *
 * @returns The ids of all that were ended; of the given ones alone where there is no `ps` to ask.
 */
export function endProcesses(roots: readonly number[]): number[] {
  if (roots.length === 0) return [];
  const family = [...new Set([...roots, ...familyOf(roots, listProcesses()).map(({ id }) => id)])];
  for (const id of family) kill(id);
  for (let tries = 0; tries < 100 && isAnyAlive(family); tries++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return family;
}

function isAnyAlive(ids: readonly number[]): boolean {
  return listProcesses().some(({ id, hasEnded }) => !hasEnded && ids.includes(id));
}

function listProcesses(): ListedProcess[] {
  const { stdout } = spawnSync("ps", psParameters, { encoding: "utf8", maxBuffer: 2 ** 26 });
  return typeof stdout === "string" ? readProcesses(stdout) : [];
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
