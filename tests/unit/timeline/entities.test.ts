import { expect, test } from "vitest";
import { descriptionOf } from "../../../src/timeline/entities.ts";
import { organisation, person, place, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  people: [person("pike", { roles: [{ title: "Mate" }, { title: "Captain" }] }), person("reed")],
  organisations: [organisation("company", { kind: "company", description: "It runs the ferry." })],
  places: [place("quay", { kind: "harbour" })],
  sources: [source("wire", { kind: "news agency" })],
});

test("a person is described by the latest role, and not at all without one", () => {
  expect(descriptionOf(withId(timeline.people, "pike"))).toBe("Captain");
  expect(descriptionOf(withId(timeline.people, "reed"))).toBeNull();
});

test("organisations, places and outlets are described by what they are", () => {
  expect(descriptionOf(withId(timeline.organisations, "company"))).toBe("company");
  expect(descriptionOf(withId(timeline.places, "quay"))).toBe("harbour");
  expect(descriptionOf(withId(timeline.sources, "wire"))).toBe("news agency");
});
