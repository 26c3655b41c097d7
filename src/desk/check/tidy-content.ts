import { replaceFile } from "../../replace-file.ts";
import { tidyEntry } from "../entries/tidy-entry.ts";
import { readEntries, readTexts } from "./check-content.ts";
import { everyFile } from "./content-file.ts";

/**
 * Writes all entries below a content folder in the form of the project, so that a change that was made with another
 * program shows as the few lines that changed. Files with errors stay as they are.
 *
 * @returns A line for each file that was written.
 */
export async function tidyContent(directory: string): Promise<string[]> {
  const { entries } = readEntries(directory, await readTexts(directory));
  const done: string[] = [];
  for (const file of everyFile(entries)) {
    const text = tidyEntry(file);
    if (text === null || text === file.text) continue;
    await replaceFile(file.file.path, text);
    done.push(`${file.file.path}: tidied`);
  }
  return done;
}
