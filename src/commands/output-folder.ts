import { existsSync, readdirSync, readlinkSync, realpathSync, statfsSync, statSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { SettingError } from "../settings.ts";
import { isBuilding, keyOf } from "./build-lock.ts";

const stagingPrefix = ".build-";

/** The folders that a build uses. */
export type OutputPaths = ReturnType<typeof outputPaths>;

/**
 * The absolute path of an output folder, past links, also where the folder to which a link leads is not there: the link
 * is kept, and the folder is replaced.
 */
export function outputFolder(directory: string): string {
  const path = resolve(directory);
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  const target = targetOf(path);
  if (target !== null) return outputFolder(resolve(parent, target));
  return parent === path ? path : join(outputFolder(parent), basename(path));
}

/** Where a link leads; null where there is none. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** @param output the absolute path of the output folder. */
export function outputPaths(output: string) {
  const hidden = (what: string) => join(dirname(output), `.${basename(output)}.${what}`);
  return {
    /** The folder of the built site. */
    output,
    /** The new site, complete, until it is renamed into place. */
    incoming: hidden("incoming"),
    /** The last good site while the new one is renamed into place. */
    backup: hidden("backup"),
    /**
     * Where Astro builds. It is within the project: from elsewhere, the code that renders the pages would not
     * find its packages.
     */
    staging: resolve(`${stagingPrefix}${keyOf(output)}`),
  };
}

/** @throws {SettingError} if the output folder has something other than a built site, which a build would delete. */
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
    if (existsSync(backup)) await rename(backup, output);
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

/**
 * Does some work with an empty staging folder, and removes it afterwards, together with the folders of builds that
 * were killed. The lock of the output folder must be held.
 */
export async function withStagingFolder({ staging }: OutputPaths, work: () => Promise<void>): Promise<void> {
  const folders = (await readdir(".")).filter((name) => name.startsWith(stagingPrefix));
  for (const name of folders) {
    const isInUse = resolve(name) !== staging && (await isBuilding(name.slice(stagingPrefix.length)));
    if (!isInUse) await rm(name, { recursive: true, force: true });
  }
  try {
    await mkdir(staging);
    await work();
  } finally {
    // Retried because a failing build may write pages for another moment.
    await rm(staging, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The site could not be written, for a reason outside of this project. */
class UnwritableError extends Error {
  override name = "UnwritableError";
}

/** Error codes of a full disk. */
const fullDisk: Readonly<Record<string, string>> = {
  EDQUOT: "no more may be stored on this disk",
  ENOSPC: "there is no space left on the disk",
};

/** Error codes of a path that cannot be written. For other paths they have other reasons. */
const closedPath: Readonly<Record<string, string>> = {
  EACCES: "this may not be written",
  EEXIST: "there is a file where a folder must be",
  ENOTDIR: "there is a file where a folder must be",
  EPERM: "this may not be written",
  EROFS: "this disk may only be read",
};

/** Explains an error of the system that refused to write a file of the build; null for any other error. */
export function explainUnwritable(error: unknown, paths: OutputPaths): UnwritableError | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  const path = "path" in error ? String(error.path) : "";
  const isOurs = [dirname(paths.output), paths.staging].some((folder) => path.startsWith(folder));
  const reason = fullDisk[code] ?? (isOurs ? closedPath[code] : undefined);
  if (reason === undefined) return explainUnwritable(error.cause, paths);
  const where = path === "" && code in fullDisk ? fullestOf(paths) : path;
  return new UnwritableError(
    `The site could not be written: ${reason}${where === "" ? "" : ` (${where})`}. Nothing was replaced: an earlier site is as it was.`,
    { cause: error },
  );
}

/** Which folder of a build has the least room: of a file that is already open, the system does not say where it is. */
function fullestOf({ output, staging }: OutputPaths): string {
  const [fullest] = [dirname(output), dirname(staging)]
    .filter((folder) => existsSync(folder))
    .map((folder) => ({ folder, room: roomIn(folder) }))
    .toSorted((a, b) => a.room - b.room);
  return fullest?.folder ?? "";
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
