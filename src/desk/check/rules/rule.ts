import type { z } from "astro/zod";
import { type CollectionName, collectionSchemas } from "../../../schema/collections.ts";
import type { ContentFile, Severity } from "../content-file.ts";

/** All entries of the record, by collection. */
export type ContentFiles = ReadonlyMap<CollectionName, readonly ContentFile[]>;

/** A rule: it looks at the whole record and reports each problem on the file that has to change. */
export type Rule = (files: ContentFiles) => void;

/** The files of one collection that could be read. */
export function filesOf(files: ContentFiles, collection: CollectionName): readonly ContentFile[] {
  return (files.get(collection) ?? []).filter(({ readable }) => readable);
}

/** All files that could be read, whatever their collection. */
export function allFiles(files: ContentFiles): ContentFile[] {
  return [...files.values()].flat().filter(({ readable }) => readable);
}

/** Something to change in the text of a file, from one offset to another. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to write there, where that is safe without asking; null where an editor has to decide. */
  readonly replacement: string | null;
}

/** A rule on the characters of single files, which can therefore fix some of what it finds. */
export interface TextRule {
  readonly name: string;
  readonly severity: Severity;
  readonly find: (file: ContentFile) => readonly Finding[];
}

/** The rule that reports everything a text rule finds. */
export function reportFindings({ name, severity, find }: TextRule): Rule {
  return (files) => {
    for (const file of allFiles(files)) {
      for (const { start, message } of find(file)) file.noteAt(start, severity, name, message);
    }
  };
}

/** A file with its data as its schema gives it. */
export interface ValidEntry<Data> {
  readonly file: ContentFile;
  readonly id: string;
  readonly data: Data;
}

/** The entries of each collection that fit their schemas; the rule `schema` reports what is wrong with the others. */
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
