import { describe, expect, it } from "vitest";
import { filterFieldsOf, filterValuesOf } from "../../../src/timeline/facets.ts";
import { account, event, place, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

const timeline = fixtureTimeline({
  sources: [source("post", { side: "south" }), source("courier", { side: "north" })],
  places: [
    place("quay", { name: "Quay" }),
    place("shore", { name: "Ashore" }),
    place("hill", { name: "Hill" }),
  ],
  events: [
    event("storm", "2001-01", { places: ["quay", "shore"], major: true }),
    event("calm", "2001-02", { places: ["quay"], phase: "end", topics: ["timetable", "ferry"] }),
  ],
  reports: [
    report("a", "2001-01-03", { source: "post", accounts: [account("storm")] }),
    report("b", "2001-01-04", { source: "courier", accounts: [account("storm")] }),
    report("alone", "2001-03", { source: "courier" }),
  ],
});
const items = timeline.items.map(({ item }) => item);
const filterValues = filterValuesOf(timeline);

function filed(id: string): readonly string[] | undefined {
  return filterValues.get(withId(items, id));
}

describe("what a filter finds an entry by", () => {
  it("is its phase, topics, sides and places, and whether it is a turning point", () => {
    expect(filed("storm")).toEqual([
      "phase:service",
      "topic:ferry",
      "side:north",
      "side:south",
      "place:quay",
      "place:shore",
      "major:1",
    ]);
    expect(filed("calm")).toEqual(["phase:end", "topic:timetable", "topic:ferry", "place:quay"]);
  });

  it("is for a report that stands by itself its side, and the phase in whose chapter it stands", () => {
    expect(filed("alone")).toEqual(["phase:end", "side:north"]);
  });
});

describe("what a filter offers", () => {
  it("is what occurs, with how often: phases and sides in their order, the rest by name", () => {
    const fields = filterFieldsOf(timeline, filterValues, items).map(({ name, values }) => [
      name,
      values.map(({ label, count }) => `${label} ${count}`),
    ]);
    expect(fields).toEqual([
      ["phase", ["In service 1", "The end 2"]],
      ["topic", ["Ferry 2", "Timetable 1"]],
      ["side", ["North shore 2", "South shore 1"]],
      ["place", ["Ashore 1", "Quay 2"]],
    ]);
  });

  it("leaves out a facet under which nothing is filed", () => {
    const fields = filterFieldsOf(timeline, filterValues, [withId(items, "alone")]);
    expect(fields.map(({ name }) => name)).toEqual(["phase", "side"]);
    expect(filterFieldsOf(timeline, filterValues, [])).toEqual([]);
  });
});
