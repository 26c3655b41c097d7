import { glob, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file of a built site. */
export interface SiteFile {
  /** Relative to the site, with slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** All files of a built site, in order of path. */
export async function siteFiles(directory: string): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  for await (const path of glob("**/*", { cwd: directory })) {
    const entry = await stat(join(directory, path));
    if (entry.isFile()) files.push({ path, bytes: entry.size });
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The address of a file of the site: `events/storm/index.html` is `/events/storm/`. */
export function addressOf(path: string): string {
  return `/${path.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
}
