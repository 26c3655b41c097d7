import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storeOfAstro } from "../read-store.ts";

/**
 * Gives Astro what an earlier build read of the content, so that it reads again only the files that changed
 * since. It does not notice a change of the schemas by itself; hence the stamp (see `stampOf`).
 */
export async function restoreContent(directory: string, stamp: string, cacheOfAstro: string): Promise<void> {
  try {
    if ((await readFile(join(directory, "stamp"), "utf8")) !== stamp) return;
    await mkdir(cacheOfAstro, { recursive: true });
    await copyFile(join(directory, storeOfAstro), join(cacheOfAstro, storeOfAstro));
  } catch {
    // Nothing was kept: Astro reads all.
  }
}

/** Keeps what Astro has read of the content for the next build. */
export async function keepContent(directory: string, stamp: string, cacheOfAstro: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const unfinished = join(directory, `${randomUUID()}.unfinished`);
  await copyFile(join(cacheOfAstro, storeOfAstro), unfinished);
  // Without its stamp the old one is of no use to anyone: a build that is killed here leaves none, never a wrong one.
  await rm(join(directory, "stamp"), { force: true });
  await rename(unfinished, join(directory, storeOfAstro));
  await writeFile(join(directory, "stamp"), stamp);
}
