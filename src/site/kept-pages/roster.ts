import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";

/** A text that changes when a file is added to the content folder or taken away, and with no change within one. */
export async function rosterOf(contentDirectory: string): Promise<string> {
  const names = await readdir(contentDirectory, { recursive: true });
  return createHash("sha256").update(JSON.stringify(names.toSorted())).digest("base64url");
}
