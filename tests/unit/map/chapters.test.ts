import { describe, expect, test } from "vitest";
import { atlasOf } from "../../../src/map/atlas.ts";
import { chapterMapOf } from "../../../src/map/chapters.ts";
import { boxesOverlap } from "../../../src/map/geometry.ts";
import { pointsAlong } from "../../../src/map/routes.ts";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { timeline as realTimeline } from "../../support/content/real-record.ts";
import { account, event, place, report } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";

const geography = await loadGeography();

const timeline = fixtureTimeline({
  places: [
    place("quay", { latitude: -41.3, longitude: 174.8 }),
    place("shore", { latitude: -41.2, longitude: 174.2 }),
    place("isle", { latitude: -41, longitude: 174.5 }),
    place("road", { kind: "road" }),
  ],
  events: [
    event("crossing", "1999", { phase: "service", places: ["quay", "isle"] }),
    event("landing", "2001", { phase: "end", topics: ["timetable"], places: ["quay"] }),
  ],
  reports: [
    report("first", "1999-02-01", { accounts: [account("crossing", { route: ["quay", "isle"] })] }),
    report("last", "2001-02-01", { accounts: [account("landing", { route: ["quay", "road", "shore"] })] }),
  ],
});
const withMark = {
  ...timeline,
  topics: timeline.topics.map((topic) => ({ ...topic, onMaps: topic.id === "timetable" })),
};
const atlas = atlasOf(withMark, geography);
const end = chapterMapOf(atlas, withMark, withId(timeline.phases, "end"));

describe("the map of a chapter", () => {
  test("has the places of its events and routes alone, with its own events", () => {
    expect(end.places.map(({ id, events }) => [id, events.length])).toEqual([
      ["quay", 1],
      ["road", 0],
      ["shore", 0],
    ]);
    expect(idsOf(end.maps?.wide.overview.symbols.map((symbol) => symbol.place) ?? []).toSorted()).toEqual([
      "quay",
      "shore",
    ]);
  });

  test("has the routes of its own accounts, and names the place without a point that one leads by", () => {
    expect(end.routes.map(({ places }) => idsOf(places))).toEqual([["quay", "road", "shore"]]);
    expect(end.maps?.wide.overview.legs).toHaveLength(1);
    expect(end.maps?.wide.overview.wayLabels.map(({ text }) => text)).toEqual(["Name of road"]);
  });

  test("marks the places of events of a topic that maps mark, and lists these events", () => {
    expect(end.places.flatMap(({ id, hasSquare }) => (hasSquare ? id : []))).toEqual(["quay"]);
    expect(end.marked.map(({ topic, events }) => [topic.id, idsOf(events)])).toEqual([
      ["timetable", ["landing"]],
    ]);
    expect(chapterMapOf(atlas, withMark, withId(timeline.phases, "service")).marked).toEqual([]);
  });

  test("has each place where the map of the whole record has it", () => {
    const whole = new Map(atlas?.wide.overview.symbols.map(({ place, circle }) => [place.id, circle.centre]));
    for (const { place, circle } of end.maps?.wide.overview.symbols ?? []) {
      expect(circle.centre).toEqual(whole.get(place.id));
    }
  });
});

test("in no chapter of the record a way leads through a name", () => {
  const real = atlasOf(realTimeline, geography);
  const layouts = realTimeline.phases.flatMap((phase) => {
    const { maps } = chapterMapOf(real, realTimeline, phase);
    return maps === null
      ? []
      : [maps.wide, maps.narrow].flatMap(({ overview, detail }) => [overview, detail ?? []].flat());
  });
  expect(layouts.flatMap(({ legs }) => legs).length).toBeGreaterThan(4);
  for (const { legs, labels, wayLabels } of layouts) {
    const points = legs.flatMap(pointsAlong).map((point) => ({ ...point, width: 0, height: 0 }));
    for (const { box } of [...labels, ...wayLabels]) {
      expect(points.filter((point) => boxesOverlap(point, box))).toEqual([]);
    }
  }
});
