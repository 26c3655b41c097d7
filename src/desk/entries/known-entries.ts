import { relative } from "node:path";
import { collectionsSharingIds, type EntryCollection } from "../../schema/collections.ts";
import { readEntries, readTexts } from "../check/check-content.ts";
import { type ContentFile, type ContentFiles, validEntries } from "../check/content-file.ts";
import { pageKey } from "../original-address.ts";

/** What the record holds, for tools that add to it: also files with errors, whose ids are taken all the same. */
export interface KnownEntries {
  /** The content folder. */
  readonly directory: string;
  readonly entries: ContentFiles;
}

/**
 * Reads the record below the content folder. Files with errors are no obstacle: the check names them.
 *
 * @throws {DeskError} where there is no such folder.
 */
export async function readKnownEntries(directory: string): Promise<KnownEntries> {
  return { directory, entries: readEntries(directory, await readTexts(directory)).entries };
}

/** The path of a file below the content folder. */
export function pathOf({ file }: ContentFile, { directory }: KnownEntries): string {
  return relative(directory, file.path);
}

/** The file of the report of a page that is in the record already, however the address was copied; null where there is none. */
export function reportOfPage(address: string, { entries }: KnownEntries): ContentFile | null {
  const page = pageKey(address);
  return validEntries(entries, "reports").find(({ data }) => pageKey(data.url) === page)?.file ?? null;
}

/** The file that has an id already, also in another collection with the same set of ids; null where the id is free. */
export function holderOf(collection: EntryCollection, id: string, known: KnownEntries): string | null {
  const collections = collectionsSharingIds(collection);
  const holder = collections.flatMap((name) => known.entries[name].find((file) => file.id === id) ?? [])[0];
  return holder === undefined ? null : pathOf(holder, known);
}
