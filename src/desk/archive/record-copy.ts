import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { insertArchive } from "./insert-archive.ts";
import { replaceFile } from "../../replace-file.ts";
import { type ReportFile, readReport } from "./report-files.ts";

/**
 * Writes the address of a copy into a report's file, every other byte of which stays. What it writes it
 * has read back first: the file must say what it said before, and the copy, and nothing else.
 *
 * @returns null where that is done, else why it is not; the file is then as it was.
 */
export async function recordCopy(
  directory: string,
  { file, fields }: ReportFile,
  copy: string,
): Promise<string | null> {
  const path = join(directory, file);
  try {
    const text = decoded(await readFile(path));
    if (text === null) return "the file is not in UTF-8";
    if (!isDeepStrictEqual(readReport(file, text), fields)) return "the file was changed in the meantime";
    const longer = insertArchive(text, copy);
    if (longer === null || !isDeepStrictEqual(readReport(file, longer), { ...fields, archive: copy })) {
      return "its front matter is written in an unusual way";
    }
    await replaceFile(path, longer);
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return `it cannot be written, ${error.message}`;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
