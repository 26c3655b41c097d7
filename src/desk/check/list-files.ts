import { readdir } from "node:fs/promises";
import { join, matchesGlob, relative } from "node:path";
import { type CollectionName, collectionNames, collectionSchemas } from "../../schema/collections.ts";

/** Files of `content/` that are no entries. */
const otherFiles = ["permalinks.txt", "redirects.yaml"];

/** The files of a content folder that should be entries, by their path below it, in order. */
export async function listContentFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return (
    entries
      // Links too: the build follows them.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
      .filter((path) => !otherFiles.includes(path))
      .toSorted()
  );
}

/** The collection to which a path below the content folder belongs; null where it belongs to none. */
export function collectionOf(path: string): CollectionName | null {
  return collectionNames.find((name) => matchesGlob(path, collectionSchemas[name].files)) ?? null;
}
