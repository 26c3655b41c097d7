import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the files of a folder are called and hold, in a few letters; of one that does not exist, that of an empty one. */
export async function digestOfFolder(directory: string): Promise<string> {
  const hash = createHash("sha256");
  const paths = await readdir(directory, { recursive: true }).catch(() => []);
  for (const path of paths.toSorted()) {
    // A folder, or a file that has just been removed, counts by its name.
    const content = await readFile(join(directory, path)).catch(() => "");
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
