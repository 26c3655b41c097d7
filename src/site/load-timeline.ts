import { type CollectionEntry, type CollectionKey, getCollection } from "astro:content";
import { joinTimeline } from "../timeline/join/join.ts";
import type { ContentRecord, Entry } from "../timeline/record.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** What every page starts from: the site's own texts and the joined timeline. */
export interface Site {
  readonly texts: ContentRecord["site"];
  readonly timeline: Timeline;
}

let loaded: Promise<Site> | undefined;

/** The record, joined once a build. The dev server joins it anew for each request, so that edits show. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  loaded ??= readSite();
  return loaded;
}

async function readSite(): Promise<Site> {
  const record = await readRecord();
  return { texts: record.site, timeline: joinTimeline(record) };
}

async function readRecord(): Promise<ContentRecord> {
  const [site] = await getCollection("site");
  if (site === undefined) {
    throw new Error("There is no site.yaml in the content: it names the site, its phases and its topics.");
  }
  return {
    site: site.data,
    events: await entries("events"),
    reports: await entries("reports"),
    sources: await entries("sources"),
    people: await entries("people"),
    organisations: await entries("organisations"),
    places: await entries("places"),
    measures: await entries("measures"),
  };
}

async function entries<Name extends CollectionKey>(
  name: Name,
): Promise<Entry<CollectionEntry<Name>["data"]>[]> {
  const collection = await getCollection(name);
  return collection
    .map(({ id, data, body, filePath }) => ({ id, data, body: body ?? "", file: filePath ?? id }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
