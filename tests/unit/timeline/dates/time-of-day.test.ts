import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { printWhen } from "../../../../src/timeline/dates/print.ts";
import {
  clocksAt,
  isTimeZone,
  momentsOf,
  readTime,
  type TimeOfDay,
} from "../../../../src/timeline/dates/time-of-day.ts";

function timeOf(day: string, time: string, timeZone: string): TimeOfDay {
  const read = readTime(parseDate(day), { time, timeZone });
  if ("fault" in read) throw new Error(read.fault);
  return read;
}

function faultOf(date: string, time: string, timeZone?: string): string {
  const read = readTime(parseDate(date), { time, timeZone });
  if (!("fault" in read)) throw new Error(`It was read as ${read.machine}.`);
  return read.fault;
}

describe("a time of day is one moment", () => {
  test.each([
    // Clocks in summer and in winter.
    ["2024-07-01", "12:00", "Europe/Berlin", "2024-07-01T10:00:00Z", "2024-07-01T12:00+02:00"],
    ["2024-01-01", "12:00", "Europe/Berlin", "2024-01-01T11:00:00Z", "2024-01-01T12:00+01:00"],
    // South of the equator, where the day is not yet the same in UTC.
    ["2000-11-12", "06:40", "Pacific/Auckland", "2000-11-11T17:40:00Z", "2000-11-12T06:40+13:00"],
    // The last minute before the clocks are put forward, and the first after that.
    ["2024-03-31", "01:59", "Europe/Berlin", "2024-03-31T00:59:00Z", "2024-03-31T01:59+01:00"],
    ["2024-03-31", "03:00", "Europe/Berlin", "2024-03-31T01:00:00Z", "2024-03-31T03:00+02:00"],
    // The last minute before the hour that comes twice, and the first after it.
    ["2024-10-27", "01:59", "Europe/Berlin", "2024-10-26T23:59:00Z", "2024-10-27T01:59+02:00"],
    ["2024-10-27", "03:00", "Europe/Berlin", "2024-10-27T02:00:00Z", "2024-10-27T03:00+01:00"],
    // Half an hour is put forward there, and the offset is no whole hour.
    ["2024-07-01", "12:00", "Australia/Lord_Howe", "2024-07-01T01:30:00Z", "2024-07-01T12:00+10:30"],
    ["2024-01-01", "12:00", "America/St_Johns", "2024-01-01T15:30:00Z", "2024-01-01T12:00-03:30"],
    // A country that gave summer time up in 2016.
    ["2015-07-01", "12:00", "Asia/Baku", "2015-07-01T07:00:00Z", "2015-07-01T12:00+05:00"],
    ["2016-07-01", "12:00", "Asia/Baku", "2016-07-01T08:00:00Z", "2016-07-01T12:00+04:00"],
    ["2024-06-12", "15:05", "UTC", "2024-06-12T15:05:00Z", "2024-06-12T15:05+00:00"],
    ["2024-06-12", "01:00", "+04:00", "2024-06-11T21:00:00Z", "2024-06-12T01:00+04:00"],
    // By the sun, to the second, which no offset can say: the moment is in UTC.
    ["1850-01-01", "12:00", "Asia/Baku", "1850-01-01T08:40:36Z", "1850-01-01T08:40:36Z"],
  ])("%s %s in %s", (day, time, timeZone, moment, machine) => {
    expect(timeOf(day, time, timeZone)).toEqual({ time, timeZone, moment, machine });
  });

  it("is refused where the clocks were put forward over it", () => {
    expect(faultOf("2024-03-31", "02:30", "Europe/Berlin")).toBe(
      "correct the time: the clocks of Berlin were put forward, and none showed 02:30 on 2024-03-31",
    );
    // A whole day was left out there.
    expect(faultOf("2011-12-30", "12:00", "Pacific/Apia")).toContain("none showed 12:00 on 2011-12-30");
  });

  it("is refused where the clocks showed it twice, with the two to choose from", () => {
    expect(faultOf("2024-10-27", "02:30", "Europe/Berlin")).toBe(
      'the clocks of Berlin were put back, and showed 02:30 twice on 2024-10-27; write `timeZone: "+02:00"` for the first time, or "+01:00" for the second',
    );
    expect(timeOf("2024-10-27", "02:30", "+02:00").moment).toBe("2024-10-27T00:30:00Z");
    expect(timeOf("2024-10-27", "02:30", "+01:00").moment).toBe("2024-10-27T01:30:00Z");
  });

  it("is refused without a time zone or an exact day", () => {
    expect(faultOf("2024-06-12", "15:05")).toMatch(/^name the time zone .* in site.yaml for the whole story/);
    expect(faultOf("2024-06", "15:05", "UTC")).toBe(
      "the day is not known exactly (2024-06); give the day of the time, or leave the time out",
    );
  });
});

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC", "+05:45", "-02:00");
/** From the year 1901, when the clocks of nearly all zones went by whole minutes. */
const moment = fc
  .integer({ min: Date.UTC(1901, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 })
  .map((minutes) => minutes * 60_000);

/** What the clocks of a zone show, by another way than that of the code: written out by Intl. */
function shownAt(milliseconds: number, timeZone: string) {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(milliseconds);
  const [day = "", time = ""] = shown.split(" ");
  return { day, time: time.slice(0, "hh:mm".length), seconds: Number(time.slice(-2)) };
}

describe("whatever the zone and the moment", () => {
  it("what the clocks show leads back to the moment", () => {
    fc.assert(
      fc.property(zone, moment, (timeZone, milliseconds) => {
        const { day, time, seconds } = shownAt(milliseconds, timeZone);
        expect(momentsOf(day, time, timeZone)).toContain(milliseconds - seconds * 1000);
      }),
      { numRuns: 500 },
    );
  });

  it("every moment that is found is one at which the clocks showed the time", () => {
    fc.assert(
      fc.property(
        zone,
        fc.date({ min: new Date("1901-01-01"), max: new Date("2037-12-31"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        (timeZone, date, minutes) => {
          const day = date.toISOString().slice(0, 10);
          const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
          const found = momentsOf(day, time, timeZone);
          expect(found.length).toBeLessThanOrEqual(2);
          for (const each of found) expect(shownAt(each, timeZone)).toEqual({ day, time, seconds: 0 });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("the clocks of its own zone show a time of day again", () => {
    fc.assert(
      fc.property(zone, moment, (timeZone, milliseconds) => {
        const { day, time } = shownAt(milliseconds, timeZone);
        const read = readTime(parseDate(day), { time, timeZone });
        if ("fault" in read) return;
        const [hour, minute] = time.split(":").map(Number);
        expect(clocksAt(read, timeZone)).toEqual({ day, hour, minute });
        expect(read.machine).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?:[+-]\d\d:\d\d|:\d\dZ)$/);
        expect(new Date(read.machine).getTime()).toBe(Date.parse(read.moment));
      }),
    );
  });
});

test.each([
  ["Europe/London", "4 March 2001, 15:05 London time"],
  ["America/Argentina/Buenos_Aires", "4 March 2001, 15:05 Buenos Aires time"],
  ["UTC", "4 March 2001, 15:05 UTC"],
  ["+04:00", "4 March 2001, 15:05 UTC+4"],
  ["+05:30", "4 March 2001, 15:05 UTC+5:30"],
  ["-03:00", "4 March 2001, 15:05 UTC−3"],
  ["+00:00", "4 March 2001, 15:05 UTC"],
])("a time by the clocks of %s reads “%s”", (timeZone, words) => {
  expect(printWhen({ date: parseDate("2001-03-04"), time: timeOf("2001-03-04", "15:05", timeZone) })).toBe(
    words,
  );
});

test("a zone that Intl does not know is none", () => {
  expect(["Europe/London", "Europe/Nowhere", ""].map(isTimeZone)).toEqual([true, false, false]);
});
