import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How often the memory is looked at, in milliseconds. */
const pause = 300;

/**
 * Looks, again and again, at the memory of a program and all that it starts.
 *
 * @returns What ends the looking, and gives the most that they had at once, in bytes; null where there is no `ps` to ask.
 */
export function watchMemory(processId: number): () => number | null {
  let most: number | null = null;
  const timer = setInterval(async () => {
    const memory = await memoryOf(processId).catch(() => null);
    if (memory !== null) most = Math.max(most ?? 0, memory);
  }, pause);
  return () => {
    clearInterval(timer);
    return most;
  };
}

async function memoryOf(root: number): Promise<number> {
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid=,rss="]);
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id = 0, parent = 0, kilobytes = 0]) => ({ id, parent, kilobytes }));
  const family = new Set([root]);
  let sum = 0;
  // A child may stand before its parent: as often as there can be generations here.
  for (let generation = 0; generation < 3; generation++) {
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  for (const { id, kilobytes } of processes) if (family.has(id)) sum += kilobytes;
  return sum * 1024;
}
