import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VFile } from "vfile";
import { type CollectionName, collectionNames } from "../../schema/collections.ts";
import { DeskError } from "../desk-error.ts";
import { type ContentFile, readContentFile } from "./content-file.ts";
import { collectionOf, listContentFiles } from "./list-files.ts";
import { rules } from "./rules/all-rules.ts";
import { checkPermalinks } from "./rules/permalinks.ts";
import type { ContentFiles } from "./rules/rule.ts";

/** What the check found: every file of the record with its messages. */
export interface CheckedContent {
  readonly files: readonly VFile[];
  /** The files that are entries, by collection. */
  readonly entries: ContentFiles;
  readonly errorCount: number;
  readonly warningCount: number;
}

/** The texts of files, by their path below the content folder. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Checks the raw files below a content folder against every rule; all faults at once, each with its place.
 *
 * @param opened texts that stand in an editor and not yet, or not so, on disk.
 */
export async function checkContent(directory: string, opened: Texts = new Map()): Promise<CheckedContent> {
  const checked = checkTexts(directory, new Map([...(await readTexts(directory)), ...opened]));
  return counted([...checked.files, ...(await checkPermalinks(directory, checked.entries))], checked.entries);
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

/** Checks texts as if they were the entries of a content folder. */
export function checkTexts(directory: string, texts: Texts): CheckedContent {
  const files: VFile[] = [];
  const entries = new Map<CollectionName, ContentFile[]>(collectionNames.map((name) => [name, []]));
  for (const [path, text] of texts) {
    const file = new VFile({ path: join(directory, path), value: text });
    files.push(file);
    const collection = collectionOf(path);
    if (collection === null) noteStray(file);
    else entries.get(collection)?.push(readContentFile(collection, file));
  }
  if (entries.get("site")?.length === 0) files.push(missingSite(directory));
  for (const rule of rules) rule(entries);
  for (const { messages } of files) messages.sort(byPlace);
  return counted(files, entries);
}

function counted(files: readonly VFile[], entries: ContentFiles): CheckedContent {
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
