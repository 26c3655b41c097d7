import { z } from "astro/zod";

/** What a field holds. */
export type FieldValue =
  | { readonly type: "text" }
  | { readonly type: "number" }
  /** A number, or a text where it is none: a figure may be a date. */
  | { readonly type: "number-or-text" }
  | { readonly type: "yes-no" }
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "list"; readonly of: FieldValue }
  | { readonly type: "group"; readonly fields: readonly Field[] };

/** A field of an entry as an editor fills it in. */
export interface Field {
  readonly key: string;
  /** What the schema tells the editor of it. */
  readonly explanation: string;
  /** Whether the entry is none without it. */
  readonly required: boolean;
  /** Whether it may be known to be unknown. */
  readonly nullable: boolean;
  readonly value: FieldValue;
  /** What is wrong with a value, and what to write instead; null where nothing is. */
  readonly faultOf: (value: unknown) => string | null;
}

/** The fields of a schema in its order, which is the order in which files have them. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([key, field]) => fieldOf(key, field));
}

function fieldOf(key: string, schema: z.core.$ZodType): Field {
  const layers = [...layersOf(schema)];
  const inner = layers.at(-1) ?? schema;
  return {
    key,
    explanation:
      layers.map((layer) => z.globalRegistry.get(layer)?.description).find((text) => text !== undefined) ??
      "",
    required: !layers.some((layer) => layer instanceof z.ZodOptional || layer instanceof z.ZodDefault),
    nullable: layers.some((layer) => layer instanceof z.ZodNullable),
    value: fieldValueOf(inner),
    faultOf: (value) => z.safeParse(schema, value).error?.issues[0]?.message ?? null,
  };
}

/** A schema, what it makes optional, and so on inwards. */
function* layersOf(schema: z.core.$ZodType): Generator<z.core.$ZodType> {
  yield schema;
  const wraps =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
  if (wraps) yield* layersOf(schema.unwrap());
}

function fieldValueOf(schema: z.core.$ZodType): FieldValue {
  if (schema instanceof z.ZodObject) return { type: "group", fields: fieldsOf(schema) };
  if (schema instanceof z.ZodArray) return { type: "list", of: fieldValueOf(schema.element) };
  if (schema instanceof z.ZodEnum) return { type: "choice", options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { type: "yes-no" };
  if (schema instanceof z.ZodNumber) return { type: "number" };
  if (schema instanceof z.ZodUnion) return { type: "number-or-text" };
  return { type: "text" };
}
