import { event } from "../../schema/event.ts";
import { measure } from "../../schema/measure.ts";
import { organisation } from "../../schema/organisation.ts";
import { person } from "../../schema/person.ts";
import { place } from "../../schema/place.ts";
import { report } from "../../schema/report.ts";
import { source } from "../../schema/source.ts";
import { type Field, fieldsOf } from "./form.ts";
import type { EntryKind } from "./kinds.ts";

const schemas = { event, measure, organisation, person, place, report, source } as const;

const fields: Readonly<Record<EntryKind, readonly Field[]>> = {
  event: fieldsOf(event),
  measure: fieldsOf(measure),
  organisation: fieldsOf(organisation),
  person: fieldsOf(person),
  place: fieldsOf(place),
  report: fieldsOf(report),
  source: fieldsOf(source),
};

/** The fields of an entry of a kind. */
export function formOf(kind: EntryKind): readonly Field[] {
  return fields[kind];
}

/** A fault in what was filled in. */
export interface FormFault {
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with the fields of an entry, by its schema. */
export function faultsOf(kind: EntryKind, data: unknown): FormFault[] {
  const { error } = schemas[kind].safeParse(data);
  return (error?.issues ?? []).map((issue) => ({
    path: issue.path.filter((step) => typeof step !== "symbol"),
    message:
      issue.code === "unrecognized_keys" ? `there is no field ${issue.keys.join(", ")}` : issue.message,
  }));
}
