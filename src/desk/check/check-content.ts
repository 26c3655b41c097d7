import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, matchesGlob, relative, sep } from "node:path";
import { VFile } from "vfile";
import { type CollectionName, collectionNames, collectionSchemas } from "../../schema/collections.ts";
import { mapKeys } from "../../schema/map-keys.ts";
import { deviceName } from "../../schema/values.ts";
import { DeskError } from "../desk-error.ts";
import { readText } from "../read-text.ts";
import { ContentFile, type ContentFiles, isDraftText } from "./content-file.ts";
import { addMessage } from "./messages.ts";
import { rules } from "./rules/all-rules.ts";
import { type AddressFiles, checkPermalinks, readAddressFiles } from "./rules/permalinks.ts";

/** The files of the record, each with the messages about it. */
export type CheckedContent = ReturnType<typeof withCounts>;

/** The texts of files, by their path below the content folder. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Checks the files below a content folder against every rule and finds all problems at once, each with its place.
 *
 * @param opened texts as they are in an editor, where that is not what the files on disk say.
 */
export async function checkContent(directory: string, opened: Texts = new Map()): Promise<CheckedContent> {
  const texts = new Map([...(await readTexts(directory)), ...opened]);
  return checkRecord(directory, texts, await readAddressFiles(directory));
}

/** Checks texts and the files about addresses as if they were all that is in a content folder. */
export function checkRecord(directory: string, texts: Texts, addressFiles: AddressFiles): CheckedContent {
  const { files, entries } = checkTexts(directory, texts);
  return withCounts([...files, ...checkPermalinks(entries, addressFiles)], entries);
}

/** Checks texts as if they were the entries of a content folder. */
export function checkTexts(directory: string, texts: Texts): CheckedContent {
  const { files, entries } = readEntries(directory, texts);
  for (const rule of rules) rule(entries);
  return withCounts(files, entries);
}

/** @param entries The files that are entries, by collection. */
function withCounts(files: readonly VFile[], entries: ContentFiles) {
  for (const { messages } of files) {
    messages.sort(
      (a, b) =>
        Number(b.fatal ?? false) - Number(a.fatal ?? false) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
  }
  const drafts = new Set(entries.reports.filter(({ isDraft }) => isDraft).map(({ file }) => file));
  const countOf = (isFatal: boolean, isInDraft: boolean) =>
    files
      .filter((file) => drafts.has(file) === isInDraft)
      .flatMap((file) => file.messages)
      .filter(({ fatal }) => (fatal === true) === isFatal).length;
  return {
    files,
    entries,
    /** Errors that stop a build: all but those of drafts. */
    errorCount: countOf(true, false),
    draftErrorCount: countOf(true, true),
    warningCount: countOf(false, false) + countOf(false, true),
  };
}

/** Files of `content/` that are not entries. */
const otherFiles = ["permalinks.txt", "redirects.yaml"];

/**
 * The files of a content folder that should be entries, by their path below it, in order.
 *
 * @throws {DeskError} where there is no such folder, or in it a link that leads nowhere, out of it or to a folder.
 */
export async function listContentFiles(directory: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(directory, options).catch((error: unknown) => {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const message = isMissing
      ? `There is no content folder ${directory}. “npm run new -- story ${directory}” begins a story there; CONTENT_DIR names another folder.`
      : `The content folder ${directory} cannot be read; CONTENT_DIR names another folder.`;
    throw new DeskError(message, { cause: error });
  });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: relative(directory, join(entry.parentPath, entry.name)) }))
    // What is hidden is no content: a folder of Git, what an editor or a system leaves. Neither are examples and notes,
    // whose names begin with an underscore.
    .filter(({ path }) => !/(?:^|[/\\])[._]/.test(path));
  for (const { entry, path } of found) if (!entry.isFile()) await assertWithin(directory, path);
  return found
    .map(({ path }) => path)
    .filter((path) => !otherFiles.includes(path))
    .toSorted();
}

/**
 * The build follows links, so that they must not lead to what is not to be published, nor to a device without an end.
 *
 * @throws {DeskError} unless a link leads to a file of the content folder.
 */
async function assertWithin(directory: string, path: string): Promise<void> {
  const file = join(directory, path);
  const target = await realpath(file).catch(() => "");
  const isWithin = target.startsWith(`${await realpath(directory)}${sep}`);
  if (isWithin && (await stat(target)).isFile()) return;
  throw new DeskError(`${file} is no file of the content and no link to one; put the file itself there.`);
}

/** The collection to which a path below the content folder belongs; null where it belongs to none. */
export function collectionOf(path: string): CollectionName | null {
  return collectionNames.find((name) => matchesGlob(path, collectionSchemas[name].files)) ?? null;
}

/**
 * The texts of all files below a content folder that should be entries.
 *
 * @throws {DeskError} where one cannot be read.
 */
export async function readTexts(directory: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await listContentFiles(directory)) {
    texts.set(path, await readText(join(directory, path)));
  }
  return texts;
}

/** The paths of the reports that are drafts, below a content folder. */
export async function listDrafts(directory: string): Promise<string[]> {
  const texts = [...(await readTexts(directory))];
  return texts.flatMap(([path, text]) =>
    collectionOf(path) === "reports" && isDraftText(text) ? [path] : [],
  );
}

/** Reads texts as the entries of a content folder; files that belong to no collection have an error, and a missing site.yaml. */
export function readEntries(directory: string, texts: Texts): { files: VFile[]; entries: ContentFiles } {
  const files: VFile[] = [];
  const entries: EntryLists = mapKeys(collectionNames, (): never[] => []);
  for (const [path, text] of texts) {
    const file = new VFile({ path: join(directory, path), value: text });
    files.push(file);
    const collection = collectionOf(path);
    if (collection !== null) addEntry(entries, collection, file);
    else {
      addMessage(
        file,
        "error",
        "stray-file",
        `this file is in no collection, so no page would show it; ${placeFor(path)}`,
      );
    }
    const folder = path.split(/[/\\]/).slice(0, -1).find(isUnusable);
    if (folder !== undefined) {
      const message = `choose another name for the folder “${folder}”: on Windows no folder can have this one`;
      addMessage(file, "error", "identifiers", message);
    }
  }
  if (entries.site.length === 0) {
    const file = new VFile({ path: join(directory, "site.yaml") });
    const message = "this file is missing; it names the site, its phases and its topics";
    addMessage(file, "error", "missing-site", message);
    files.push(file);
  }
  return { files, entries };
}

/** Where a file belongs that is in no collection: often only its ending is another. */
function placeFor(path: string): string {
  const meant = path.replace(/\.(?:markdown|mdx?|txt)$/i, ".md").replace(/\.ya?ml$/i, ".yaml");
  return collectionOf(meant) === null
    ? "entries are .md files below reports/ and events/, and .yaml files below the other folders"
    : `rename it to ${basename(meant)}`;
}

function isUnusable(folder: string): boolean {
  return deviceName.test(folder.toLowerCase()) || /[. ]$/.test(folder);
}

type EntryLists = { readonly [Name in CollectionName]: ContentFile<Name>[] };

function addEntry<Name extends CollectionName>(entries: EntryLists, collection: Name, file: VFile): void {
  entries[collection].push(new ContentFile(collection, file));
}
