import { describe, expect, test } from "vitest";
import { allCorrections, correctionsOf } from "../../../src/timeline/corrections.ts";
import { groupBySpan } from "../../../src/timeline/groups.ts";
import { event } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

/** A timeline of events, each with corrections of these dates; what was changed is “first”, “second” … on the event. */
function timelineWith(...events: [id: string, date: string, corrected: string[]][]) {
  const ordinals = ["first", "second", "third"];
  return fixtureTimeline({
    events: events.map(([id, date, corrected]) =>
      event(id, date, {
        corrections: corrected.map((day, index) => ({ date: day, what: `${ordinals[index]} on ${id}` })),
      }),
    ),
  });
}

function whatOf(corrections: readonly { readonly what: string }[]): string[] {
  return corrections.map(({ what }) => what);
}

describe("the corrections of one event", () => {
  test("have addresses on its page, counted in the order of its file whatever their dates", () => {
    const { events } = timelineWith(["storm", "2001-03-04", ["2002-05-01", "2001-06"]]);
    expect(correctionsOf(withId(events, "storm"))).toMatchObject([
      { what: "first on storm", anchor: "correction_1", address: "/events/storm/#correction_1" },
      { what: "second on storm", anchor: "correction_2", address: "/events/storm/#correction_2" },
    ]);
  });

  test("keep their addresses when another is added", () => {
    const before = timelineWith(["storm", "2001-03-04", ["2002-05-01"]]);
    const after = timelineWith(["storm", "2001-03-04", ["2002-05-01", "2002-01-01"]]);
    const first = correctionsOf(withId(before.events, "storm"))[0]?.address;
    expect(correctionsOf(withId(after.events, "storm"))[0]?.address).toBe(first);
  });
});

describe("the corrections of all events", () => {
  test("stand newest first, a month, which may mean its first day, below its days", () => {
    const timeline = timelineWith(
      ["storm", "2001-03-04", ["2002-05-02", "2003"]],
      ["calm", "2001-03-05", ["2002-05", "2001-12-31"]],
    );
    expect(allCorrections(timeline).map(({ date }) => date.edtf)).toEqual([
      "2003",
      "2002-05-02",
      "2002-05",
      "2001-12-31",
    ]);
  });

  test("of one day stand by the time of their events, and on one event as in its file, the last first", () => {
    const storm: [string, string, string[]] = ["storm", "2001-03-04", ["2002-05-01", "2002-05-01"]];
    const calm: [string, string, string[]] = ["calm", "2001-03-05", ["2002-05-01"]];
    const expected = ["first on calm", "second on storm", "first on storm"];
    expect(whatOf(allCorrections(timelineWith(storm, calm)))).toEqual(expected);
    expect(whatOf(allCorrections(timelineWith(calm, storm)))).toEqual(expected);
  });

  test("are none where nothing was corrected", () => {
    expect(allCorrections(timelineWith(["storm", "2001-03-04", []]))).toEqual([]);
  });
});

test("corrections by year keep their order, and an early year its four digits in fragments", () => {
  const timeline = timelineWith(
    ["storm", "2001-03-04", ["2002-05-02", "0999-05"]],
    ["calm", "2001-03-05", ["2002-05-01"]],
  );
  const years = groupBySpan(allCorrections(timeline), ({ date }) => date, "year");
  expect(years.map(({ anchor, label, items }) => [anchor, label, ...whatOf(items)])).toEqual([
    ["2002", "2002", "first on storm", "first on calm"],
    ["0999", "999", "second on storm"],
  ]);
});
