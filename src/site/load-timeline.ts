import { type CollectionEntry, type CollectionKey, getCollection } from "astro:content";
import {
  awaitedErrors,
  type CheckResult,
  ContentError,
  knownErrors,
} from "../integrations/dev-check/content-errors.ts";
import { entityCollections } from "../schema/kind-lists.ts";
import { mapKeys } from "../schema/map-keys.ts";
import { type Differences, differencesOf } from "../timeline/comparison/differences.ts";
import { type FigureApart, figuresApart } from "../timeline/comparison/standing-apart.ts";
import { type Coverage, coverageOf, type SourceRecord, sourceRecordsOf } from "../timeline/coverage.ts";
import { compareText } from "../timeline/dates/order.ts";
import type { Source } from "../timeline/entities.ts";
import { type Filings, filingsOf } from "../timeline/facets.ts";
import { joinTimeline } from "../timeline/join/join.ts";
import { placesOnTimeline } from "../timeline/lists/home.ts";
import { type NameIndex, nameIndexOf } from "../timeline/names.ts";
import type { ContentRecord, Entry } from "../timeline/record.ts";
import type { Timeline, TimelineItem } from "../timeline/timeline.ts";

/** What every page starts from: the site's own texts and the joined timeline. */
export interface Site {
  readonly texts: ContentRecord["site"];
  readonly timeline: Timeline;
  /** Every name of everyone and everything on the timeline. */
  readonly names: NameIndex;
  /** All that the reports differ on. */
  readonly differences: Differences;
  /** The figures with which outlets stand apart. */
  readonly figuresApart: ReadonlyMap<Source, readonly FigureApart[]>;
  readonly coverage: Coverage;
  /** What a filter finds each entry by. */
  readonly filings: Filings;
  /** Where each entry stands on the timeline. */
  readonly places: ReadonlyMap<TimelineItem, string>;
  /** What sets each outlet’s reports apart. */
  readonly sourceRecords: ReadonlyMap<Source, SourceRecord>;
}

let loaded: Promise<Site> | undefined;

/**
 * The record, joined once. In the dev server an edit of an entry makes this module anew, and with it the
 * joined record; there a page says what is wrong with the content instead of showing it.
 */
export async function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) throwErrors(knownErrors());
  loaded ??= readSite();
  try {
    return await loaded;
  } catch (error) {
    // The check of this very state of the content may still run; it says better what is wrong.
    if (import.meta.env.DEV) throwErrors(await awaitedErrors());
    throw error;
  }
}

/** @throws {ContentError} where there are any. */
function throwErrors(errors: CheckResult): void {
  if (errors !== null) throw new ContentError(errors);
}

async function readSite(): Promise<Site> {
  const record = await readRecord();
  const timeline = joinTimeline(record);
  const differences = differencesOf(timeline);
  return {
    texts: record.site,
    timeline,
    names: nameIndexOf(timeline),
    differences,
    figuresApart: figuresApart(timeline.measures, differences),
    coverage: coverageOf(timeline),
    filings: filingsOf(timeline),
    places: placesOnTimeline(timeline),
    sourceRecords: sourceRecordsOf(timeline),
  };
}

async function readRecord(): Promise<ContentRecord> {
  const [site] = await getCollection("site");
  if (site === undefined) {
    throw new Error("There is no site.yaml in the content: it names the site, its phases and its topics.");
  }
  const entities = new Map(
    await Promise.all(entityCollections.map(async (name) => [name, await entries(name)] as const)),
  );
  return {
    site: site.data,
    events: await entries("events"),
    // Drafts are for editors: the dev server shows them, no build does.
    reports: (await entries("reports")).filter(({ data }) => import.meta.env.DEV || !data.draft),
    measures: await entries("measures"),
    ...mapKeys(entityCollections, (name) => entities.get(name) ?? []),
  };
}

async function entries<Name extends CollectionKey>(
  name: Name,
): Promise<Entry<CollectionEntry<Name>["data"]>[]> {
  const collection = await getCollection(name);
  return collection
    .map(({ id, data, body, filePath }) => ({ id, data, body: body ?? "", file: filePath ?? id }))
    .toSorted((a, b) => compareText(a.file, b.file));
}
