import { isDeepStrictEqual } from "node:util";
import { VFile } from "vfile";
import type { EntryCollection } from "../../schema/collections.ts";
import { ContentFile } from "../check/content-file.ts";
import { fileOf } from "./entry-form.ts";
import { type EntryText, inOrder, printText } from "./print-text.ts";

/**
 * An entry’s file in the style of all files of the content: the keys in the order of the schema, dates in
 * quotation marks, long texts in lines of at most 100 letters, short lists and groups in one line.
 */
export function printEntry(collection: EntryCollection, entry: EntryText): string {
  const text = printText(collection, entry);
  const file = new VFile({ path: fileOf(collection, "entry"), value: text });
  const read = new ContentFile(collection, file);
  // What is written must say what was filled in: anything else is a defect of this program.
  if (!read.readable || !isDeepStrictEqual(read.data, inOrder(collection, entry.data))) {
    throw new Error(`This entry cannot be written so that it reads the same:\n${text}`);
  }
  return text;
}
