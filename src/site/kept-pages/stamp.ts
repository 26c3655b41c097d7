import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { versions } from "node:process";

/** The files that make pages out of content: the code, and what it was installed with. */
const code = ["src/**/*", "astro.config.mjs", "package-lock.json", "tsconfig.json"];

/**
 * A text that changes with whatever makes pages out of content: the code, the packages, Node.js, the settings.
 * What a build kept under one stamp is of no use to a build with another.
 *
 * @param settings All settings that change a page.
 */
export async function stampOf(settings: readonly unknown[]): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([settings, versions]));
  const entries = await Array.fromAsync(glob(code, { withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  for (const file of files.toSorted()) {
    const text = await readFile(file);
    hash.update(`${file} ${text.length} `).update(text);
  }
  return hash.digest("base64url");
}
