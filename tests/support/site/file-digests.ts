import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every file of a folder, by its path within it, with the digest of its bytes. */
export async function fileDigests(directory: string): Promise<Map<string, string>> {
  const entries = await Array.fromAsync(glob("**/*", { cwd: directory, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.toSorted().map(async (file) => {
        const digest = createHash("sha256")
          .update(await readFile(file))
          .digest("hex");
        return [file.slice(directory.length), digest] as const;
      }),
    ),
  );
}
