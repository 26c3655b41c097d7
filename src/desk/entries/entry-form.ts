import { collectionSchemas, collectionsSharingIds, type EntryCollection } from "../../schema/collections.ts";
import { type Field, fieldsOf } from "../../schema/fields.ts";
import { type KnownEntries, pathOf } from "./known-entries.ts";
import { dateInId } from "./suggest-id.ts";

/** The fields of an entry of a collection. */
export function formOf(collection: EntryCollection): readonly Field[] {
  return fieldsOf(collectionSchemas[collection].schema);
}

/** A problem with what was filled in. */
export interface FormFault {
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with the fields of an entry, by its schema. */
export function faultsOf(collection: EntryCollection, data: unknown): FormFault[] {
  const { error } = collectionSchemas[collection].schema.safeParse(data);
  return (error?.issues ?? []).map((issue) => ({
    path: issue.path.filter((step) => typeof step !== "symbol"),
    message:
      issue.code === "unrecognized_keys" ? `there is no field ${issue.keys.join(", ")}` : issue.message,
  }));
}

/** Whether an entry is front matter with a text below it. */
export function hasText(collection: EntryCollection): boolean {
  return collectionSchemas[collection].files.endsWith(".md");
}

/** The file of an entry below the content folder; reports are in a folder for each year. */
export function fileOf(collection: EntryCollection, id: string, published = ""): string {
  const year = collection === "reports" ? `${dateInId(published).slice(0, "YYYY".length)}/` : "";
  return `${collection}/${year}${id}.${hasText(collection) ? "md" : "yaml"}`;
}

/** The file that has an id already, also in another collection with the same set of ids; null where the id is free. */
export function holderOf(collection: EntryCollection, id: string, known: KnownEntries): string | null {
  const collections = collectionsSharingIds(collection);
  const holder = collections.flatMap((name) => known.entries[name].find((file) => file.id === id) ?? [])[0];
  return holder === undefined ? null : pathOf(holder, known);
}
