import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { VFile } from "vfile";
import { checkContent } from "../check/check-content.ts";
import { printMessages } from "../check/print-messages.ts";
import { DeskError } from "../desk-error.ts";

/** A file that was added, and what the check says of it. */
export interface AddedEntry {
  readonly path: string;
  /** The messages of the check as people read them; empty where there are none. */
  readonly messages: string;
  /** Whether one of them would stop the build. */
  readonly isFaulty: boolean;
}

/**
 * Writes a new file of the content and checks it.
 *
 * @throws {DeskError} where there is such a file already, which stays as it is.
 */
export async function addEntry(directory: string, file: string, text: string): Promise<AddedEntry> {
  const path = join(directory, file);
  await writeNewFile(path, text);
  const { files } = await checkContent(directory);
  const own = files.filter(
    (checked) => resolve(checked.path) === resolve(path) && checked.messages.length > 0,
  );
  return { path, messages: own.length === 0 ? "" : printMessages(own), isFaulty: own.some(hasError) };
}

function hasError({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal === true);
}

/**
 * Writes a file whole or not at all, and never over one that is there: into a hidden temporary
 * file, which then gets the name of the file as a second one. That fails where the name is taken, even if another
 * program takes it at the same moment.
 *
 * @throws {DeskError} where there is such a file already or it cannot be written.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeTemporary(path, text);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "EEXIST" && existsSync(path)) {
      throw new DeskError(`${path} is there already and stays as it is; choose another id.`, {
        cause: error,
      });
    }
    throw new DeskError(`${path} cannot be written (${error.message}).`, { cause: error });
  }
}

async function writeTemporary(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
  try {
    await writeFile(temporary, text, { flag: "wx", flush: true });
    await linkOrWrite(temporary, path, text);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function linkOrWrite(temporary: string, path: string, text: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // File systems without hard links, such as those of memory sticks.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(String(code))) throw error;
    await writeFile(path, text, { flag: "wx", flush: true });
  }
}
