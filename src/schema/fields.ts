import { z } from "astro/zod";
import { memoizeByObject } from "../timeline/memoize.ts";
import type { KindName } from "./kinds.ts";

/** What an id can refer to: an entry of a collection, or a phase, topic or side of site.yaml. */
export type ReferenceTarget = KindName | "events" | "reports" | "phases" | "sides";

/** What the text of a field can be. */
export const textContents = [
  "own words",
  "translation",
  "other language",
  "record text",
  "printed words",
  "name",
  "reference",
  "id",
  "date",
  "address",
  "language",
  "code",
] as const;

/**
 * What the text of a field is: our own words, our translation of words of others, our translation of a text of the record into another language, such a text, the words of an outlet or a speaker as printed, a name, the id of
 * another entry, an id of its own, an EDTF date, a web address, a BCP 47 tag, or a code of another register.
 */
export type TextContent = (typeof textContents)[number];

const metadata = z.object({
  description: z.string().default(""),
  holds: z.enum(textContents).optional(),
  refersTo: z
    .array(z.custom<ReferenceTarget>((value) => typeof value === "string"))
    .readonly()
    .default([]),
  published: z.boolean().default(true),
});

/** What a field says of itself, in its `.meta()`, to all that reads the schemas: the check, the prompts, the exports. */
export type FieldMetadata = z.output<typeof metadata>;

/** Marks a field that is of no use outside of the project, which the data files leave out: `.meta(unpublished)`. */
export const unpublished = { published: false } as const;

/** A text: what it is and, where it refers to other entries, which those can be. */
export interface TextValue {
  /** `number or text` is a figure, which can be a number or a date. */
  readonly type: "text" | "number or text";
  /** Undefined where the schema does not say, which a test forbids. */
  readonly holds: TextContent | undefined;
  readonly refersTo: readonly ReferenceTarget[];
}

/** What a field holds. */
export type FieldValue =
  | TextValue
  | { readonly type: "number" }
  | { readonly type: "boolean" }
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "list"; readonly of: FieldValue }
  | { readonly type: "group"; readonly fields: readonly Field[] };

/** A field of a schema. */
export interface Field {
  readonly key: string;
  /** What it is for, in a sentence for editors. */
  readonly description: string;
  readonly required: boolean;
  /** Whether it can be null: known to be unknown. */
  readonly nullable: boolean;
  /** Whether it is in the data files. */
  readonly published: boolean;
  readonly value: FieldValue;
  /** What holds where it is left out, such as an empty list; undefined where nothing does. */
  readonly whenAbsent: unknown;
  /** What is wrong with a value, and what to write instead; null where nothing is. */
  readonly problemOf: (value: unknown) => string | null;
}

/** The fields of a schema in its order, which is also their order in files, with those of groups inside them. */
export const fieldsOf = memoizeByObject((schema: z.ZodObject): readonly Field[] =>
  Object.entries(schema.shape).map(([key, field]) => fieldOf(key, field)),
);

/** A single value of a schema at any depth, where it is, and what it is. */
export interface Leaf {
  /** The keys that lead to it, with `*` for each item of a list: `accounts.*.figures.*.value`. */
  readonly path: string;
  /** The innermost field: its own, or that of the list it is an item of. */
  readonly field: Field;
  readonly value: Exclude<FieldValue, { type: "list" | "group" }>;
}

/** Every single value of a schema, at any depth. */
export const leavesOf = memoizeByObject((schema: z.ZodObject): readonly Leaf[] =>
  fieldsOf(schema).flatMap((field) => leavesIn(field, field.key)),
);

function leavesIn(field: Field, path: string, value: FieldValue = field.value): Leaf[] {
  if (value.type === "list") return leavesIn(field, `${path}.*`, value.of);
  if (value.type === "group") return value.fields.flatMap((inner) => leavesIn(inner, `${path}.${inner.key}`));
  return [{ path, field, value }];
}

/** A text of a schema, at any depth. */
export interface TextLeaf extends Leaf {
  readonly value: TextValue;
}

