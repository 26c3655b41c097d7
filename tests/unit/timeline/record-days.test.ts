import { expect, test } from "vitest";
import { daysInWords, lastDayOf } from "../../../src/timeline/record-days.ts";
import { event, report } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

const { events, reports } = fixtureTimeline({
  events: [
    event("storm", "2001-03-04", {
      added: "2026-11-22",
      changed: "2026-11-25",
      corrections: [
        { date: "2026-11-30", what: "The day was wrong." },
        { date: "2026-12", what: "The place was wrong." },
      ],
    }),
    event("calm", "2001-03-05"),
  ],
  reports: [report("storm-in-the-post", "2001-03-05", { added: "2026-11-23", changed: "2026-11-24" })],
});

test("an entry says when it was first published, last changed, and how often it was corrected", () => {
  expect(daysInWords(withId(events, "storm"))).toBe(
    "First published 22 November 2026 · last changed 30 November 2026 · 2 corrections",
  );
  expect(daysInWords(withId(reports, "storm-in-the-post"))).toBe(
    "First published 23 November 2026 · last changed 24 November 2026",
  );
});

test("an entry without days says nothing", () => {
  expect(daysInWords(withId(events, "calm"))).toBe("");
  expect(lastDayOf(withId(events, "calm"))).toBeNull();
});

test("the last day is that of the latest change, and no correction of an unknown day counts", () => {
  expect(lastDayOf(withId(events, "storm"))).toBe("2026-11-30");
});
