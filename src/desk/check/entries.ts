import type { z } from "astro/zod";
import { type CollectionName, collectionSchemas } from "../../schema/collections.ts";
import type { ContentFile } from "./content-file.ts";
import { type ContentFiles, filesOf } from "./rules/rule.ts";

/** A file with what its schema makes of it. */
export interface ValidEntry<Data> {
  readonly file: ContentFile;
  readonly id: string;
  readonly data: Data;
}

/** The entries of each collection that fit their schemas; the faults of the others are for the rule `schema`. */
export const validEntries = {
  events: entriesBy("events", collectionSchemas.events.schema),
  measures: entriesBy("measures", collectionSchemas.measures.schema),
  organisations: entriesBy("organisations", collectionSchemas.organisations.schema),
  people: entriesBy("people", collectionSchemas.people.schema),
  places: entriesBy("places", collectionSchemas.places.schema),
  reports: entriesBy("reports", collectionSchemas.reports.schema),
  site: entriesBy("site", collectionSchemas.site.schema),
  sources: entriesBy("sources", collectionSchemas.sources.schema),
};

function entriesBy<Schema extends z.ZodType>(name: CollectionName, schema: Schema) {
  // Several rules ask for the same entries.
  const read = new WeakMap<ContentFile, ValidEntry<z.output<Schema>> | null>();
  const entryOf = (file: ContentFile) => {
    const { data } = schema.safeParse(file.data);
    return data === undefined ? null : { file, id: file.id, data };
  };
  return (files: ContentFiles): ValidEntry<z.output<Schema>>[] =>
    filesOf(files, name).flatMap((file) => {
      const known = read.get(file);
      const entry = known === undefined ? entryOf(file) : known;
      read.set(file, entry);
      return entry ?? [];
    });
}
