import { addresses } from "../../timeline/addresses.ts";
import { type ContentFile, type ContentFiles, validEntries } from "../check/content-file.ts";

/** An entry that says on which day it came into the record. */
interface DatedEntry {
  readonly file: ContentFile;
  readonly added: string | undefined;
}

/** The events and reports by the addresses of their pages. */
export function datedEntries(files: ContentFiles): Map<string, DatedEntry> {
  const events = validEntries(files, "events").map(
    ({ id, file, data: { added } }) => [addresses.event(id), { file, added }] as const,
  );
  const reports = validEntries(files, "reports").map(
    ({ id, file, data: { added } }) => [addresses.report(id), { file, added }] as const,
  );
  return new Map([...events, ...reports]);
}
