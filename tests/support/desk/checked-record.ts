import type { ContentFile } from "../../../src/desk/check/content-file.ts";
import { type ContentFiles, validEntries } from "../../../src/desk/check/rules/rule.ts";
import type { ContentRecord, Entry } from "../../../src/timeline/record.ts";

/** The record of files that were checked, as the timeline is joined from it. */
export function recordOf(files: ContentFiles): ContentRecord {
  const [site] = validEntries.site(files);
  if (site === undefined) throw new Error("There is no valid site.yaml.");
  return {
    site: site.data,
    events: validEntries.events(files).map(entryOf),
    reports: validEntries.reports(files).map(entryOf),
    sources: validEntries.sources(files).map(entryOf),
    people: validEntries.people(files).map(entryOf),
    organisations: validEntries.organisations(files).map(entryOf),
    places: validEntries.places(files).map(entryOf),
    measures: validEntries.measures(files).map(entryOf),
  };
}

function entryOf<Data>({ file, id, data }: { file: ContentFile; id: string; data: Data }): Entry<Data> {
  return { id, data, body: file.text.slice(file.bodyStart), file: file.file.path };
}
