import { z } from "astro/zod";
import type { DataPath } from "./content-file.ts";

/** The fields that a schema knows at a place of the data; none where there is no object with fields of its own. */
export function fieldsAt(schema: unknown, path: DataPath): string[] {
  const there = path.reduce<unknown>(stepInto, schema);
  const object = plain(there);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function stepInto(schema: unknown, step: string | number): unknown {
  const outer = plain(schema);
  if (outer instanceof z.ZodArray) return outer.element;
  return outer instanceof z.ZodObject ? outer.shape[step] : undefined;
}

/** A schema without what says that it may be missing or empty. */
function plain(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return plain(schema.unwrap());
  }
  return schema;
}
