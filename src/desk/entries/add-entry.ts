import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { checkContent } from "../check/check-content.ts";
import { printMessages } from "../check/messages.ts";
import { DeskError } from "../desk-error.ts";

/** The file of a new entry. */
export interface NewEntry {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a new file of the content and checks it.
 *
 * @throws {DeskError} where there is such a file already, which stays as it is.
 */
export async function addEntry(directory: string, { file, text }: NewEntry) {
  const path = join(directory, file);
  await writeNewFile(path, text);
  const { files } = await checkContent(directory);
  for (const file of files) {
    // Nothing can name yet what is only just there.
    file.messages = file.messages.filter(({ ruleId }) => ruleId !== "unused-entities");
  }
  const own = files.filter(
    (checked) => resolve(checked.path) === resolve(path) && checked.messages.length > 0,
  );
  return {
    path,
    /** The messages of the check as people read them; empty where there are none. */
    messages: own.length === 0 ? "" : printMessages(own),
    /** Whether one of them would stop the build. */
    isFaulty: own.some(({ messages }) => messages.some(({ fatal }) => fatal === true)),
  };
}

/**
 * Writes a file whole or not at all, and never over one that is there, even if another program writes it at the
 * same moment.
 *
 * @throws {DeskError} where there is such a file already or it cannot be written.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { flag: "wx", flush: true });
    // Unlike a renamed file, a second name never replaces a file. Some file systems, such as those of memory sticks, know no second names.
    await link(temporary, path).catch((error: unknown) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code)) throw error;
      return writeFile(path, text, { flag: "wx", flush: true });
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const message =
      error.code === "EEXIST" && existsSync(path)
        ? `${path} is there already and stays as it is; choose another id.`
        : `${path} cannot be written (${error.message}).`;
    throw new DeskError(message, { cause: error });
  } finally {
    // Where the folder could not be made, there is nothing to remove.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
