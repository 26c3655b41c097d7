import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DeskError } from "../desk-error.ts";

/**
 * Writes a file whole or not at all, and never over one that is there: into a hidden neighbour, which
 * then gets the file's name as a second one. That fails where the name is taken, at the same moment by another program too.
 *
 * @throws {DeskError} where there is such a file already or it cannot be written.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeBeside(path, text);
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

async function writeBeside(path: string, text: string): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
  try {
    await writeFile(neighbour, text, { flag: "wx", flush: true });
    await nameAlso(neighbour, path, text);
  } finally {
    await rm(neighbour, { force: true });
  }
}

async function nameAlso(neighbour: string, path: string, text: string): Promise<void> {
  try {
    await link(neighbour, path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // File systems without second names, such as those of memory sticks.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(String(code))) throw error;
    await writeFile(path, text, { flag: "wx", flush: true });
  }
}
