import { describe, expect, test } from "vitest";
import { collectionSchemas } from "../../../src/schema/collections.ts";
import { edtf, publicationDay } from "../../../src/schema/edtf.ts";
import { changed } from "../../support/schema/objects-within.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";
import { validData } from "../../support/schema/valid-data.ts";

const dates = [
  { name: "events", path: ["date"] },
  { name: "events", path: ["corrections", 0, "date"] },
  { name: "reports", path: ["published"] },
  { name: "reports", path: ["accounts", 0, "date"] },
  { name: "people", path: ["roles", 0, "from"] },
  { name: "people", path: ["roles", 0, "to"] },
] as const;

describe.each(dates)("the date at $path of an entry of $name", ({ name, path }) => {
  const { schema } = collectionSchemas[name];

  test.each([
    ["a moment of time, as a bare day is read", new Date("2024-06-12")],
    ["a number, as a bare year is read", 2024],
  ])("is refused as %s, with the word that it belongs in quotation marks", (_what, value) => {
    const refusals = refusalsOf(schema, changed(validData[name].most, path, value));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatch(new RegExp(`^${path.join("\\.")}: put the date in quotation marks: write`));
  });

  test("is refused where it is none, with the reason and an example", () => {
    const refusals = refusalsOf(schema, changed(validData[name].most, path, "2024-06-31"));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain('"2024-06-31" is not a date');
    expect(refusals[0]).toContain('write for example "2024-06-12"');
  });
});

test.each(["2024-06-12", "2024-04", "2022-12~", "2023-09-19/2023-09-20", "2024-04-22/..", "199X"])(
  "the date %s is taken as it is written",
  (value) => {
    expect(edtf.parse(value)).toBe(value);
  },
);

describe("the time of day of an event", () => {
  const { schema } = collectionSchemas.events;
  const refused = (date: string, time: unknown) =>
    refusalsOf(schema, { ...validData.events.least, date, time });

  test.each(["00:00", "15:05", "23:59"])("can be %s", (time) => {
    expect(refused("2001-03-04", time)).toEqual([]);
  });

  test.each(["9:30", "24:00", "15.05", "3 p.m.", 905])("cannot be %s", (time) => {
    expect(refused("2001-03-04", time)).toEqual([
      'time: write the time of day in quotation marks, as "15:05"',
    ]);
  });

  test.each(["2001-03", "2001-03-04~", "2001-03-04/2001-03-05"])("needs an exact day, not %s", (date) => {
    expect(refused(date, "15:05")).toEqual(["time: give the day exactly, or leave the time out"]);
  });
});

describe("the day of publication", () => {
  test.each(["2024-06-12", "2024-06-12~", "2024-06-12?", "2024-06", "2024-05~"])("can be %s", (value) => {
    expect(publicationDay.parse(value)).toBe(value);
  });

  test.each(["2024", "2024-21", "199X", "2024-06-12/2024-06-13", "2024-06-12/..", "2024-06-12/2024-06-12"])(
    "cannot be %s",
    (value) => {
      const refusals = refusalsOf(publicationDay, value);
      expect(refusals).toHaveLength(1);
      expect(refusals[0]).toContain('write the day of publication, as "2024-06-12"');
    },
  );
});
