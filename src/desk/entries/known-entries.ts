import { relative } from "node:path";
import type { z } from "astro/zod";
import type { CollectionName, collectionSchemas } from "../../schema/collections.ts";
import { readEntries, readTexts } from "../check/check-content.ts";
import { type ValidEntry, validEntries } from "../check/rules/rule.ts";
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
  /** Every file with its collection and id, also those with errors: their ids are taken all the same. */
  readonly files: readonly {
    readonly collection: CollectionName;
    readonly id: string;
    readonly file: string;
  }[];
  /** The site's own texts; null where site.yaml is missing or has errors. */
  readonly site: Fields<"site"> | null;
  /** The entries without errors, by collection. */
  readonly reports: readonly KnownEntry<Fields<"reports">>[];
  readonly events: readonly KnownEntry<Fields<"events">>[];
  readonly people: readonly KnownEntry<Fields<"people">>[];
  readonly places: readonly KnownEntry<Fields<"places">>[];
  readonly sources: readonly KnownEntry<Fields<"sources">>[];
  readonly organisations: readonly KnownEntry<Fields<"organisations">>[];
  readonly measures: readonly KnownEntry<Fields<"measures">>[];
}

/**
 * Reads the record below the content folder. Files with errors hinder nobody: the check names them.
 *
 * @throws {DeskError} where there is no such folder.
 */
export async function readKnownEntries(directory: string): Promise<KnownEntries> {
  const { entries } = readEntries(directory, await readFiles(directory));
  const pathOf = (path: string) => relative(directory, path);
  const known = <Data>({ file, id, data }: ValidEntry<Data>): KnownEntry<Data> => ({
    id,
    file: pathOf(file.file.path),
    fields: data,
  });
  return {
    files: [...entries.values()]
      .flat()
      .map(({ collection, id, file }) => ({ collection, id, file: pathOf(file.path) })),
    site: validEntries.site(entries)[0]?.data ?? null,
    reports: validEntries.reports(entries).map(known),
    events: validEntries.events(entries).map(known),
    people: validEntries.people(entries).map(known),
    places: validEntries.places(entries).map(known),
    sources: validEntries.sources(entries).map(known),
    organisations: validEntries.organisations(entries).map(known),
    measures: validEntries.measures(entries).map(known),
  };
}

async function readFiles(directory: string): Promise<Map<string, string>> {
  try {
    return await readTexts(directory);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw new DeskError(
      `The content folder ${directory} cannot be read; run the command in the project’s folder, or name another folder by CONTENT_DIR.`,
      { cause: error },
    );
  }
}
