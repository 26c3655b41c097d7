import { describe, expect, test } from "vitest";
import { regionOf } from "../../../src/map/region.ts";
import { type PlaceWish, placesWith } from "../../support/map/place-of.ts";
import { idsOf } from "../../support/record/fixture-record.ts";

const lake: readonly PlaceWish[] = [
  { id: "quay", at: [-41, 174], events: 12 },
  { id: "shore", at: [-41.5, 174.5], events: 6 },
  { id: "isle", at: [-40.2, 175], events: 2 },
];

function regionWith(...more: readonly PlaceWish[]) {
  return regionOf(placesWith([...lake, ...more]));
}

describe("the region of a story", () => {
  test("is around the place that is nearest to most of it", () => {
    expect(regionWith()?.centre).toEqual({ latitude: -41, longitude: 174 });
  });

  test("holds what is near and leaves out what is far away, whatever the order", () => {
    const region = regionWith({ id: "antipodes", at: [41, -6] });
    expect(idsOf(region?.within ?? [])).toEqual(["isle", "quay", "shore"]);
    expect(idsOf(region?.outside ?? [])).toEqual(["antipodes"]);
  });

  test("grows with a place that many events name", () => {
    const region = regionWith({ id: "capital", at: [-36.8, 174.8], events: 9 });
    expect(region?.outside).toEqual([]);
  });

  test("names the places without coordinates", () => {
    expect(idsOf(regionWith({ id: "road" })?.withoutPoint ?? [])).toEqual(["road"]);
  });

  test("does not move with the middle of a country", () => {
    const region = regionWith({ id: "country", kind: "country", at: [-44, 170], events: 90 });
    expect(region?.centre).toEqual({ latitude: -41, longitude: 174 });
  });

  test("is not too small to tell where one is, even around a single place", () => {
    expect(regionOf(placesWith([{ id: "quay", at: [-41, 174] }]))?.radius).toBeGreaterThanOrEqual(100);
  });

  test("may cross the 180th meridian", () => {
    const region = regionOf(
      placesWith([
        { id: "east", at: [-17, 179.9] },
        { id: "west", at: [-17, -179.9] },
      ]),
    );
    expect(region?.within).toHaveLength(2);
    expect(region?.radius).toBe(100);
  });

  test("is none where no place has coordinates", () => {
    expect(regionOf(placesWith([{ id: "road" }]))).toBeNull();
  });
});
