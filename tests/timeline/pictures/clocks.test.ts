import { describe, expect, test } from "vitest";
import { clocksOf } from "../../../src/timeline/pictures/clocks.ts";
import { account, event, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

/** The two clocks of an event, given on which days it was reported. */
function clocks(date: string, ...published: string[]) {
  const { events } = fixtureTimeline({
    sources: [source("ember-post", { side: "west" }), source("courier", { side: "russia" })],
    events: [event("sinking", date)],
    reports: published.map((day, index) =>
      report(`r${index}`, day, {
        source: index === 0 ? "courier" : "ember-post",
        accounts: [account("sinking")],
      }),
    ),
  });
  const found = clocksOf(withId(events, "sinking"));
  if (found === null) throw new Error("No report tells of it.");
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

  test("an event without an end goes on to the last report", () => {
    const { happened, at } = clocks("2001-03-01/..", "2001-03-10", "2001-09-10");
    expect(happened).toEqual({ from: 0, to: 100, exact: false });
    expect(at(1)).toBeLessThanOrEqual(100);
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
    expect(rows.map(({ label }) => label)).toEqual(["Russia", "West"]);
    expect(words).toEqual([
      "Russia: 1 report, the same day",
      "West: 2 reports, the first the next day, the last 2 months later",
    ]);
  });

  test("names distances only as far as it reaches, and where there is room", () => {
    const labels = (last: string) => clocks("2001-03-04", "2001-03-04", last).ticks.map(({ label }) => label);
    expect(labels("2001-03-04")).toEqual([]);
    expect(labels("2001-03-20")).toEqual(["1 day later", "1 week later"]);
    expect(labels("2003-03-20")).toContain("1 year later");
  });
});

test("an event without reports has no picture", () => {
  const { events } = fixtureTimeline({ events: [event("sinking", "2001")] });
  expect(clocksOf(withId(events, "sinking"))).toBeNull();
});
