import { describe, expect, test } from "vitest";
import { account } from "../../../src/schema/account.ts";
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
    const refusals = refusalsOf(schema, changed(validData[name].most, path, "last June"));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain('"last June" is not a date');
    expect(refusals[0]).toContain('write for example "2024-06-12"');
  });
});

test.each(["2024-06-12", "2024-04", "2022-12~", "2023-09-19/2023-09-20", "2024-04-22/..", "199X"])(
  "the date %s is taken as it is written",
  (value) => {
    expect(edtf.parse(value)).toBe(value);
  },
);

describe.each([
  { name: "an event", schema: collectionSchemas.events.schema, entry: validData.events.least },
  { name: "an account", schema: account, entry: { event: "storm", says: "It sank." } },
])("the time of day of $name", ({ schema, entry }) => {
  const refused = (date: string, time: unknown, timeZone?: unknown) =>
    refusalsOf(schema, { ...entry, date, time, timeZone });

  test.each(["00:00", "15:05", "23:59"])("can be %s", (time) => {
    expect(refused("2001-03-04", time)).toEqual([]);
  });

  test.each(["9:30", "24:00", "15.05", "3 p.m.", 905])("cannot be %s", (time) => {
    expect(refused("2001-03-04", time)).toEqual([
      'time: write the time of day in quotation marks, from "00:00" to "23:59", as "15:05"',
    ]);
  });

  test.each(["2001-03", "2001-03-04~", "2001-03-04/2001-03-05"])("needs an exact day, not %s", (date) => {
    expect(refused(date, "15:05")).toEqual(["time: give the day exactly, or leave the time out"]);
  });

  test.each(["Europe/London", "America/Argentina/Buenos_Aires", "UTC", "+05:30", "-03:00"])(
    "can be by the clocks of %s",
    (timeZone) => {
      expect(refused("2001-03-04", "15:05", timeZone)).toEqual([]);
    },
  );

  test.each([
    ["London", "here Europe/London"],
    ["europe/london", "here Europe/London"],
    ["New York", "here America/New_York"],
    ["UTC+4", 'here "+04:00"'],
    ["GMT-3:30", 'here "-03:30"'],
    ["GMT", "here UTC"],
    ["Etc/GMT-4", 'for example Europe/London, UTC or "+01:00"'],
    ["EST", 'for example Europe/London, UTC or "+01:00"'],
    ["Europe/Nowhere", 'for example Europe/London, UTC or "+01:00"'],
    ["+25:00", 'for example Europe/London, UTC or "+01:00"'],
    [4, 'here "+04:00"'],
  ])("cannot be by the clocks of %s: the message says what to write", (timeZone, advice) => {
    expect(refused("2001-03-04", "15:05", timeZone)).toEqual([
      `timeZone: write the time zone by its name in the IANA database, or the hours from UTC in quotation marks: ${advice}`,
    ]);
  });

  test("has to be there where a time zone is", () => {
    expect(refused("2001-03-04", undefined, "UTC")).toEqual([
      "timeZone: there is no `time` that it could belong to; add it, or leave the time zone out",
    ]);
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
