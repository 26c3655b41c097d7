import { assert, describe, expect, it, test } from "vitest";
import { DateError, dateExamples, parseDate } from "../../../../src/timeline/dates/parse.ts";
import { isKnown } from "../../../../src/timeline/dates/record-date.ts";

function pointOf(text: string) {
  const date = parseDate(text);
  assert(date.kind === "point", `${text} is a point of time`);
  return date.point;
}

function boundsOf(text: string) {
  const date = parseDate(text);
  assert(date.kind === "interval", `${text} is an interval`);
  return date;
}

/** What an editor is told of a date that is refused. */
function refusalOf(text: string): string {
  try {
    parseDate(text);
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
  throw new Error(`“${text}” was taken.`);
}

describe("a point of time", () => {
  test.each([
    ["2024-06-12", "day", "2024-06-12", "2024-06-12"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
    ["0001-01-01", "day", "0001-01-01", "0001-01-01"],
    ["2024-06", "month", "2024-06-01", "2024-06-30"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["1900-02", "month", "1900-02-01", "1900-02-28"],
    ["2024-06-XX", "month", "2024-06-01", "2024-06-30"],
    ["2024", "year", "2024-01-01", "2024-12-31"],
    ["2024-XX", "year", "2024-01-01", "2024-12-31"],
    ["2024-XX-XX", "year", "2024-01-01", "2024-12-31"],
    ["2024-21", "season", "2024-03-01", "2024-05-31"],
    ["2024-22", "season", "2024-06-01", "2024-08-31"],
    ["2024-23", "season", "2024-09-01", "2024-11-30"],
    ["2023-24", "season", "2023-12-01", "2024-02-29"],
    ["2024-33", "quarter", "2024-01-01", "2024-03-31"],
    ["2024-34", "quarter", "2024-04-01", "2024-06-30"],
    ["2024-35", "quarter", "2024-07-01", "2024-09-30"],
    ["2024-36", "quarter", "2024-10-01", "2024-12-31"],
    ["199X", "decade", "1990-01-01", "1999-12-31"],
    ["19XX", "century", "1900-01-01", "1999-12-31"],
    ["99XX", "century", "9900-01-01", "9999-12-31"],
  ])("%s is a %s that can mean %s to %s", (text, precision, earliest, latest) => {
    expect(pointOf(text)).toMatchObject({ precision, earliest, latest });
  });

  test.each([
    ["2024-06-12", { year: 2024, month: 6, day: 12, part: null }],
    ["2024-06", { year: 2024, month: 6, day: null, part: null }],
    ["2024", { year: 2024, month: null, day: null, part: null }],
    ["2024-23", { year: 2024, month: null, day: null, part: 3 }],
    ["2024-34", { year: 2024, month: null, day: null, part: 2 }],
    ["199X", { year: 1990, month: null, day: null, part: null }],
    ["19XX", { year: 1900, month: null, day: null, part: null }],
  ])("%s knows its own parts and no more", (text, parts) => {
    expect(pointOf(text)).toMatchObject(parts);
  });

  test.each(["2024-06-12", "2024-06", "2024", "2024-21", "2024-33", "199X", "19XX", "2024-XX", "2024-06-XX"])(
    "%s takes each qualifier at its end",
    (text) => {
      expect(pointOf(text)).toMatchObject({ approximate: false, uncertain: false });
      expect(pointOf(`${text}~`)).toMatchObject({ approximate: true, uncertain: false });
      expect(pointOf(`${text}?`)).toMatchObject({ approximate: false, uncertain: true });
      expect(pointOf(`${text}%`)).toMatchObject({ approximate: true, uncertain: true });
    },
  );

  it("keeps the text as it was written", () => {
    expect(parseDate("2024-04-10~").edtf).toBe("2024-04-10~");
    expect(parseDate("2024-04/..").edtf).toBe("2024-04/..");
  });
});

describe("an interval", () => {
  it("has two known sides, each with its own precision and qualifier", () => {
    const { from, to } = boundsOf("2024-06-12~/2024-07?");
    expect(from).toMatchObject({ precision: "day", day: 12, approximate: true, uncertain: false });
    expect(to).toMatchObject({ precision: "month", month: 7, approximate: false, uncertain: true });
  });

  test.each([
    ["2024-06-12/..", "to", "open"],
    ["2024-06-12/", "to", "unknown"],
    ["../2024-06-12", "from", "open"],
    ["/2024-06-12", "from", "unknown"],
  ] as const)("%s has one known day, and its %s side is %s", (text, side, state) => {
    const bounds = boundsOf(text);
    const other = side === "from" ? bounds.to : bounds.from;
    expect(bounds[side]).toBe(state);
    assert(isKnown(other));
    expect(other.earliest).toBe("2024-06-12");
  });

  test.each([
    "2024-06-12/2024-06-12",
    "2024-06/2024-06",
    "2024/2024-06",
    "2024-06-20/2024-06",
    "2024-06-12~/2024-06-12",
    "2023-24/2024-01",
    "2024-03/2024-21",
    "2024-21/2024-03",
    "198X/199X",
    "19XX/2000",
    "199X~/2000?",
  ])("%s can be true, so it is taken", (text) => {
    expect(boundsOf(text).edtf).toBe(text);
  });
});

describe("what cannot be printed truly is refused", () => {
  test.each([
    ["a time of day", "2024-06-12T10:00"],
    ["a list", "{2024,2025}"],
    ["a set", "[2024,2025]"],
    ["a single unknown digit of a month", "2024-1X"],
    ["a single unknown digit of a day", "2024-06-1X"],
    ["a qualifier inside a date", "2024-06-~12"],
    ["a qualifier before a date", "?2024"],
    ["a year before 1", "-0001"],
    ["a year beyond 9999", "Y12024"],
    ["a season of the southern hemisphere", "2024-29"],
    ["a season of a named hemisphere", "2024-25"],
    ["a third of a year", "2024-37"],
    ["a half-year", "2024-41"],
    ["an unknown year", "XXXX"],
  ])("%s is EDTF of a kind that is not used here", (_what, text) => {
    expect(refusalOf(text)).toContain("of a kind that is not used here");
  });

  test.each([
    ["a day that does not exist", "2020-02-30"],
    ["the 29th of February in a common year", "2023-02-29"],
    ["month 13", "2024-13"],
    ["month 0", "2024-00"],
    ["day 0", "2024-06-00"],
    ["one digit for a month", "2024-6-01"],
    ["no hyphens", "20240612"],
    ["nothing at all", ""],
    ["words", "last spring"],
    ["space around it", " 2024"],
    ["two qualifiers", "2024-06-12?~"],
    ["a time zone", "2024-06-12Z"],
    ["a side that is no date", "2024-06-12/soon"],
    ["a day of a season", "2024-21-05"],
  ])("%s is no date", (_what, text) => {
    expect(refusalOf(text)).toContain("is not a date");
  });

  test.each([
    ["06.03.2001", "2001-03-06"],
    ["2001/03/06", "2001-03-06"],
    ["2001-3-6", "2001-03-06"],
    ["6 March 2001", "2001-03-06"],
    ["mar 6, 2001", "2001-03-06"],
  ])("%s is a day in another form, and the message says how to write it", (text, day) => {
    expect(refusalOf(text)).toBe(`"${text}" is not a date in this form; write "${day}"`);
  });

  test.each(["31.02.2001", "6 Brumaire 2001", "2001/13/06"])("%s is no day in any form", (text) => {
    expect(refusalOf(text)).toContain('write for example "2024-06-12"');
  });

  test.each([
    ["2001-02-30", "day"],
    ["2001-00", "month"],
  ])("%s is no %s that there is, and no examples are needed", (text, what) => {
    expect(refusalOf(text)).toBe(`"${text}" is not a date: there is no such ${what}`);
  });

  test.each(["2024-06-12/2024-06-10", "2024/2023", "2024-06/2024-05-31", "2024-24/2024-11", "2000/199X"])(
    "%s ends before it begins",
    (text) => {
      expect(refusalOf(text)).toContain("ends before it begins");
    },
  );

  test.each(["/", "../", "/.."])("%s names neither a beginning nor an end", (text) => {
    expect(refusalOf(text)).toContain("names neither a beginning nor an end");
  });

  test("an interval of three parts is no interval", () => {
    expect(refusalOf("../../..")).toContain("has more than two sides");
  });

  test.each(["0000", "000X", "00XX", "0000-05-01", "9999-24"])("%s leaves the years 0001 to 9999", (text) => {
    expect(refusalOf(text)).toContain("the years run from 0001 to 9999");
  });

  it("refuses a day of an unknown month and a month of an unknown year", () => {
    expect(refusalOf("2024-XX-12")).toContain("names a day of a month that is not known");
    expect(refusalOf("199X-06")).toContain("names a month of a year that is not known");
    expect(refusalOf("19XX-XX")).toContain("names a month of a year that is not known");
  });

  it("refuses three sides", () => {
    expect(refusalOf("2024/2025/2026")).toContain("has more than two sides");
  });

  test.each(["", "2024-1X", "2024/2023", "../../..", "2024-XX-12", "2024/2025/2026"])(
    "the refusal of “%s” repeats it and says what to write instead",
    (text) => {
      expect(refusalOf(text)).toContain(`"${text}"`);
      expect(refusalOf(text)).toContain('write for example "2024-06-12"');
    },
  );
});

describe("the examples that an editor is shown", () => {
  const examples = [...dateExamples.matchAll(/"([^"]+)"/g)].map(([, example = ""]) => example);

  it("are there", () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)("“%s” is taken", (example) => {
    expect(parseDate(example).edtf).toBe(example);
  });
});
