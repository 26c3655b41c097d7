import { describe, expect, test } from "vitest";
import { clocksOf } from "../../../src/charts/clocks.ts";
import { account, event, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

/** The picture of an event, given on which days it was reported; null where it has none. */
function picture(date: string, ...published: string[]) {
  const { events } = fixtureTimeline({
    sources: [source("ember-post", { side: "south" }), source("courier", { side: "east" })],
    events: [event("sinking", date)],
    reports: published.map((day, index) =>
      report(`r${index}`, day, {
        source: index === 0 ? "courier" : "ember-post",
        accounts: [account("sinking")],
      }),
    ),
  });
  return clocksOf(withId(events, "sinking"));
}

/** The two clocks of an event that has a picture, with its marks. */
function clocks(date: string, ...published: string[]) {
  const found = picture(date, ...published);
  if (found === null) throw new Error("There is no picture.");
  const marks = found.rows.flatMap(({ reports }) => reports.marks.map(({ mark }) => mark));
  const at = (index: number) => marks.find((mark) => mark.report.id === `r${index}`)?.at ?? Number.NaN;
  return { ...found, marks, at };
}

describe("the picture of two clocks", () => {
  test("puts what came out on the day itself within the event, later reports after it, in order", () => {
    const { happened, at } = clocks("2001-03-04", "2001-03-04", "2001-03-05", "2001-04-04", "2004-03-04");
    expect(happened).toMatchObject({ from: 0, exact: true });
    expect(at(0)).toBeLessThan(happened.to);
    expect(at(1)).toBeGreaterThan(happened.to);
    expect(at(2)).toBeGreaterThan(at(1));
    expect(at(3)).toBeGreaterThan(at(2));
    expect(at(3)).toBeLessThanOrEqual(100);
  });

  test("puts what came out before the event before it", () => {
    const { happened, at } = clocks("2001-03-04", "2001-02-01", "2001-03-01", "2001-03-04");
    expect(at(0)).toBeLessThan(at(1));
    expect(at(1)).toBeLessThan(happened.from);
    expect(at(2)).toBeGreaterThanOrEqual(happened.from);
  });

  test("places reports of a long event by the day within it", () => {
    const { happened, at } = clocks("2001-03-01/2001-03-31", "2001-03-10", "2001-03-20", "2001-05-01");
    expect(happened.from).toBeLessThan(at(0));
    expect(at(0)).toBeLessThan(at(1));
    expect(at(1)).toBeLessThan(happened.to);
    expect(at(2)).toBeGreaterThan(happened.to);
  });

  test("keeps the first and the last mark off the edges, which would cut them", () => {
    const { at } = clocks("2001-03-04", "2001-02-01", "2001-03-04", "2001-06-01");
    expect(at(0)).toBe(2);
    expect(at(2)).toBe(98);
    const during = clocks("2001-01-01/2001-12-31", "2001-01-01", "2002-03-01");
    expect(during.at(0)).toBe(2);
    const toTheEnd = clocks("2001-01-01/2001-12-31", "2000-03-01", "2001-12-31");
    expect(toTheEnd.at(1)).toBe(98);
  });

  test("an event without an end goes on to the last report", () => {
    const { happened, at } = clocks("2001-03-01/..", "2001-02-10", "2001-09-10");
    expect(happened).toEqual({ from: 20, to: 100, exact: false });
    expect(at(1)).toBeLessThanOrEqual(100);
  });

  test.each([
    ["on its one day", "2001-03-04", ["2001-03-04", "2001-03-04"]],
    ["while it went on", "2001-03-01/2001-03-31", ["2001-03-02", "2001-03-30"]],
    ["while it went on, with no end known", "2001-03-01/..", ["2001-03-10", "2001-09-10"]],
  ])("is left out where all came out %s, which leaves nothing to see", (_when, date, published) => {
    expect(picture(date, ...published)).toBeNull();
  });

  test("tells reports of which the day is only about known from the others", () => {
    const { marks } = clocks("2001-03-04", "2001-03-05", "2001-03-07~", "2001-03-08?");
    expect(marks.map(({ exact }) => exact)).toEqual([true, false, false]);
  });

  test("a report of which only the month is known is drawn over all its days", () => {
    const { marks } = clocks("2001-03-04", "2001-03-05", "2001-04");
    const [span] = marks.filter(({ at, until }) => until > at);
    expect(span?.report.id).toBe("r1");
  });

  test("an event that is about then is not drawn as exact", () => {
    expect(clocks("2001-03-04~", "2001-03-05").happened.exact).toBe(false);
  });

  test("has a row a side, and says the same in words", () => {
    const { rows, words } = clocks("2001-03-04", "2001-03-04", "2001-03-05", "2001-05-04");
    expect(rows.map(({ side }) => side.title)).toEqual(["East shore", "South shore"]);
    expect(words).toEqual([
      "East shore: 1 report, the same day",
      "South shore: 2 reports, the first the next day, the last 2 months later",
    ]);
  });

  test("says in words the day itself where the distance is not known", () => {
    expect(clocks("2001-03", "2001-03-05", "2001-03-20~", "2001-06-01").words).toEqual([
      "East shore: 1 report, on 5 March 2001",
      "South shore: 2 reports, the first about 20 March 2001, the last at least 2 months later",
    ]);
    expect(clocks("2001-03-04", "2001-03", "2001-06-01").words[0]).toBe(
      "East shore: 1 report, in March 2001",
    );
  });

  test("calls the side “Elsewhere” by what it is, in words", () => {
    const { events } = fixtureTimeline({
      sources: [source("ember-post", { side: "elsewhere" })],
      events: [event("sinking", "2001-03-04")],
      reports: [report("r0", "2001-03-05", { accounts: [account("sinking")] })],
    });
    const found = clocksOf(withId(events, "sinking"));
    expect(found?.words).toEqual(["other shores: 1 report, the next day"]);
    expect(found?.rows.map(({ side }) => side.title)).toEqual(["Elsewhere"]);
  });

  test("names distances only as far as it reaches, and where there is room", () => {
    const labels = (first: string, last: string) =>
      clocks("2001-03-04", first, last).ticks.map(({ label }) => label);
    expect(labels("2001-03-04", "2001-03-05")).toEqual(["1 day later"]);
    expect(labels("2001-03-04", "2001-03-20")).toEqual(["1 day later", "1 week"]);
    expect(labels("2001-03-04", "2004-03-20")).toEqual(["1 day later", "1 year"]);
    expect(labels("2001-02-01", "2001-03-20")).toContain("1 month before");
    expect(labels("2001-03-03", "2001-03-04")).toEqual(["1 day before"]);
  });

  test("puts a distance before the event where a report of that distance stands", () => {
    expect(clocks("2001-03-04", "2001-02-25", "2001-03-04").ticks).toMatchObject([
      { label: "1 week before", at: 2, anchor: "start" },
    ]);
  });
});

test("an event without reports has no picture", () => {
  const { events } = fixtureTimeline({ events: [event("sinking", "2001")] });
  expect(clocksOf(withId(events, "sinking"))).toBeNull();
});

test("very many reports are bars, one report alone in a row too, and the words still count them all", () => {
  const days = Array.from({ length: 160 }, (_, index) => (index % 2 === 0 ? "2001-03-05" : "2001-05-04"));
  const { rows, highestBar, words } = clocks("2001-03-04", ...days);
  const counts = rows.map(({ bars }) => bars?.map(({ count }) => count));
  expect(counts).toEqual([[1], [79, 80]]);
  expect(highestBar).toBe(80);
  expect(words[1]).toContain("159 reports");
});

test("as long as there is room each report has a mark, and there are no bars", () => {
  const { rows, highestBar } = clocks("2001-03-04", "2001-03-05", "2001-05-04");
  expect(rows.map(({ bars }) => bars)).toEqual([null, null]);
  expect(highestBar).toBe(0);
});
