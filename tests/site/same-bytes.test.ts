import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const { main, elsewhere } = inject("sites");

/** Every file of a folder with the digest of its bytes. */
async function digests(directory: string): Promise<Map<string, string>> {
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

test("the same content gives the same bytes in another time zone and locale and at another time, search index included", async () => {
  const here = await digests(main);
  expect(here.size).toBeGreaterThan(100);
  expect(await digests(elsewhere)).toEqual(here);
});
