import { describe, expect, test } from "vitest";
import { findDay } from "../../../../src/desk/import/find-day.ts";

const found = (...values: string[]) => values.map((value) => ({ value, from: "somewhere" }));
const today = "2024-06-12";

describe("the day of publication", () => {
  const dayOf = (
    moments: string[],
    printed: string[] = [],
    address: string | null = null,
    texts: string[] = [],
  ) =>
    findDay(
      { moments: found(...moments), printedMoments: found(...printed), printedTexts: texts },
      address,
      today,
    );

  test.each([
    ["2001-03-05", "2001-03-05"],
    ["2001-03-05T23:30:00+12:00", "2001-03-05"],
    ["2001-03-05 23:30", "2001-03-05"],
    ["20010305T2330", "2001-03-05"],
    ["Mon, 5 Mar 2001 23:30:00 GMT", "2001-03-05"],
    ["March 5, 2001", "2001-03-05"],
    ["5 March 2001", "2001-03-05"],
  ])("%s is %s, in the outlet’s own time", (moment, day) => {
    expect(dayOf([moment])?.published).toBe(day);
  });

  test.each([
    "2001-02-30",
    "2001-13-01",
    "2024-06-13",
    "05.03.2001",
    "yesterday",
    "0000-01-01",
    "2001-03-055",
    "",
  ])("“%s” is no day of the past", (moment) => {
    expect(dayOf([moment])).toBeNull();
  });

  test("it is told how the day is known, where the page does not print it", () => {
    expect(dayOf(["2001-03-05"], ["2001-03-05"])).toMatchObject({ published: "2001-03-05", note: null });
    expect(dayOf([], ["2001-03-05"])).toMatchObject({ published: "2001-03-05", note: null });
    expect(dayOf(["2001-03-05"], ["2001-01-01"])).toEqual({
      published: "2001-03-05",
      note: "The day is from the metadata of the page (somewhere).",
      from: "the metadata (somewhere)",
      others: ["2001-01-01"],
    });
    expect(dayOf(["2001-03-05T23:30:00Z"])?.note).toContain("in UTC");
    expect(dayOf(["soon"], [], "https://post.example/2001/3/5/sank")).toMatchObject({
      published: "2001-03-05",
      note: "The day is from the address of the page.",
    });
    expect(dayOf([], [], "https://post.example/2001/13/5/sank")).toBeNull();
  });

  test("is read from print where the metadata do not have it, in any language of the record", () => {
    expect(dayOf([], [], null, ["17 Nisan 2024"])).toEqual({
      published: "2024-04-17",
      note: null,
      from: "the printed “17 Nisan 2024”",
      others: [],
    });
  });

  test("is the printed one where the metadata give the day before or after it, which is that of another time zone", () => {
    expect(dayOf(["2024-04-16T21:30:00Z"], [], null, ["17 апреля 2024, 01:30"])).toMatchObject({
      published: "2024-04-17",
      note: null,
      others: ["2024-04-16"],
    });
  });

  test("is that of the metadata where the page prints quite another, which is told", () => {
    expect(dayOf(["2024-04-17"], [], null, ["1 May 2024"])).toMatchObject({
      published: "2024-04-17",
      note: "The day is from the metadata of the page (somewhere).",
      others: ["2024-05-01"],
    });
  });
});
