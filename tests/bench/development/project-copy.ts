import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { projectDirectory } from "../../support/run-node.ts";

/** What the dev server needs of the project beside its packages and its content. */
const parts = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** What another dev server keeps among the packages. */
const kept = [".vite", ".astro"];

/**
 * Copies the project, without content, into a folder: a dev server there shares nothing with one that its
 * owner may have running.
 */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  for (const part of parts) await cp(join(projectDirectory, part), join(folder, part), { recursive: true });
  const packages = join(projectDirectory, "node_modules");
  for (const name of await readdir(packages)) {
    if (kept.includes(name)) continue;
    await symlink(join(packages, name), join(folder, "node_modules", name));
  }
}
