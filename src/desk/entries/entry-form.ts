import { collectionSchemas, type EntryCollection } from "../../schema/collections.ts";
import { type Field, fieldsOf } from "../../schema/fields.ts";
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
