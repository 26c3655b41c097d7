import { join, resolve } from "node:path";
import type { VFile } from "vfile";
import { checkContent } from "../check/check-content.ts";
import { printMessages } from "../check/print-messages.ts";
import { writeNewFile } from "./write-new-file.ts";

/** A file that was added, and what the check says of it. */
export interface AddedEntry {
  readonly path: string;
  /** The messages of the check as people read them; empty where there are none. */
  readonly messages: string;
  /** Whether one of them would stop the build. */
  readonly isFaulty: boolean;
}

/**
 * Writes a new file of the content and checks it.
 *
 * @throws {DeskError} where there is such a file already, which stays as it is.
 */
export async function addEntry(directory: string, file: string, text: string): Promise<AddedEntry> {
  const path = join(directory, file);
  await writeNewFile(path, text);
  const { files } = await checkContent(directory);
  const own = files.filter(
    (checked) => resolve(checked.path) === resolve(path) && checked.messages.length > 0,
  );
  return { path, messages: own.length === 0 ? "" : printMessages(own), isFaulty: own.some(hasError) };
}

function hasError({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal === true);
}
