import type { ContentFile } from "../../../src/desk/check/content-file.ts";
import { type ContentFiles, validEntries } from "../../../src/desk/check/content-file.ts";
import type { ContentRecord, Entry } from "../../../src/timeline/record.ts";

/** The record of files that were checked, as the timeline is joined from it. */
export function recordOf(files: ContentFiles): ContentRecord {
  const [site] = validEntries(files, "site");
  if (site === undefined) throw new Error("There is no valid site.yaml.");
  return {
    site: site.data,
    translations: validEntries(files, "translations").map(entryOf),
    events: validEntries(files, "events").map(entryOf),
    reports: validEntries(files, "reports").map(entryOf),
    sources: validEntries(files, "sources").map(entryOf),
    people: validEntries(files, "people").map(entryOf),
    organisations: validEntries(files, "organisations").map(entryOf),
    places: validEntries(files, "places").map(entryOf),
    measures: validEntries(files, "measures").map(entryOf),
  };
}

function entryOf<Data>({ file, id, data }: { file: ContentFile; id: string; data: Data }): Entry<Data> {
  return { id, data, body: file.text.slice(file.bodyStart), file: file.file.path };
}
