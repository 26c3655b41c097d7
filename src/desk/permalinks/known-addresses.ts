import { addressOf, entityCollections } from "../../schema/collections.ts";
import { kinds } from "../../schema/kinds.ts";
import { addresses } from "../../timeline/addresses.ts";
import { joinTimeline } from "../../timeline/join/join.ts";
import { RecordError } from "../../timeline/join/problems.ts";
import type { ContentFiles } from "../check/content-file.ts";
import { promisedAddresses } from "./promised-addresses.ts";
import { recordOfFiles } from "./record-of-files.ts";

/** The collections whose entries have pages: the folder of their addresses, and the address of one. */
export const entryAddresses = [
  { collection: "events", suffix: ".md", folder: addresses.events, addressOf: addresses.event },
  { collection: "reports", suffix: ".md", folder: addresses.reports, addressOf: addresses.report },
  ...([...entityCollections, "measures"] as const).map((collection) => ({
    collection,
    suffix: ".yaml",
    folder: kinds[collection].address,
    addressOf: (id: string) => addressOf(collection, id),
  })),
] as const;

/** The addresses of the pages that the content has, as far as they are known despite its errors. */
export interface KnownAddresses {
  /** Whether there is a page at an address; null if that is unknown because of errors in the content. */
  readonly has: (address: string) => boolean | null;
  /** All of them; none if they are unknown because of errors in the content. */
  readonly all: readonly string[];
}

/** The addresses of the pages, feeds and data files that a build of these files writes. */
export function knownAddresses(files: ContentFiles): KnownAddresses {
  const all = allAddresses(files);
  if (all !== null) {
    const known = new Set(all);
    return { has: (address) => known.has(address), all };
  }
  const ofEntries = new Set(
    entryAddresses.flatMap(({ collection, addressOf }) => files[collection].map(({ id }) => addressOf(id))),
  );
  // The pages of entries depend on one file each, all others on the whole record.
  const isOfEntry = (address: string) =>
    entryAddresses.some(({ folder }) => address.startsWith(folder) && address !== folder);
  return { has: (address) => (isOfEntry(address) ? ofEntries.has(address) : null), all: [] };
}

function allAddresses(files: ContentFiles): string[] | null {
  const record = recordOfFiles(files);
  if (record === null) return null;
  try {
    return promisedAddresses(joinTimeline(record));
  } catch (error) {
    // Other rules report why the record cannot be joined.
    if (error instanceof RecordError) return null;
    throw error;
  }
}
