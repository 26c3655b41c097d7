import { expect, test } from "vitest";
import { event } from "../../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../../support/record/fixture-record.ts";

test("two events are related whichever of them names the other, in order of time", () => {
  const { events } = fixtureTimeline({
    events: [
      event("storm", "2001-03-01", { see: ["calm"] }),
      event("calm", "2001-02-01"),
      event("wreck", "2001-01-01", { see: ["storm"] }),
    ],
  });
  const related = (id: string) => idsOf(withId(events, id).see);
  expect(related("storm")).toEqual(["wreck", "calm"]);
  expect(related("calm")).toEqual(["storm"]);
  expect(related("wreck")).toEqual(["storm"]);
});

test("an event that is related to none that exists is a problem", () => {
  expect(() => fixtureTimeline({ events: [event("storm", "2001-03-01", { see: ["calm"] })] })).toThrow(
    "content/events/storm.md: see names the event “calm”, which does not exist",
  );
});
