import { expect, test } from "vitest";
import { densityOf } from "../../../src/charts/density.ts";
import { storyOf } from "../../../src/charts/story.ts";
import { chaptersOf } from "../../../src/timeline/periods.ts";
import { event } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

/** The picture of a story of ten months, with turning points on some days. */
function story(turningPoints: readonly (readonly [id: string, date: string, title?: string])[]) {
  const timeline = fixtureTimeline({
    events: [
      event("first", "2001-01-01"),
      event("last", "2001-10-31"),
      ...turningPoints.map(([id, date, title = "It sinks"]) =>
        event(id, date, { major: true, title, shortTitle: "Sunk" }),
      ),
    ],
  });
  const density = densityOf(chaptersOf(timeline));
  return density === null ? [] : storyOf(timeline.events, density);
}

test("turning points have a row each, in order of time, and nothing else has", () => {
  const rows = story([
    ["storm", "2001-08-01"],
    ["sinking", "2001-03-01"],
  ]);
  expect(rows.map(({ event: { id } }) => id)).toEqual(["sinking", "storm"]);
});

test("a mark reaches from the first day to the last, along the months", () => {
  const rows = story([
    ["before", "1950-06-01/2001-09-01"],
    ["day", "2001-06-01"],
    ["month", "2001-07"],
  ]);
  const [before, day, month] = ["before", "day", "month"].map((id) =>
    rows.find((row) => row.event.id === id),
  );
  expect([day?.from, day?.to, day?.exact]).toEqual([50, 50, true]);
  expect([month?.from, month?.to, month?.exact]).toEqual([60, 69.7, false]);
  expect([before?.from, before?.to]).toEqual([0, 80]);
});

test("a name stands where there is room for it", () => {
  const [early, late] = story([
    ["early", "2001-02-01"],
    ["late", "2001-09-01"],
  ]);
  expect([early?.brief, late?.brief]).toEqual([
    { words: "Sunk", isAfter: true },
    { words: "Sunk", isAfter: false },
  ]);
  expect(early?.full).toEqual({ date: "1 February 2001", words: "It sinks", isAfter: true });
});

test("a title too long for the picture gives way to the short one", () => {
  const [long] = story([["long", "2001-06-01", "It sinks ".repeat(12).trim()]]);
  expect(long?.full).toEqual({ date: "1 June 2001", words: "Sunk", isAfter: true });
});

test("of very many turning points the picture has 24", () => {
  const many = Array.from({ length: 30 }, (_, index) => [`e${index}`, "2001-05-01"] as const);
  expect(story(many)).toHaveLength(24);
});
