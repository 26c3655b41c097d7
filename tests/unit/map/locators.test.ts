import { expect, test } from "vitest";
import { atlasOf } from "../../../src/map/atlas.ts";
import { loadGeography } from "../../../src/site/load-geography.ts";
import { timelineWith } from "../../support/map/place-of.ts";
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

test("the same places have one map, in whatever order and with whatever cannot be drawn", () => {
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
  expect(drawing?.labels.map(({ place }) => place.id)).toEqual(["shore"]);
  expect(locatorOf(quay)?.draw().shaded).toBe("");
});

test("there is no map where nothing can be drawn", () => {
  expect(locatorOf()).toBeNull();
  expect(locatorOf(london, road)).toBeNull();
});
