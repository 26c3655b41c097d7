import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { WrittenFile } from "./synthetic/content-file.ts";
import { entityFiles, siteFile } from "./synthetic/entities.ts";
import { eventFiles } from "./synthetic/events.ts";
import { Plan, type RecordOptions } from "./synthetic/plan.ts";
import { reportFiles } from "./synthetic/reports.ts";

/**
 * The files of a record about nothing that ever was, in the proportions of a real one: who and what is
 * named, how often, in which scripts; dates of all kinds; texts whose vocabulary grows with the record. The
 * same options give the same bytes. One file after the other, so that the size of the record costs no memory.
 */
export function* syntheticFiles(options: RecordOptions): Generator<WrittenFile> {
  const plan = new Plan(options);
  yield siteFile(plan);
  yield* entityFiles(plan);
  yield* eventFiles(plan);
  yield* reportFiles(plan);
}

/** Writes a synthetic record into a folder, to be built with `CONTENT_DIR`. */
export async function writeSyntheticRecord(directory: string, options: RecordOptions): Promise<void> {
  const folders = new Set<string>();
  for (const { path, text } of syntheticFiles(options)) {
    const file = join(directory, path);
    const folder = dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, text);
  }
}
