import { expect, test } from "vitest";
import { datasetsOf } from "../../../src/exports/data/datasets.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import { event } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

/** The events of all files, below `/sub`. */
function allEvents(timeline: Timeline) {
  return datasetsOf(timeline, below).find(({ name }) => name === "events")?.rows ?? [];
}

const below = (path: string) => `/sub${path}`;

test("machines read each event in order of time, with its keys in one order and ids for all that it names", () => {
  const events = allEvents(lakeEmber());
  expect(events.map((row) => row["id"])).toEqual(["first-crossing", "last-crossing"]);
  expect(JSON.stringify(events[1])).toBe(
    JSON.stringify({
      id: "last-crossing",
      url: "/sub/events/last-crossing/",
      title: "Title of last-crossing",
      date: "2001-03-04",
      start: "2001-03-04",
      end: "2001-03-04",
      moment: null,
      dateText: "4 March 2001",
      summary: "The ferry crossed for the last time. It was full.",
      shortTitle: "Title of last-crossing",
      time: null,
      timeZone: null,
      dateNote: null,
      phase: "end",
      topics: ["ferry", "timetable"],
      major: true,
      places: ["ember-quay"],
      people: ["ada-pike"],
      organisations: ["ferry-company"],
      see: [],
      added: null,
      changed: "2001-04-01",
      disputes: [
        {
          question: "How many crossed?",
          about: "number",
          positions: [
            { says: "Twelve", reports: ["wire-last-crossing"] },
            { says: "Forty", reports: ["courier-last-crossing"] },
          ],
        },
      ],
      corrections: [{ date: "2001-04-01", what: "The day was wrong." }],
      reports: ["wire-last-crossing", "post-farewell", "courier-last-crossing"],
      origins: ["lake-wire", "hill-courier"],
      sides: ["east", "south", "elsewhere"],
    }),
  );
});

test.each([
  ["2001-03~", "2001-03-01", "2001-03-31", "about March 2001"],
  ["2001-03-04/..", "2001-03-04", null, "from 4 March 2001, no end recorded"],
  ["../2001-03-04", null, "2001-03-04", "by 4 March 2001"],
])("the bounds of %s are %s and %s, in words “%s”", (date, start, end, dateText) => {
  const events = allEvents(fixtureTimeline({ events: [event("storm", date)] }));
  expect(events).toMatchObject([{ date, start, end, dateText }]);
});
