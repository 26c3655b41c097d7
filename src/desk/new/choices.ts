import type { Field, FieldValue } from "../../schema/fields.ts";
import { prefixesSources, type ReferenceTarget, sourcePrefix, type TextValue } from "../../schema/fields.ts";
import { didYouMean } from "../check/nearest.ts";
import type { FormFault } from "../entries/entry-form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";

/** An id that may be named in a field, and what it is the id of. */
export interface Choice {
  readonly id: string;
  /** Its title or neutral name. */
  readonly label: string;
  /** Every other name it is found by. */
  readonly names: readonly string[];
}

/** The ids that a field takes, by what its schema says it refers to; null where it takes none. */
export function choicesFor(value: FieldValue, known: KnownEntries): Choice[] | null {
  if (value.type === "list") return choicesFor(value.of, known);
  if (!("refersTo" in value) || value.refersTo.length === 0) return null;
  return value.refersTo.flatMap((target) => choicesOf(target, value, known));
}

function choicesOf(target: ReferenceTarget, value: TextValue, known: KnownEntries): Choice[] {
  if (target === "phases" || target === "topics") {
    return (known.site?.[target] ?? []).map(({ id, title }) => ({ id, label: title, names: [] }));
  }
  const prefix = target === "sources" && prefixesSources(value) ? sourcePrefix : "";
  return known[target].map(({ id, fields }) => ({
    id: `${prefix}${id}`,
    label: "name" in fields ? fields.name : (fields.title ?? id),
    names: "names" in fields ? fields.names.map(({ name }) => name) : [],
  }));
}

/** The ids in an entry's data that no entry has, at any depth. */
export function unknownIds(fields: readonly Field[], data: object, known: KnownEntries): FormFault[] {
  const written = new Map<string, unknown>(Object.entries(data));
  return fields.flatMap(({ key, value }) => unknownIn(value, written.get(key), known, [key]));
}

function unknownIn(
  value: FieldValue,
  data: unknown,
  known: KnownEntries,
  path: readonly (string | number)[],
): FormFault[] {
  if (value.type === "list" && Array.isArray(data)) {
    return data.flatMap((item: unknown, index) => unknownIn(value.of, item, known, [...path, index]));
  }
  if (value.type === "group" && typeof data === "object" && data !== null) {
    return unknownIds(value.fields, data, known).map((fault) => ({
      ...fault,
      path: [...path, ...fault.path],
    }));
  }
  if (value.type !== "text" || typeof data !== "string") return [];
  const ids = choicesFor(value, known)?.map(({ id }) => id);
  if (ids === undefined || ids.includes(data)) return [];
  const advice = didYouMean(data, ids, "name one that is there, or add it first");
  return [{ path, message: `there is no “${data}”${advice}` }];
}
