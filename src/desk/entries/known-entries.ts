import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { z } from "astro/zod";
import { VFile } from "vfile";
import { type CollectionName, collectionSchemas } from "../../schema/collections.ts";
import { readContentFile } from "../check/content-file.ts";
import { collectionOf, listContentFiles } from "../check/list-files.ts";
import { DeskError } from "../desk-error.ts";

type Fields<Name extends CollectionName> = z.output<(typeof collectionSchemas)[Name]["schema"]>;

/** An entry that is there already. */
export interface KnownEntry<Data> {
  readonly id: string;
  /** Its file, below the content folder. */
  readonly file: string;
  readonly fields: Data;
}

/** What the record holds, for tools that add to it. */
export interface KnownEntries {
  /** Every file with its collection and id, also those with faults, which hold their ids all the same. */
  readonly files: readonly {
    readonly collection: CollectionName;
    readonly id: string;
    readonly file: string;
  }[];
  /** The site's own texts; null where site.yaml is missing or faulty. */
  readonly site: Fields<"site"> | null;
  /** The entries without faults, by collection. */
  readonly reports: readonly KnownEntry<Fields<"reports">>[];
  readonly events: readonly KnownEntry<Fields<"events">>[];
  readonly people: readonly KnownEntry<Fields<"people">>[];
  readonly places: readonly KnownEntry<Fields<"places">>[];
  readonly sources: readonly KnownEntry<Fields<"sources">>[];
  readonly organisations: readonly KnownEntry<Fields<"organisations">>[];
  readonly measures: readonly KnownEntry<Fields<"measures">>[];
}

interface ReadFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
}

/**
 * Reads the record as its files stand below the content folder. Files with faults hinder nobody: the check names them.
 *
 * @throws {DeskError} where there is no such folder.
 */
export async function readKnownEntries(directory: string): Promise<KnownEntries> {
  const files: ReadFile[] = [];
  for (const file of await listFiles(directory)) {
    const collection = collectionOf(file);
    if (collection === null) continue;
    const value = await readFile(join(directory, file), "utf8");
    const { data } = readContentFile(collection, new VFile({ path: file, value }));
    files.push({ collection, id: basename(file, extname(file)), file, data });
  }
  return {
    files: files.map(({ collection, id, file }) => ({ collection, id, file })),
    site: validEntries(files, "site", collectionSchemas.site.schema)[0]?.fields ?? null,
    reports: validEntries(files, "reports", collectionSchemas.reports.schema),
    events: validEntries(files, "events", collectionSchemas.events.schema),
    people: validEntries(files, "people", collectionSchemas.people.schema),
    places: validEntries(files, "places", collectionSchemas.places.schema),
    sources: validEntries(files, "sources", collectionSchemas.sources.schema),
    organisations: validEntries(files, "organisations", collectionSchemas.organisations.schema),
    measures: validEntries(files, "measures", collectionSchemas.measures.schema),
  };
}

async function listFiles(directory: string): Promise<string[]> {
  try {
    return await listContentFiles(directory);
  } catch (error) {
    throw new DeskError(
      `The content folder ${directory} cannot be read; run the command in the project’s folder, or name another folder by CONTENT_DIR.`,
      { cause: error },
    );
  }
}

function validEntries<Data>(
  files: readonly ReadFile[],
  collection: CollectionName,
  schema: z.ZodType<Data>,
): KnownEntry<Data>[] {
  return files
    .filter((file) => file.collection === collection)
    .flatMap(({ id, file, data }) => {
      const { data: fields } = schema.safeParse(data);
      return fields === undefined ? [] : [{ id, file, fields }];
    });
}
