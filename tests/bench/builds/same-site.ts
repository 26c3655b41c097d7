import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { siteFiles } from "./site-files.ts";

/** What a site's files hold, each as a short number, by path. */
export type Fingerprint = ReadonlyMap<string, string>;

/** The fingerprint of a built site: the site itself need not be kept to be compared. */
export async function fingerprintOf(directory: string): Promise<Fingerprint> {
  const fingerprint = new Map<string, string>();
  for (const { path } of await siteFiles(directory)) {
    const content = await readFile(join(directory, path));
    fingerprint.set(path, createHash("sha256").update(content).digest("base64"));
  }
  return fingerprint;
}

/** The paths of all files that only one of two sites has, or that differ. */
export function differencesBetween(one: Fingerprint, other: Fingerprint): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).toSorted();
}
