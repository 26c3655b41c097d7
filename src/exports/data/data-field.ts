import type { Field, FieldValue, ReferenceTarget, TextContent } from "../../schema/fields.ts";

/** A field of a data file: one of the schema, or one that is derived. */
export type DataField = Pick<Field, "key" | "description" | "value">;

/** A derived field; without more it holds words. */
export function derivedField(key: string, description: string, value: FieldValue = words): DataField {
  return { key, description, value };
}

/** What a derived field can hold, as the schemas say it of their own fields. */
export const words = text("own words");
export const date = text("date");
export const address = text("address");
export const identifier = text("id");
export const number = { type: "number" } as const satisfies FieldValue;

/** The id of an entry. */
export function idOf(...refersTo: readonly ReferenceTarget[]) {
  return { type: "text", holds: "reference", refersTo } as const satisfies FieldValue;
}

/** A list. */
export function listOf<Of extends FieldValue>(of: Of) {
  return { type: "list", of } as const satisfies FieldValue;
}

function text(holds: TextContent) {
  return { type: "text", holds, refersTo: [] } as const satisfies FieldValue;
}
