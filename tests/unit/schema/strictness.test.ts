import { describe, expect, test } from "vitest";
import { collectionNames, collectionSchemas } from "../../../src/schema/collections.ts";
import { changed, objectsWithin } from "../../support/schema/objects-within.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";
import { validData } from "../../support/schema/valid-data.ts";

test("every collection is among those that are checked", () => {
  expect(collectionNames.toSorted()).toEqual(Object.keys(collectionSchemas).toSorted());
});

describe.each(collectionNames)("an entry of %s", (name) => {
  const { schema } = collectionSchemas[name];
  const { least, most } = validData[name];

  test("is taken with the least that it needs, and with all that it can have", () => {
    expect(refusalsOf(schema, least)).toEqual([]);
    expect(refusalsOf(schema, most)).toEqual([]);
  });

  test.each(objectsWithin(most).map(({ path }) => ({ at: path.join(".") || "its top", path })))(
    "is refused with a key that is not known at $at",
    ({ path }) => {
      expect(refusalsOf(schema, changed(most, [...path, "titel"], "x"))).toHaveLength(1);
    },
  );

  test("is refused with a slug, for its file’s name is its address", () => {
    expect(refusalsOf(schema, { ...least, slug: "elsewhere" })).toHaveLength(1);
  });

  test.each(Object.keys(least))("is refused without %s", (key) => {
    expect(refusalsOf(schema, changed(least, [key], undefined))).toHaveLength(1);
  });

  test("is refused where there is nothing in the file", () => {
    expect(refusalsOf(schema, null)).toHaveLength(1);
  });
});