/** The texts of a schema that are one of these; its references, where it is `reference`. */
export function textsOf(schema: z.ZodObject, ...contents: readonly TextContent[]): readonly TextLeaf[] {
  return leavesOf(schema).filter(
    (leaf): leaf is TextLeaf =>
      "holds" in leaf.value && leaf.value.holds !== undefined && contents.includes(leaf.value.holds),
  );
}

/** A value in some data, with the keys and indexes that lead to it. */
interface PlacedValue {
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

/** All values in some data at the path of a leaf; none where the data has no such field. */
export function valuesAt(data: unknown, path: string): PlacedValue[] {
  return path.split(".").reduce<PlacedValue[]>(
    (found, step) =>
      found.flatMap(({ at, value }) => {
        if (step === "*") {
          if (!Array.isArray(value)) return [];
          return value.map((item: unknown, index) => ({ at: [...at, index], value: item }));
        }
        const inner: unknown = isObject(value) ? value[step] : undefined;
        return inner === undefined || inner === null ? [] : { at: [...at, step], value: inner };
      }),
    [{ at: [], value: data }],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The texts in some data that are made of words, ours or others’, in the order of the schema. */
export function wordsIn(schema: z.ZodObject, data: object): string[] {
  return textsOf(schema, "own words", "translation", "printed words").flatMap(({ path }) =>
    valuesAt(data, path).flatMap(({ value }) => (typeof value === "string" ? value : [])),
  );
}

/** What an outlet’s id is preceded by where people and organisations can be named too. */
export const sourcePrefix = "source:";

/** Whether a reference takes outlets and others, and outlets are then written as `source:ID`. */
export function prefixesSources({ refersTo }: Pick<TextValue, "refersTo">): boolean {
  return refersTo.length > 1 && refersTo.includes("sources");
}

/** The id that a reference names, without its prefix, and what it can be of. */
export function readReference(
  value: Pick<TextValue, "refersTo">,
  written: string,
): { readonly id: string; readonly targets: readonly ReferenceTarget[] } {
  if (!prefixesSources(value)) return { id: written, targets: value.refersTo };
  return written.startsWith(sourcePrefix)
    ? { id: written.slice(sourcePrefix.length), targets: ["sources"] }
    : { id: written, targets: value.refersTo.filter((target) => target !== "sources") };
}

function fieldOf(key: string, schema: z.core.$ZodType): Field {
  const layers = [...layersOf(schema)];
  const { description, published: isPublished } = metadataOf(layers);
  return {
    key,
    description,
    required: !layers.some((layer) => layer instanceof z.ZodOptional || layer instanceof z.ZodDefault),
    nullable: layers.some((layer) => layer instanceof z.ZodNullable),
    published: isPublished,
    value: fieldValueOf(schema),
    whenAbsent: z.safeParse(schema, undefined).data,
    problemOf: (value) => z.safeParse(schema, value).error?.issues[0]?.message ?? null,
  };
}

function fieldValueOf(schema: z.core.$ZodType): FieldValue {
  const layers = [...layersOf(schema)];
  const inner = layers.at(-1);
  if (inner instanceof z.ZodObject) return { type: "group", fields: fieldsOf(inner) };
  if (inner instanceof z.ZodArray) return { type: "list", of: fieldValueOf(inner.element) };
  if (inner instanceof z.ZodEnum) return { type: "choice", options: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { type: "boolean" };
  if (inner instanceof z.ZodNumber) return { type: "number" };
  const { holds, refersTo } = metadataOf(layers);
  return { type: inner instanceof z.ZodUnion ? "number or text" : "text", holds, refersTo };
}

/** A schema, what it makes optional, and so on inwards. */
function* layersOf(schema: z.core.$ZodType): Generator<z.core.$ZodType> {
  yield schema;
  const wraps =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
  if (wraps) yield* layersOf(schema.unwrap());
}

/** What the layers of a field say of it; the outermost has the last word. */
function metadataOf(layers: readonly z.core.$ZodType[]): FieldMetadata {
  return metadata.parse(
    Object.assign({}, ...layers.toReversed().map((layer) => z.globalRegistry.get(layer))),
  );
}
