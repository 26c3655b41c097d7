import type { z } from "astro/zod";
import { type Field, type FieldValue, fieldsOf, prefixesSources, sourcePrefix } from "../schema/fields.ts";

/** Data as machines read it. */
export type PublishedValue =
  | string
  | number
  | boolean
  | null
  | readonly PublishedValue[]
  | { readonly [key: string]: PublishedValue };

/** The published fields of an entry, by their keys. */
export type PublishedData = Readonly<Record<string, PublishedValue>>;

/**
 * The fields that a schema publishes, in its order: ids for what they refer to, dates in EDTF, null for what is
 * not known.
 *
 * @param joined The values as the timeline has them, under the keys of the schema.
 * @throws {TypeError} where a published field is missing there.
 */
export function publishedData(schema: z.ZodObject, joined: object): PublishedData {
  return publishedFields(fieldsOf(schema), joined);
}

function publishedFields(fields: readonly Field[], joined: object): PublishedData {
  const values = new Map<string, unknown>(Object.entries(joined));
  return Object.fromEntries(
    fields
      .filter(({ published }) => published)
      .map(({ key, value }) => [key, publishedValue(value, values.get(key), key)]),
  );
}

function publishedValue(field: FieldValue, joined: unknown, key: string): PublishedValue {
  if (joined === null || typeof joined === "boolean" || typeof joined === "number") return joined;
  if (typeof joined === "string") return joined;
  if (field.type === "list" && Array.isArray(joined)) {
    return joined.map((item: unknown) => publishedValue(field.of, item, key));
  }
  if (typeof joined === "object") {
    if (field.type === "group") return publishedFields(field.fields, joined);
    if ("edtf" in joined) return String(joined.edtf);
    if ("id" in joined) {
      const isOutlet = "collection" in joined && joined.collection === "sources";
      const prefix = "refersTo" in field && prefixesSources(field) && isOutlet ? sourcePrefix : "";
      return `${prefix}${String(joined.id)}`;
    }
  }
  throw new TypeError(`The schema publishes \`${key}\`, which the timeline does not have there.`);
}
