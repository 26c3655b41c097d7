import { expect, test } from "vitest";
import { placesOnTimeline } from "../../../../src/timeline/lists/place-on-timeline.ts";
import { event } from "../../../support/record/entries.ts";
import { fixtureTimeline } from "../../../support/record/fixture-record.ts";

function placesOf(count: number): string[] {
  const events = Array.from({ length: count }, (_, index) =>
    event(`e-${index}`, index === 0 ? "199X" : "2001-03-04"),
  );
  return [...placesOnTimeline(fixtureTimeline({ events })).values()];
}

test("an event stands on the home page as long as that tells all", () => {
  expect(placesOf(2)).toEqual(["/#e-0", "/#e-1"]);
});

test("in a long record it stands on a page of its year, or, dated by a decade, on the list of events", () => {
  const places = placesOf(600);
  expect(places).toHaveLength(600);
  expect(places[0]).toBe("/events/#e-0");
  expect(places.at(-1)).toMatch(/^\/2001\/03\/4\/#e-/);
});
