import { existsSync, readdirSync, statSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SettingError } from "../settings.ts";

/** The paths that a build uses next to its output folder. */
export interface OutputPaths {
  /** The folder of the built site. */
  readonly output: string;
  /** The new site, complete, until it is renamed into place. */
  readonly incoming: string;
  /** The last good site while the new one is renamed into place. */
  readonly backup: string;
}

/** @param output The absolute path of the output folder. */
export function outputPaths(output: string): OutputPaths {
  const hidden = (what: string) => join(dirname(output), `.${basename(output)}.${what}`);
  return { output, incoming: hidden("incoming"), backup: hidden("backup") };
}

/** @throws {SettingError} where the output folder holds something other than a built site, which a build would delete. */
export function assertReplaceable(output: string): void {
  if (!existsSync(output)) return;
  const isFolder = statSync(output).isDirectory();
  const names = isFolder ? readdirSync(output) : [];
  if (isFolder && (names.length === 0 || (names.includes("index.html") && !names.includes("package.json"))))
    return;
  throw new SettingError(
    `OUT_DIR names ${output}, which holds something other than a built site; name a new or empty folder.`,
  );
}

/**
 * Puts a complete new site in place of the last one by two renames. If the program is killed between them,
 * {@link restoreOutput} brings the last good site back.
 */
export async function replaceOutput(site: string, { output, incoming, backup }: OutputPaths): Promise<void> {
  await moveFolder(site, incoming);
  if (existsSync(output)) await rename(output, backup);
  try {
    await rename(incoming, output);
  } catch (error) {
    await rename(backup, output);
    throw error;
  }
  await rm(backup, { recursive: true, force: true });
}

/** Brings back the last good site if a build was killed while it replaced it, and removes what such a build left. */
export async function restoreOutput({ output, incoming, backup }: OutputPaths): Promise<void> {
  if (!existsSync(output) && existsSync(backup)) await rename(backup, output);
  await Promise.all([incoming, backup].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Moves a folder, also to another disk. */
async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    await cp(from, to, { recursive: true });
  }
}

const stagingPrefix = ".build-";

/** What the paths of all staging folders begin with. */
export const stagingFoldersBegin = join(process.cwd(), stagingPrefix);

/**
 * Does some work with an empty folder of this process’s own, and removes it afterwards, together with the
 * folders of builds that were killed. It is within the project: from elsewhere, the code that renders the
 * pages would not find its packages.
 */
export async function inStagingFolder(work: (folder: string) => Promise<void>): Promise<void> {
  for (const name of await readdir(".")) {
    const pid = name.startsWith(stagingPrefix) ? Number(name.slice(stagingPrefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(name, { recursive: true, force: true });
  }
  const folder = `${stagingFoldersBegin}${process.pid}`;
  try {
    await mkdir(folder);
    await work(folder);
  } finally {
    // Tried again in case a page is being written just then, as a failing build may do for another moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs for another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
