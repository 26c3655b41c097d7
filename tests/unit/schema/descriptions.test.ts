import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { collectionNames, collectionSchemas } from "../../../src/schema/collections.ts";

/** Every field of a schema, at any depth, with its path and the text that explains it to an editor. */
function fieldsOf(schema: z.core.$ZodType, path = ""): { path: string; description: string }[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) => [
      { path: `${path}${key}`, description: descriptionOf(field) },
      ...fieldsOf(field, `${path}${key}.`),
    ]);
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, path);
  const inner = unwrapped(schema);
  return inner === null ? [] : fieldsOf(inner, path);
}

/** The description of a field, or of what it makes optional. */
function descriptionOf(field: z.core.$ZodType): string {
  const own = z.globalRegistry.get(field)?.description;
  if (own !== undefined) return own;
  const inner = unwrapped(field);
  return inner === null ? "" : descriptionOf(inner);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType | null {
  const wraps =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
  return wraps ? schema.unwrap() : null;
}

describe.each(collectionNames)("the fields of %s", (name) => {
  const fields = fieldsOf(collectionSchemas[name].schema);

  test("are found", () => {
    expect(fields.length).toBeGreaterThan(2);
  });

  test.each(fields)("$path is explained to the editor in a sentence", ({ description }) => {
    expect(description).toMatch(/^\p{Lu}.+[.?…]$/u);
  });
});
