import { type CollectionEntry, type CollectionKey, getCollection } from "astro:content";
import { entityCollections } from "../schema/collections.ts";
import { mapKeys } from "../schema/map-keys.ts";
import { differencesOf } from "../timeline/comparison/differences.ts";
import { figuresApart } from "../timeline/comparison/standing-apart.ts";
import { coverageOf, sourceRecordsOf } from "../timeline/coverage.ts";
import { compareText } from "../timeline/dates/order.ts";
import { filterValuesOf } from "../timeline/facets.ts";
import { joinTimeline } from "../timeline/join/join.ts";
import { placesOnTimeline } from "../timeline/lists/home.ts";
import type { ContentRecord, Entry } from "../timeline/record.ts";
import { awaitedErrors, type CheckResult, ContentError, knownErrors } from "./content-errors.ts";

let loaded: ReturnType<typeof readSite> | undefined;

/**
 * What every page starts from: the texts of the site, the joined timeline and what follows from it. It is made
 * once; the dev server loads this module again after an edit of the content.
 *
 * @throws {ContentError} in the dev server, if the content has errors.
 */
export async function loadSite() {
  if (import.meta.env.DEV) throwErrors(knownErrors());
  loaded ??= readSite();
  try {
    return await loaded;
  } catch (error) {
    // The check may still be running. Its errors are more helpful than this one.
    if (import.meta.env.DEV) throwErrors(await awaitedErrors());
    throw error;
  }
}

function throwErrors(errors: CheckResult): void {
  if (errors !== null) throw new ContentError(errors);
}

async function readSite() {
  const record = await readRecord();
  const timeline = joinTimeline(record);
  const differences = differencesOf(timeline);
  return {
    texts: record.site,
    timeline,
    differences,
    coverage: coverageOf(timeline),
    /** The figures with which outlets stand apart. */
    figuresApart: figuresApart(timeline.measures, differences),
    /** The filter values of each entry. */
    filterValues: filterValuesOf(timeline),
    /** The address of each entry on the timeline. */
    places: placesOnTimeline(timeline),
    /** What sets each outlet’s reports apart. */
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
    translations: await entries("translations"),
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
