import { joinTimeline } from "../../timeline/join/join.ts";
import { RecordError } from "../../timeline/join/problems.ts";
import { promisedAddresses } from "../../timeline/promised-addresses.ts";
import type { ContentFiles } from "../check/rules/rule.ts";
import { entryAddresses } from "./entry-addresses.ts";
import { recordOfFiles } from "./record-of-files.ts";

/** The addresses that the content gives pages, as far as its faults let them be known. */
export interface KnownAddresses {
  /** Whether a page stands at an address; null where other faults of the content keep that from being known. */
  readonly has: (address: string) => boolean | null;
  /** All of them; none where other faults keep them from being known. */
  readonly all: readonly string[];
}

/** The addresses of the pages, feeds and data that a build of these files would make. */
export function knownAddresses(files: ContentFiles): KnownAddresses {
  const all = allAddresses(files);
  if (all !== null) {
    const known = new Set(all);
    return { has: (address) => known.has(address), all };
  }
  const ofEntries = new Set(
    entryAddresses.flatMap(({ collection, addressOf }) =>
      (files.get(collection) ?? []).map(({ id }) => addressOf(id)),
    ),
  );
  // Years and sides are read from all files together; an entry of a collection is there or is not.
  const isOfEntry = (address: string) =>
    entryAddresses.some(({ folder }) => address.startsWith(folder) && address !== folder);
  return {
    has: (address) => (isOfEntry(address) ? ofEntries.has(address) : null),
    all: [],
  };
}

function allAddresses(files: ContentFiles): string[] | null {
  const record = recordOfFiles(files);
  if (record === null) return null;
  try {
    return promisedAddresses(joinTimeline(record));
  } catch (error) {
    // Other rules name what keeps the record from being joined.
    if (error instanceof RecordError) return null;
    throw error;
  }
}
