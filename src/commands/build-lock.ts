import { createHash } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** Another process is building into the same folder. */
class BuildUnderWayError extends Error {
  override name = "BuildUnderWayError";
}

/**
 * Does some work while no other process builds into a folder. The lock is a socket on which this process
 * listens: the system closes it when the process ends, however it ends, so no lock is ever left behind.
 *
 * @param output the absolute path of the output folder.
 * @throws {BuildUnderWayError} if another process holds the lock; then nothing is done.
 */
export async function withBuildLock<Result>(output: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await takeLock(output);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

/** Whether a process is building into the folder with a key. */
export async function isBuilding(key: string): Promise<boolean> {
  return (await askHolder(socketPath(key))) !== null;
}

/** A short name that stands for an output folder, given by its absolute path. */
export function keyOf(output: string): string {
  return createHash("sha256").update(output).digest("hex").slice(0, 16);
}

async function takeLock(output: string): Promise<Server> {
  const path = socketPath(keyOf(output));
  const holder = `Process ${process.pid} has been building ${output} since ${new Date().toISOString()}`;
  try {
    return await listen(path, holder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  }
  const otherHolder = await askHolder(path);
  if (otherHolder !== null) throw new BuildUnderWayError(`${otherHolder}; wait until it is done.`);
  // The file is of a process that was killed.
  await rm(path, { force: true });
  return listen(path, holder);
}

/** @param answer sent to every process that connects. */
async function listen(path: string, answer: string): Promise<Server> {
  const server = createServer((connection) => connection.end(answer)).listen(path);
  await once(server, "listening");
  return server.unref();
}

/** The answer of the process that holds a lock; null if there is none. */
async function askHolder(path: string): Promise<string | null> {
  return text(connect(path)).catch(() => null);
}

/** Short, since systems allow about a hundred bytes for the path of a socket (`man 7 unix`). */
function socketPath(key: string): string {
  return join(tmpdir(), `build-${key}.lock`);
}
