import { describe, expect, it, test } from "vitest";
import { chaptersOf, type Period, periodsOf, yearsOf } from "../../../src/timeline/periods.ts";
import type { TimelineItem } from "../../../src/timeline/timeline.ts";
import { event, report } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

/** Events named by their dates, in order of time. */
function eventsOn(...dates: string[]): TimelineItem[] {
  const events = dates.map((date, index) => event(`event-${index}`, date, { title: date }));
  return [...fixtureTimeline({ events }).events];
}

/** Periods as a reader sees them: heading, then the dates below it. */
function shown(periods: readonly Period[]): [string, ...string[]][] {
  return periods.map(({ label, items }) => [label, ...items.map(({ item }) => item.title)]);
}

function gapsOf(periods: readonly Period[]): (string | null)[] {
  return periods.flatMap(({ items }) => items.map(({ gap }) => gap?.label ?? null));
}

describe("periods", () => {
  it("are months where the month is known, else years, else the longer span", () => {
    const periods = periodsOf(
      eventsOn("19XX", "199X", "2001", "2001-03", "2001-03-04", "2001-04-01~", "2002-03"),
    );
    expect(shown(periods)).toEqual([
      ["The years 1900 to 1999", "19XX"],
      ["The 1990s", "199X"],
      ["2001", "2001"],
      ["March 2001", "2001-03", "2001-03-04"],
      ["April 2001", "2001-04-01~"],
      ["March 2002", "2002-03"],
    ]);
    expect(periods.map(({ key }) => key)).toEqual(["19XX", "199X", "2001", "2001-03", "2001-04", "2002-03"]);
    expect(periods.map(({ year }) => year)).toEqual([null, null, 2001, 2001, 2001, 2002]);
  });

  it("file an interval where it begins, or where it ends if only that is known", () => {
    expect(shown(periodsOf(eventsOn("2001-03-30/2001-05-01", "../2001-04-17")))).toEqual([
      ["March 2001", "2001-03-30/2001-05-01"],
      ["April 2001", "../2001-04-17"],
    ]);
  });

  it("file seasons and quarters under their own names, apart from the months and the year", () => {
    expect(shown(periodsOf(eventsOn("2001", "2001-02-10", "2001-21", "2001-06-01", "2001-36")))).toEqual([
      ["2001", "2001"],
      ["February 2001", "2001-02-10"],
      ["Spring 2001", "2001-21"],
      ["June 2001", "2001-06-01"],
      ["Fourth quarter of 2001", "2001-36"],
    ]);
  });

  it("name the gap to the entry above, across headings", () => {
    expect(gapsOf(periodsOf(eventsOn("2001-01-01", "2001-01-05", "2001-02-05", "2003-02-05")))).toEqual([
      null,
      null,
      "4 weeks later",
      "2 years later",
    ]);
  });

  it("stand under one heading each, also where a season begins inside a month", () => {
    const periods = periodsOf(eventsOn("2001-06-01", "2001-22", "2001-06-29", "2001-09-20"));
    expect(shown(periods)).toEqual([
      ["June 2001", "2001-06-01", "2001-06-29"],
      ["Summer 2001", "2001-22"],
      ["September 2001", "2001-09-20"],
    ]);
    expect(gapsOf(periods)).toEqual([null, "4 weeks later", null, "at least 2 weeks later"]);
  });

  it("bear no qualifier in their headings, which stand for exact dates too", () => {
    expect(shown(periodsOf(eventsOn("199X", "199X~", "2001-03~")))).toEqual([
      ["The 1990s", "199X", "199X~"],
      ["March 2001", "2001-03~"],
    ]);
  });

  it("are years on request, whatever is known of the month, and longer spans apart", () => {
    const periods = periodsOf(
      eventsOn("199X", "2001", "2001-03-04", "2001-21", "2001-12-31/2002-01-02", "2003-02"),
      { grain: "year" },
    );
    expect(shown(periods)).toEqual([
      ["The 1990s", "199X"],
      ["2001", "2001", "2001-21", "2001-03-04", "2001-12-31/2002-01-02"],
      ["2003", "2003-02"],
    ]);
    expect(periods.map(({ key, year }) => [key, year])).toEqual([
      ["199X", null],
      ["2001", 2001],
      ["2003", 2003],
    ]);
  });

  it("of nothing are none", () => {
    expect(periodsOf([])).toEqual([]);
  });
});

