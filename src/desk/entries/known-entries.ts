import { relative } from "node:path";
import {
  type CollectionName,
  type DataOf,
  type EntryCollection,
  entryCollections,
} from "../../schema/collections.ts";
import { mapKeys } from "../../schema/map-keys.ts";
import { canonicalAddress } from "../canonical-address.ts";
import { readEntries, readTexts } from "../check/check-content.ts";
import { type ContentFiles, everyFile, validEntries } from "../check/content-file.ts";
import { DeskError } from "../desk-error.ts";

/** An entry of the record. */
export interface KnownEntry<Name extends EntryCollection> {
  readonly id: string;
  /** Its file, below the content folder. */
  readonly file: string;
  readonly fields: DataOf<Name>;
}

/** The entries without errors, by collection. */
type EntryLists = { readonly [Name in EntryCollection]: KnownEntry<Name>[] };

/** What the record holds, for tools that add to it. */
export interface KnownEntries extends Readonly<EntryLists> {
  /** Every file with its collection and id, also those with errors: their ids are taken all the same. */
  readonly files: readonly {
    readonly collection: CollectionName;
    readonly id: string;
    readonly file: string;
  }[];
  /** The site's own texts; null where site.yaml is missing or has errors. */
  readonly site: DataOf<"site"> | null;
}

/**
 * Reads the record below the content folder. Files with errors are no obstacle: the check names them.
 *
 * @throws {DeskError} where there is no such folder.
 */
export async function readKnownEntries(directory: string): Promise<KnownEntries> {
  const { entries } = readEntries(directory, await readFiles(directory));
  const lists: EntryLists = mapKeys(entryCollections, (): never[] => []);
  for (const name of entryCollections) addValid(lists, name, entries, directory);
  return {
    files: everyFile(entries).map(({ collection, id, file }) => ({
      collection,
      id,
      file: relative(directory, file.path),
    })),
    site: validEntries(entries, "site")[0]?.data ?? null,
    ...lists,
  };
}

function addValid<Name extends EntryCollection>(
  lists: EntryLists,
  collection: Name,
  entries: ContentFiles,
  directory: string,
): void {
  for (const { file, id, data } of validEntries(entries, collection)) {
    lists[collection].push({ id, file: relative(directory, file.file.path), fields: data });
  }
}

async function readFiles(directory: string): Promise<Map<string, string>> {
  try {
    return await readTexts(directory);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw new DeskError(
      `The content folder ${directory} cannot be read; run the command in the project’s folder, or name another folder by CONTENT_DIR.`,
      { cause: error },
    );
  }
}

/** The report of a page that is in the record already, however the address was copied; null where there is none. */
export function reportOfPage(address: string, { reports }: KnownEntries): KnownEntry<"reports"> | null {
  const page = pageKey(address);
  return reports.find(({ fields }) => pageKey(fields.url) === page) ?? null;
}

/** The same text for all addresses of a page, with those of its version for phones. */
function pageKey(address: string): string {
  return (canonicalAddress(address) ?? address).replace(/^(?:m|amp)\.(?=[^./]+\.)/, "").toLowerCase();
}
