import { fileAddresses } from "../../exports/published-files.ts";
import { addressOf, entityCollections } from "../../schema/collections.ts";
import { kinds } from "../../schema/kinds.ts";
import { mapKeys } from "../../schema/map-keys.ts";
import { identifierPattern } from "../../schema/values.ts";
import { addresses } from "../../timeline/addresses.ts";
import { coverageOf } from "../../timeline/coverage.ts";
import { compareText } from "../../timeline/dates/order.ts";
import { joinTimeline } from "../../timeline/join/join.ts";
import { RecordError } from "../../timeline/join/registry.ts";
import { allLists } from "../../timeline/lists/lists.ts";
import { allPages } from "../../timeline/lists/pagination.ts";
import type { ContentRecord, Entry } from "../../timeline/record.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import {
  type ContentFile,
  type ContentFiles,
  everyFile,
  type ValidEntry,
  validEntries,
} from "../check/content-file.ts";

/** The collections whose entries have pages, with the addresses of these. */
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
  // The page of an entry depends on one file; its further pages, its feed and all lists on the whole record.
  const isOfEntry = (address: string) =>
    entryAddresses.some(
      ({ folder, addressOf }) =>
        identifierPattern.test(nameOf(address)) &&
        addressOf(nameOf(address)) === address &&
        address !== folder,
    );
  return { has: (address) => (isOfEntry(address) ? ofEntries.has(address) : null), all: [] };
}

/** The last part of an address. */
function nameOf(address: string): string {
  return /([^/]*)\/?$/.exec(address)?.[1] ?? "";
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

/** The record that a build of these files uses, without drafts; null if a file has an error of its own. */
export function recordOfFiles(files: ContentFiles): ContentRecord | null {
  const [site] = validEntries(files, "site");
  if (site === undefined) return null;
  const record: ContentRecord = {
    site: site.data,
    translations: validEntries(files, "translations").map(entryOf),
    events: validEntries(files, "events").map(entryOf),
    reports: validEntries(files, "reports").map(entryOf),
    measures: validEntries(files, "measures").map(entryOf),
    ...mapKeys(entityCollections, (name) => validEntries(files, name).map(entryOf)),
  };
  const isRead = ({ isDraft, readable, parsed }: ContentFile) => isDraft || (readable && parsed.success);
  if (!everyFile(files).every(isRead)) return null;
  return { ...record, reports: record.reports.filter(({ data }) => !data.draft) };
}

function entryOf<Data>({ file, id, data }: ValidEntry<Data>): Entry<Data> {
  return { id, data, body: file.text.slice(file.bodyStart).trim(), file: file.file.path };
}

/**
 * Every address that a reader can be given and may keep, in order: pages, feeds and data. Pictures, scripts and styles
 * are fetched by pages and promised to nobody, and so is the page for what is not found.
 */
export function promisedAddresses(timeline: Timeline): string[] {
  const { phases, events, reports, translations } = timeline;
  const coverage = coverageOf(timeline);
  const all = [
    addresses.home,
    ...translations.map(({ language }) => addresses.translation(language)),
    addresses.about,
    addresses.search,
    addresses.map,
    ...phases.map(({ id }) => addresses.phaseMap(id)),
    addresses.known,
    ...reports.map(({ address }) => address),
    ...coverage.sides.map(({ side }) => addresses.sideCoverage(side)),
    ...allLists(timeline)
      .flatMap(allPages)
      .map(({ address }) => address),
    addresses.data,
    addresses.embed,
    ...events.map(({ id }) => addresses.embeddedEvent(id)),
    ...fileAddresses(timeline),
  ];
  return [...new Set(all)].toSorted(compareText);
}
