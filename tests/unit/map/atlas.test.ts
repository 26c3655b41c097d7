import { describe, expect, test } from "vitest";
import { atlasOf } from "../../../src/map/atlas.ts";
import type { MapDrawing } from "../../../src/map/drawing.ts";
import { boxContains, boxesOverlap } from "../../../src/map/geometry.ts";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { placesOffMap, placesOnMap } from "../../../src/site/map-place-list.ts";
import { timeline } from "../../support/content/real-record.ts";
import { timelineWith } from "../../support/map/place-of.ts";
import { idsOf } from "../../support/record/fixture-record.ts";

const geography = await loadGeography();
const atlas = atlasOf(timeline, geography);

/** Every large map of the record. */
const drawings: MapDrawing[] =
  atlas === null
    ? []
    : [atlas.wide, atlas.narrow].flatMap(({ overview, detail }) =>
        (detail === null ? [overview] : [overview, detail]).map(atlas.draw),
      );

describe("the maps of the record", () => {
  test("account for every place once: marked, named, too far away, or without a point", () => {
    const { marked = [], named = [], outside = [], withoutPoint = [] } = atlas ?? {};
    const all = [...marked, ...named, ...outside, ...withoutPoint];
    expect(idsOf(all).toSorted()).toEqual(idsOf(timeline.places).toSorted());
  });

  test("have names that overlap neither each other, nor those of countries, nor the edge", () => {
    expect(drawings).toHaveLength(4);
    for (const { frame, labels, countryNames, degrees, scale } of drawings) {
      const boxes = [...labels, ...countryNames, ...degrees, scale].map(({ box }) => box);
      const overlapping = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => boxesOverlap(one, other)),
      );
      expect(overlapping).toEqual([]);
      expect(boxes.filter((box) => !boxContains(frame.box, box))).toEqual([]);
    }
  });

  test("give a place a symbol whose size grows with its events", () => {
    for (const { symbols } of drawings) {
      const sorted = symbols.toSorted((a, b) => a.place.events.length - b.place.events.length);
      for (const [index, { circle }] of sorted.entries()) {
        expect(circle.radius).toBeGreaterThanOrEqual(sorted[index - 1]?.circle.radius ?? 0);
      }
    }
  });

  test("name every place with a symbol on wide screens", () => {
    const listed = atlas === null ? [] : placesOnMap(atlas).flatMap(({ places }) => places);
    expect(listed.length).toBeGreaterThan(30);
    expect(listed.filter(({ facts }) => facts.includes("no room for its name on the map"))).toEqual([]);
  });

  test("have letters of at least 12 pixels on a phone, where they are 328 pixels wide", () => {
    for (const { style, frame } of atlas === null
      ? []
      : [atlas.narrow.overview, atlas.narrow.detail].flatMap((one) => one ?? [])) {
      const scale = 328 / frame.box.width;
      expect(Math.min(style.label, style.country, style.small) * scale).toBeGreaterThanOrEqual(12);
    }
  });
});

describe("the maps of another story", () => {
  const ferry = timelineWith([
    { id: "quay", at: [-41.3, 174.8], kind: "harbour", events: 30 },
    { id: "shore", at: [-41.2, 174.2], kind: "district" },
    { id: "new-zealand", at: [-41.8, 172], kind: "country", name: "New Zealand" },
    { id: "london", at: [51.5, -0.1], country: "GB" },
    { id: "road" },
  ]);
  const maps = atlasOf(ferry, geography);

  test("follow its places", () => {
    expect(idsOf(maps?.marked ?? [])).toEqual(["quay", "shore"]);
    expect(idsOf(maps?.named ?? [])).toEqual(["new-zealand"]);
    expect(idsOf(maps?.outside ?? [])).toEqual(["london"]);
    expect(idsOf(maps?.withoutPoint ?? [])).toEqual(["road"]);
    expect(maps?.draw(maps.wide.overview).countryNames.map(({ text }) => text)).toContain("NEW ZEALAND");
  });

  test("have no second map where the first has room for all", () => {
    expect(maps?.wide.detail).toBeNull();
    expect(maps?.wide.overview.labels).toHaveLength(2);
  });

  test("say in words what they show, by country, and what they do not", () => {
    expect(maps === null ? [] : placesOnMap(maps)).toMatchObject([
      {
        title: "New Zealand",
        places: [
          { place: { id: "new-zealand" }, facts: ["country", "1 event"] },
          { place: { id: "quay" }, facts: ["harbour", "30 events"] },
          { place: { id: "shore" }, facts: ["district", "1 event"] },
        ],
      },
    ]);
    expect(placesOffMap(maps, ferry.places)).toMatchObject([
      {
        title: "Too far away",
        places: [{ place: { id: "london" }, facts: ["harbour", "United Kingdom", "1 event"] }],
        left: 0,
      },
      { title: "No exact location", places: [{ place: { id: "road" } }], left: 0 },
    ]);
  });

  test("may cross the 180th meridian", () => {
    const strait = timelineWith([
      { id: "east", at: [-17, 179.9], country: "FJ" },
      { id: "west", at: [-17, -179.9], country: "FJ" },
    ]);
    const atlas = atlasOf(strait, geography);
    expect(atlas?.wide.overview.degrees.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["179° 45′ E", "180°", "179° 45′ W", "17° S"]),
    );
    expect(atlas?.wide.overview.degrees.map(({ text }) => text)).not.toContain("0°");
    expect(idsOf(atlas?.marked ?? [])).toEqual(["east", "west"]);
  });

  test("are not drawn where no place has a point", () => {
    expect(atlasOf(timelineWith([{ id: "road" }]), geography)).toBeNull();
  });

  test("say which places the outline of a border leaves on the wrong side", () => {
    const abroad = timelineWith([
      { id: "dover", at: [51.15, 1.3], country: "FR" },
      { id: "calais", at: [50.93, 1.9], country: "FR" },
    ]);
    expect(idsOf(atlasOf(abroad, geography)?.acrossBorder ?? [])).toEqual(["dover"]);
  });
});

test("a map of hundreds of places shows those that most events name, and says how many it leaves out", () => {
  const crowd = timelineWith(
    Array.from({ length: 430 }, (_, index) => ({
      id: `place-${index}`,
      at: [-41 - Math.floor(index / 20) / 20, 174 + (index % 20) / 20] as const,
      events: index < 30 ? 1 : 2,
    })),
  );
  const atlas = atlasOf(crowd, geography);
  expect(atlas?.marked).toHaveLength(400);
  expect(atlas?.marked.filter(({ events }) => events.length === 1)).toEqual([]);
  expect(atlas?.leftOut).toBe(30);
  expect(atlas?.locators.of(crowd.places.slice(0, 1))).not.toBeNull();
}, 30_000);

test("places that all have the same coordinates are drawn as well", () => {
  const names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  const crowd = atlasOf(timelineWith(names.map((id) => ({ id, at: [-41.5, 174.25] }))), geography);
  const { overview, detail } = crowd?.wide ?? {};
  for (const layout of [overview, detail]) {
    if (layout === undefined || layout === null || crowd === null) throw new Error("A map is missing.");
    const { land, scale, symbols } = crowd.draw(layout);
    expect(land).not.toMatch(/NaN|Infinity/);
    expect(scale.length).toBeGreaterThan(0);
    expect(scale.length).toBeLessThan(960);
    expect(symbols).toHaveLength(9);
  }
});
