import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ContentFile, contentFiles } from "./synthetic/entries.ts";
import { Plan, type RecordOptions } from "./synthetic/plan.ts";

/**
 * The files of an invented record in the proportions of a real one: how often each entity is named and in which
 * scripts, dates of all kinds, texts whose vocabulary grows with the record. The same options give the same bytes.
 */
export function syntheticFiles(options: RecordOptions): Generator<ContentFile> {
  return contentFiles(new Plan(options));
}

/** Writes a synthetic record into a folder, to be built with `CONTENT_DIR`. */
export async function writeSyntheticRecord(directory: string, options: RecordOptions): Promise<void> {
  for (const { path, text } of syntheticFiles(options)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
