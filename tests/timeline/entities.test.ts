import { expect, test } from "vitest";
import { descriptionOf } from "../../src/timeline/entities.ts";
import { organisation, person, place, source } from "../support/record/entries.ts";
import { fixtureTimeline, withId } from "../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  people: [person("pike", { roles: [{ title: "Mate" }, { title: "Captain" }] }), person("reed")],
  organisations: [
    organisation("company", { kind: "company", description: "It runs the ferry" }),
    organisation("club", { kind: "club" }),
  ],
  places: [place("quay", { kind: "harbour" })],
  sources: [source("wire", { kind: "news agency" })],
});

test("a person is described by the latest role, and not at all without one", () => {
  expect(descriptionOf(withId(timeline.people, "pike"))).toBe("Captain");
  expect(descriptionOf(withId(timeline.people, "reed"))).toBeNull();
});

test("an organisation is described by what it does in the story, else by what it is", () => {
  expect(descriptionOf(withId(timeline.organisations, "company"))).toBe("It runs the ferry");
  expect(descriptionOf(withId(timeline.organisations, "club"))).toBe("club");
});

test("a place and an outlet are described by what they are", () => {
  expect(descriptionOf(withId(timeline.places, "quay"))).toBe("harbour");
  expect(descriptionOf(withId(timeline.sources, "wire"))).toBe("news agency");
});
