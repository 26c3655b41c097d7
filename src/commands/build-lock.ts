import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { uptime } from "node:os";
import { dirname } from "node:path";
import { z } from "astro/zod";
import type { Neighbours } from "./beside.ts";
import { isOtherProcess } from "./other-process.ts";

/** Another process builds the same site just now. */
class BuildUnderWayError extends Error {
  override name = "BuildUnderWayError";
}

const holderShape = z.object({ pid: z.int().positive(), since: z.iso.datetime() });

/** Who holds a lock. */
type Holder = z.infer<typeof holderShape>;

/**
 * Does some work while this process is the only one that builds into a folder. The lock of a process that
 * is no more is taken over.
 *
 * @throws {BuildUnderWayError} where another process holds it; then nothing is done.
 */
export async function whileLocked({ output, lock }: Neighbours, work: () => Promise<void>): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  const own = `${lock}.${process.pid}`;
  await writeFile(own, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  try {
    await take(own, lock, output);
  } finally {
    await rm(own, { force: true });
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(own: string, lock: string, output: string): Promise<void> {
  while (!(await linked(own, lock))) {
    const holder = await liveHolder(lock);
    if (holder !== null) {
      throw new BuildUnderWayError(
        `Process ${holder.pid} has been building ${output} since ${holder.since}; wait until it is done. If there is no such build, delete ${lock}.`,
      );
    }
    await takeAway(lock, own);
  }
}

/** The process that builds into the folder just now; null where none does. */
export async function liveHolder(lock: string): Promise<Holder | null> {
  const holder = readHolder(await readFile(lock, "utf8").catch(() => ""));
  return holder !== null && isAlive(holder) ? holder : null;
}

function readHolder(text: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(text));
  } catch {
    // Whatever stands there, no build wrote it: locks appear whole.
    return null;
  }
}

/** Whether the process still runs. What began before the machine did has ended, whoever has its number now. */
function isAlive({ pid, since }: Holder): boolean {
  const machineBegan = Date.now() - uptime() * 1000;
  return Date.parse(since) >= machineBegan && isOtherProcess(pid);
}

/** A lock appears whole and for one process only: a second name for a file cannot be given where it is taken. */
async function linked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a lock that nobody holds. Another process may do the same and have taken the lock meanwhile: then that one is put back. */
async function takeAway(lock: string, own: string): Promise<void> {
  const taken = `${own}.stale`;
  try {
    await rename(lock, taken);
  } catch {
    // Another process was quicker.
    return;
  }
  if ((await liveHolder(taken)) !== null) await linked(taken, lock);
  await rm(taken, { force: true });
}
