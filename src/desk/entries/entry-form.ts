import { collectionSchemas } from "../../schema/collections.ts";
import { type Field, fieldsOf } from "../../schema/fields.ts";
import { type EntryKind, kindFacts } from "./kinds.ts";

function schemaOf(kind: EntryKind) {
  return collectionSchemas[kindFacts[kind].collection].schema;
}

/** The fields of an entry of a kind. */
export function formOf(kind: EntryKind): readonly Field[] {
  return fieldsOf(schemaOf(kind));
}

/** A problem with what was filled in. */
export interface FormFault {
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with the fields of an entry, by its schema. */
export function faultsOf(kind: EntryKind, data: unknown): FormFault[] {
  const { error } = schemaOf(kind).safeParse(data);
  return (error?.issues ?? []).map((issue) => ({
    path: issue.path.filter((step) => typeof step !== "symbol"),
    message:
      issue.code === "unrecognized_keys" ? `there is no field ${issue.keys.join(", ")}` : issue.message,
  }));
}