describe("chapters", () => {
  it("are the phases that have entries, in the order of the story, each with its entries", () => {
    const chapters = chaptersOf(
      fixtureTimeline({
        events: [
          event("finish", "2001-03-01", { phase: "end", title: "finish" }),
          event("start", "2001-01-10", { title: "start" }),
          event("talk-of-the-end", "2001-01-05", { phase: "end", title: "talk" }),
        ],
        reports: [report("look-back", "2001-03-20", { title: "look back" })],
      }),
    );
    expect(
      chapters.map(({ phase, periods, items }) => [phase.title, items.length, ...shown(periods)]),
    ).toEqual([
      ["In service", 1, ["January 2001", "start"]],
      ["The end", 3, ["January 2001", "talk"], ["March 2001", "finish", "look back"]],
    ]);
    expect(chapters.map(({ periods }) => gapsOf(periods))).toEqual([
      [null],
      [null, "2 months later", "3 weeks later"],
    ]);
  });

  it("without entries are left out", () => {
    expect(chaptersOf(fixtureTimeline({ events: [event("start", "2001")] }))).toHaveLength(1);
    expect(chaptersOf(fixtureTimeline())).toEqual([]);
  });
});

describe("years", () => {
  function yearsWith(...dates: string[]) {
    const events = dates.map((date, index) => event(`event-${index}`, date, { title: date }));
    return yearsOf(fixtureTimeline({ events }));
  }

  it("are those in which something begins, each with its neighbours", () => {
    const years = yearsWith("2003-05-01", "1999-12-31", "2001", "2001-02");
    expect(years.map(({ year, count, previous, next }) => [year, count, previous, next])).toEqual([
      [1999, 1, null, 2001],
      [2001, 2, 1999, 2003],
      [2003, 1, 2001, null],
    ]);
  });

  it("have no page for a decade or a century", () => {
    expect(yearsWith("199X", "19XX", "2001").map(({ year }) => year)).toEqual([2001]);
  });

  it("count the reports that stand by themselves", () => {
    const [year] = yearsOf(fixtureTimeline({ reports: [report("quiet", "2001-05-06", { title: "quiet" })] }));
    expect(year?.count).toBe(1);
    expect(shown(year?.periods ?? [])).toEqual([["May 2001", "quiet"]]);
  });

  it("tell what began earlier and went on in them, or may have happened in them", () => {
    const years = yearsWith(
      "1990/1999",
      "199X",
      "1994-05-01",
      "1994-12-20/1995-01-02",
      "1994-11-01/..",
      "1994-10-01/",
      "1993/1994",
      "1995-06-01",
    );
    const earlier = years.find(({ year }) => year === 1995)?.earlier;
    expect(earlier?.map(({ title }) => title)).toEqual([
      "1990/1999",
      "199X",
      "1994-10-01/",
      "1994-11-01/..",
      "1994-12-20/1995-01-02",
    ]);
  });

  it("do not tell of what is over, has not begun, or is their own, as if it began earlier", () => {
    const years = yearsWith(
      "1994-12-31",
      "1995-01-01",
      "1995-02/1996",
      "1996-05-01",
      "../1996-06-01",
      "1994-24~",
    );
    const earlier = years.find(({ year }) => year === 1995)?.earlier;
    expect(earlier?.map(({ title }) => title)).toEqual(["1994-24~"]);
  });
});

test("an early year keeps its four digits in its key and not in its heading", () => {
  const [period] = periodsOf(eventsOn("0987-06"));
  expect([period?.key, period?.label]).toEqual(["0987-06", "June 987"]);
});
