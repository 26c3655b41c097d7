import { type EntityCollection, entityCollections } from "../../schema/kind-lists.ts";
import { mapKeys } from "../../schema/map-keys.ts";
import type { EntityData } from "../../timeline/entities.ts";
import type { ContentRecord, Entry } from "../../timeline/record.ts";
import { type ContentFiles, type ValidEntry, validEntries } from "../check/rules/rule.ts";

/** The record that a build of these files joins the timeline from, without drafts; null where a file has a fault of its own. */
export function recordOfFiles(files: ContentFiles): ContentRecord | null {
  const [site] = validEntries.site(files);
  if (site === undefined) return null;
  const record: ContentRecord = {
    site: site.data,
    events: validEntries.events(files).map(entryOf),
    reports: validEntries.reports(files).map(entryOf),
    measures: validEntries.measures(files).map(entryOf),
    ...mapKeys(entityCollections, (name) => {
      const valid: readonly ValidEntry<EntityData[EntityCollection]>[] = validEntries[name](files);
      return valid.map(entryOf);
    }),
  };
  const { site: _site, ...collections } = record;
  const valid = Object.values(collections).reduce((sum, entries) => sum + entries.length, 1);
  const all = [...files.values()].reduce((sum, ofCollection) => sum + ofCollection.length, 0);
  if (valid !== all) return null;
  return { ...record, reports: record.reports.filter(({ data }) => !data.draft) };
}

function entryOf<Data>({ file, id, data }: ValidEntry<Data>): Entry<Data> {
  return { id, data, body: file.text.slice(file.bodyStart).trim(), file: file.file.path };
}
