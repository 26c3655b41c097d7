import { entityCollections } from "../../schema/collections.ts";
import { mapKeys } from "../../schema/map-keys.ts";
import type { ContentRecord, Entry } from "../../timeline/record.ts";
import { type ContentFiles, everyFile, type ValidEntry, validEntries } from "../check/content-file.ts";

/** The record that a build of these files joins the timeline from, without drafts; null where a file has a fault of its own. */
export function recordOfFiles(files: ContentFiles): ContentRecord | null {
  const [site] = validEntries(files, "site");
  if (site === undefined) return null;
  const record: ContentRecord = {
    site: site.data,
    events: validEntries(files, "events").map(entryOf),
    reports: validEntries(files, "reports").map(entryOf),
    measures: validEntries(files, "measures").map(entryOf),
    ...mapKeys(entityCollections, (name) => validEntries(files, name).map(entryOf)),
  };
  if (!everyFile(files).every(({ readable, parsed }) => readable && parsed.success)) return null;
  return { ...record, reports: record.reports.filter(({ data }) => !data.draft) };
}

function entryOf<Data>({ file, id, data }: ValidEntry<Data>): Entry<Data> {
  return { id, data, body: file.text.slice(file.bodyStart).trim(), file: file.file.path };
}
