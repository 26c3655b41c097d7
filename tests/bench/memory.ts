import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { familyOf, psParameters, readProcesses } from "./processes.ts";

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
  const { stdout } = await run("ps", psParameters, { maxBuffer: 2 ** 26 });
  return familyOf([root], readProcesses(stdout)).reduce((sum, { memory }) => sum + memory, 0);
}
