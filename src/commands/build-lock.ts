import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir, rm, stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** Another process is building into the same folder. */
class BuildUnderWayError extends Error {
  override name = "BuildUnderWayError";
}

/**
 * Does some work while no other process builds into a folder. A process that builds, or is about to, listens on a
 * socket of its own. It listens first and looks for others afterwards, so of two that begin at once at least one sees
 * the other. The system closes a socket when its process ends, however it ends, so no lock is ever left behind.
 *
 * @param output the absolute path of the output folder.
 * @throws {BuildUnderWayError} if another process builds into the folder; then nothing is done.
 */
export async function withBuildLock<Result>(output: string, work: () => Promise<Result>): Promise<Result> {
  const key = keyOf(output);
  const name = `${socketPrefix(key)}${randomBytes(4).toString("hex")}.lock`;
  const holder = `Process ${process.pid} has been building ${output} since ${new Date().toISOString()}`;
  let answer = `${waiting}${holder}`;
  const socket = createServer((connection) => {
    // One that asked and was killed since needs no answer.
    connection.on("error", () => {}).end(answer);
  }).listen(join(tmpdir(), name));
  await once(socket.unref(), "listening");
  try {
    while (await mustWait(key, name));
    answer = holder;
    return await work();
  } finally {
    socket.close();
  }
}

/**
 * Whether the process with a socket must look again, since others are about to build too. Of these, all give way to
 * the one whose socket comes first by name.
 *
 * @throws {BuildUnderWayError} if this process must give way.
 */
async function mustWait(key: string, name: string): Promise<boolean> {
  const others = (await processesAt(key)).filter((other) => other.name !== name);
  const first = others.find((other) => !other.answer.startsWith(waiting) || other.name < name);
  if (first === undefined) return others.length > 0;
  throw new BuildUnderWayError(`${first.answer.replace(waiting, "")}; wait until it is done.`);
}

/** Whether a process builds, or is about to build, into the folder with a key. */
export async function isBuilding(key: string): Promise<boolean> {
  return (await processesAt(key)).length > 0;
}

/** A short name that stands for an output folder, given by its absolute path. */
export function keyOf(output: string): string {
  return createHash("sha256").update(output).digest("hex").slice(0, 16);
}

/** How the answer of a process begins that is about to build. */
const waiting = "About to build: ";

/** The sockets that answer, of processes that build or are about to build into the folder with a key. */
async function processesAt(key: string): Promise<{ name: string; answer: string }[]> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(socketPrefix(key)));
  const asked = await Promise.all(names.map(async (name) => ({ name, answer: await ask(name) })));
  return asked.flatMap(({ name, answer }) => (answer === null ? [] : [{ name, answer }]));
}

/** Error codes of connections to a process that has ended, or ends just now. */
const ended = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT"]);

/** The answer of a socket; null if its process has ended. */
async function ask(name: string): Promise<string | null> {
  const path = join(tmpdir(), name);
  try {
    return await text(connect(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!ended.has(code)) throw error;
    await removeIfOld(path);
    return null;
  }
}

/** Removes the socket of a process that was killed. One that was just made may not be listening yet. */
async function removeIfOld(path: string): Promise<void> {
  const made = await stat(path).catch(() => null);
  if (made !== null && Date.now() - made.mtimeMs > 60_000) await rm(path, { force: true });
}

/** Short, since systems allow about a hundred bytes for the path of a socket (`man 7 unix`). */
function socketPrefix(key: string): string {
  return `build-${key}-`;
}
