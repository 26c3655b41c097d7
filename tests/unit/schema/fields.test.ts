import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { account } from "../../../src/schema/account.ts";
import { collectionNames, collectionSchemas } from "../../../src/schema/collections.ts";
import {
  type Field,
  fieldsOf,
  leavesOf,
  readReference,
  textsOf,
  unpublished,
  valuesAt,
} from "../../../src/schema/fields.ts";
import { ownWords, references } from "../../../src/schema/values.ts";

/** All fields, with those of groups inside them. */
function allFields(fields: readonly Field[], path = ""): { path: string; field: Field }[] {
  return fields.flatMap((field) => {
    const value = field.value.type === "list" ? field.value.of : field.value;
    const inner = value.type === "group" ? allFields(value.fields, `${path}${field.key}.`) : [];
    return [{ path: `${path}${field.key}`, field }, ...inner];
  });
}

describe.each(collectionNames)("every field of %s", (name) => {
  const { schema } = collectionSchemas[name];

  test.each(allFields(fieldsOf(schema)))("$path is explained to editors in a sentence", ({ field }) => {
    expect(field.description).toMatch(/^\p{Lu}.+[.?…]$/u);
  });

  test.each(leavesOf(schema))("$path says what its text is", ({ value }) => {
    if (value.type !== "text" && value.type !== "number or text") return;
    expect(value.holds).toBeDefined();
    expect(value.refersTo.length > 0).toBe(value.holds === "reference");
  });

  test.each(allFields(fieldsOf(schema)))(
    "$path is published with all that holds it, or not at all",
    ({ field }) => {
      const value = field.value.type === "list" ? field.value.of : field.value;
      if (value.type !== "group") return;
      expect(value.fields.some((inner) => inner.published)).toBe(field.published);
    },
  );
});

test("a schema is read with its lists and groups, and what makes fields optional or empty", () => {
  const schema = z.strictObject({
    title: ownWords.nullable().describe("The title."),
    places: references("places").min(1).optional().describe("Where it was.").meta(unpublished),
    crew: z.array(z.strictObject({ age: z.number(), alive: z.boolean().default(true) })).default([]),
    size: z.enum(["small", "big"]),
    depth: z.union([z.number(), z.string()]).meta({ holds: "date" }),
  });
  expect(fieldsOf(schema)).toMatchObject([
    { key: "title", description: "The title.", required: true, nullable: true, published: true },
    { key: "places", description: "Where it was.", required: false, nullable: false, published: false },
    { key: "crew", required: false, value: { type: "list", of: { type: "group" } } },
    { key: "size", value: { type: "choice", options: ["small", "big"] } },
    { key: "depth", value: { type: "number or text", holds: "date" } },
  ]);
  expect(leavesOf(schema).map(({ path, value }) => [path, value.type])).toEqual([
    ["title", "text"],
    ["places.*", "text"],
    ["crew.*.age", "number"],
    ["crew.*.alive", "boolean"],
    ["size", "choice"],
    ["depth", "number or text"],
  ]);
  expect(textsOf(schema, "reference")).toMatchObject([{ path: "places.*", value: { refersTo: ["places"] } }]);
  expect(fieldsOf(schema)[0]?.problemOf("")).toBe("write text without space at its ends");
});

test("values are found at the path of a leaf, each with its place, in the order of the data", () => {
  const data = { crew: [{ names: ["Ada", "A."] }, {}, { names: ["Bo"] }], ship: null };
  expect(valuesAt(data, "crew.*.names.*")).toEqual([
    { at: ["crew", 0, "names", 0], value: "Ada" },
    { at: ["crew", 0, "names", 1], value: "A." },
    { at: ["crew", 2, "names", 0], value: "Bo" },
  ]);
  expect(valuesAt(data, "ship.name")).toEqual([]);
  expect(valuesAt(undefined, "ship")).toEqual([]);
});

test("an outlet is named with a prefix where people can be named too", () => {
  const [by] = textsOf(account, "reference").filter(({ path }) => path === "by.*");
  const value = by?.value ?? { refersTo: [] };
  expect(readReference(value, "source:lake-wire")).toEqual({ id: "lake-wire", targets: ["sources"] });
  expect(readReference(value, "ada-pike")).toEqual({
    id: "ada-pike",
    targets: ["people", "organisations"],
  });
  expect(readReference({ refersTo: ["sources"] }, "lake-wire")).toEqual({
    id: "lake-wire",
    targets: ["sources"],
  });
});
