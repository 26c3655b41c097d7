import { collectionSchemas, type EntryCollection } from "../../schema/collections.ts";
import {
  type FieldValue,
  prefixesSources,
  type ReferenceTarget,
  sourcePrefix,
  type TextValue,
  textsOf,
  valuesAt,
} from "../../schema/fields.ts";
import { validEntries } from "../check/content-file.ts";
import { didYouMean } from "../check/nearest.ts";
import type { FormFault } from "../entries/entry-form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import type { Option } from "./asker.ts";

/** The ids that a field takes, by what its schema says it refers to; null where it takes none. */
export function choicesFor(value: FieldValue, known: KnownEntries): Option[] | null {
  if (value.type === "list") return choicesFor(value.of, known);
  if (!("refersTo" in value) || value.refersTo.length === 0) return null;
  return value.refersTo.flatMap((target) => choicesOf(target, value, known));
}

function choicesOf(target: ReferenceTarget, value: TextValue, { entries }: KnownEntries): Option[] {
  if (target === "phases" || target === "topics") {
    return validEntries(entries, "site")
      .flatMap(({ data }) => data[target])
      .map(({ id, title }) => ({ value: id, label: title }));
  }
  const prefix = target === "sources" && prefixesSources(value) ? sourcePrefix : "";
  return validEntries(entries, target).map(({ id, data }) => ({
    value: `${prefix}${id}`,
    label: "name" in data ? data.name : (data.title ?? id),
    names: "names" in data ? data.names.map(({ name }) => name) : [],
  }));
}

/** The ids in an entry’s data that no entry has, at any depth. */
export function unknownIds(collection: EntryCollection, data: object, known: KnownEntries): FormFault[] {
  return textsOf(collectionSchemas[collection].schema, "reference").flatMap(({ path, value: field }) => {
    const ids = choicesFor(field, known)?.map((option) => option.value) ?? [];
    return valuesAt(data, path).flatMap(({ at, value }) => {
      if (typeof value !== "string" || ids.includes(value)) return [];
      const advice = didYouMean(value, ids, "name one that is there, or add it first");
      return { path: at, message: `there is no “${value}”${advice}` };
    });
  });
}
