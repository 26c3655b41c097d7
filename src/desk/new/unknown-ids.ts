import { didYouMean } from "../check/nearest.ts";
import type { FormFault } from "../entries/entry-form.ts";
import type { Field, FieldValue } from "../entries/form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { choicesFor } from "./choices.ts";

/** The ids in an entry's data that no entry has, at any depth. */
export function unknownIds(fields: readonly Field[], data: object, known: KnownEntries): FormFault[] {
  const written = new Map<string, unknown>(Object.entries(data));
  return fields.flatMap(({ key, value }) => unknownIn(key, value, written.get(key), known, [key]));
}

function unknownIn(
  key: string,
  value: FieldValue,
  data: unknown,
  known: KnownEntries,
  path: readonly (string | number)[],
): FormFault[] {
  if (value.type === "list" && Array.isArray(data)) {
    return data.flatMap((item: unknown, index) => unknownIn(key, value.of, item, known, [...path, index]));
  }
  if (value.type === "group" && typeof data === "object" && data !== null) {
    return unknownIds(value.fields, data, known).map((fault) => ({
      ...fault,
      path: [...path, ...fault.path],
    }));
  }
  if (value.type !== "text" || typeof data !== "string") return [];
  const ids = choicesFor(key, known)?.map(({ id }) => id);
  if (ids === undefined || ids.includes(data)) return [];
  const advice = didYouMean(data, ids, "name one that is there, or add it first");
  return [{ path, message: `there is no “${data}”${advice}` }];
}
