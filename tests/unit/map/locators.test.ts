import { describe, expect, test } from "vitest";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { atlasOf } from "../../../src/map/atlas.ts";
import { type PlaceWish, timelineWith } from "../../support/map/place-of.ts";
import { withId } from "../../support/record/fixture-record.ts";

const atQuay = { id: "quay", at: [-41.3, 174.8], name: "Quay", events: 30 } as const;
const atShore = { id: "shore", at: [-41.2, 174.2], name: "Shore" } as const;
const geography = await loadGeography();
const timeline = timelineWith([
  atQuay,
  atShore,
  { id: "new-zealand", at: [-41.6, 174], kind: "country", name: "New Zealand" },
  { id: "london", at: [51.5, -0.1], country: "GB" },
  { id: "road" },
]);
const locators = atlasOf(timeline, geography)?.locators;
const [quay, shore, country, london, road] = ["quay", "shore", "new-zealand", "london", "road"].map((id) =>
  withId(timeline.places, id),
);

function locatorOf(...places: (typeof quay)[]) {
  return locators?.of(places.filter((place) => place !== undefined)) ?? null;
}

test("the same places have one map, in whatever order and beside whatever cannot be drawn", () => {
  const both = locatorOf(quay, shore);
  expect(both).not.toBeNull();
  expect(locatorOf(shore, quay)).toBe(both);
  expect(locatorOf(london, shore, road, quay)).toBe(both);
  expect(locatorOf(quay)?.name).toBe("quay");
  expect(locatorOf(quay)).not.toBe(both);
});

test("a map says in words what it shows, by country", () => {
  expect(locatorOf(quay, shore)?.words).toBe("Map: Quay and Shore, in New Zealand");
  expect(locatorOf(country)?.words).toBe("Map: New Zealand");
  expect(locatorOf(country, shore)?.words).toBe("Map: New Zealand; Shore, in New Zealand");
});

test("a country is shaded, a place marked and named", () => {
  const drawing = locatorOf(country, shore)?.draw();
  expect(drawing?.shaded.length).toBeGreaterThan(0);
  expect(drawing?.labels.map(({ item }) => item.id)).toEqual(["shore"]);
  expect(locatorOf(quay)?.draw().shaded).toEqual([]);
});

test("there is no map where nothing can be drawn", () => {
  expect(locatorOf()).toBeNull();
  expect(locatorOf(london, road)).toBeNull();
});

describe("what a map is drawn of", () => {
  /** That of the map of both places on a timeline with these. */
  function basisWith(quay: PlaceWish): string | undefined {
    const other = timelineWith([quay, atShore]);
    return atlasOf(other, geography)?.locators.of(other.places)?.basis;
  }

  test("stays the same as long as nothing that it shows changes", () => {
    expect(basisWith(atQuay)).toBeDefined();
    expect(basisWith({ ...atQuay })).toBe(basisWith(atQuay));
  });

  test.each([
    ["is named otherwise", { name: "The Quay" }],
    ["lies elsewhere", { at: [-41.4, 174.8] as const }],
    ["is an area", { kind: "district" }],
    ["has more events, so that its name comes first", { events: 31 }],
  ])("changes when a place %s", (_what, change) => {
    expect(basisWith({ ...atQuay, ...change })).not.toBe(basisWith(atQuay));
  });
});
