import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: into a hidden neighbour, which then takes its place, so that
 * whoever reads the file, or ends the program, never meets half of it. Its permissions stay.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  // A link stays a link: the file it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (status) => status.mode,
    () => 0o666,
  );
  const neighbour = join(dirname(target), `.${basename(target)}.new`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(neighbour, content, { mode, flush: true });
    await rename(neighbour, target);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
