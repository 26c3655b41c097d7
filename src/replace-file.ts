import { randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file atomically: a reader, or a run that is interrupted, never sees half of it. Missing folders
 * are created; the permissions of an existing file are kept.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  // A symbolic link is kept: the file it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (status) => status.mode,
    () => 0o666,
  );
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(temporary, content, { mode, flush: true });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
