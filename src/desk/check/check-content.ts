import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "astro/zod";
import { VFile } from "vfile";
import { type CollectionName, collectionNames } from "../../schema/collections.ts";
import { DeskError } from "../desk-error.ts";
import { type ContentFile, readContentFile } from "./content-file.ts";
import { collectionOf, listContentFiles } from "./list-files.ts";
import { rules } from "./rules/all-rules.ts";
import { checkPermalinks } from "./rules/permalinks.ts";
import type { ContentFiles } from "./rules/rule.ts";

/** The files of the record, each with the messages about it. */
export interface CheckedContent {
  readonly files: readonly VFile[];
  /** The files that are entries, by collection. */
  readonly entries: ContentFiles;
  readonly errorCount: number;
  readonly warningCount: number;
}

/** The texts of files, by their path below the content folder. */
export type Texts = ReadonlyMap<string, string>;

/** Schemas to use in place of those of the project. */
export type OtherSchemas = Readonly<Partial<Record<CollectionName, z.ZodObject>>>;

/**
 * Checks the files below a content folder against every rule and finds all problems at once, each with its place.
 *
 * @param opened texts as they are in an editor, where that is not what the files on disk say.
 */
export async function checkContent(directory: string, opened: Texts = new Map()): Promise<CheckedContent> {
  const { files, entries } = checkTexts(directory, new Map([...(await readTexts(directory)), ...opened]));
  return withCounts([...files, ...(await checkPermalinks(directory, entries))], entries);
}

/**
 * The texts of all files below a content folder that should be entries.
 *
 * @throws {DeskError} where one cannot be read, such as a link that leads nowhere.
 */
export async function readTexts(directory: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await listContentFiles(directory)) {
    const file = join(directory, path);
    try {
      texts.set(path, await readFile(file, "utf8"));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DeskError(`${file} cannot be read, ${reason}; put the file itself there.`, { cause: error });
    }
  }
  return texts;
}

/** Reads texts as the entries of a content folder; files that belong to no collection have an error, and a missing site.yaml. */
export function readEntries(
  directory: string,
  texts: Texts,
  schemas: OtherSchemas = {},
): { files: VFile[]; entries: ContentFiles } {
  const files: VFile[] = [];
  const entries = new Map<CollectionName, ContentFile[]>(collectionNames.map((name) => [name, []]));
  for (const [path, text] of texts) {
    const file = new VFile({ path: join(directory, path), value: text });
    files.push(file);
    const collection = collectionOf(path);
    if (collection === null) noteStray(file);
    else entries.get(collection)?.push(readContentFile(collection, file, schemas[collection]));
  }
  if (entries.get("site")?.length === 0) files.push(missingSite(directory));
  return { files, entries };
}

/** Checks texts as if they were the entries of a content folder. */
export function checkTexts(directory: string, texts: Texts, schemas: OtherSchemas = {}): CheckedContent {
  const { files, entries } = readEntries(directory, texts, schemas);
  for (const rule of rules) rule(entries);
  for (const { messages } of files) messages.sort(byPlace);
  return withCounts(files, entries);
}

function withCounts(files: readonly VFile[], entries: ContentFiles): CheckedContent {
  const messages = files.flatMap((file) => file.messages);
  const errorCount = messages.filter(({ fatal }) => fatal === true).length;
  return { files, entries, errorCount, warningCount: messages.length - errorCount };
}

type Message = VFile["messages"][number];

/** In the order in which an editor comes to them. */
function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function noteStray(file: VFile): void {
  file.message(
    "this file is in no collection, so no page would show it; entries are .md files below reports/ and events/, and .yaml files below the other folders",
    { source: "desk", ruleId: "stray-file" },
  ).fatal = true;
}

function missingSite(directory: string): VFile {
  const file = new VFile({ path: join(directory, "site.yaml") });
  file.message("this file is missing; it names the site, its phases and its topics", {
    source: "desk",
    ruleId: "missing-site",
  }).fatal = true;
  return file;
}
