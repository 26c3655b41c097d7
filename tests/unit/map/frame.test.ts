import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAround, pointOn } from "../../../src/map/frame.ts";
import { kilometresBetween } from "../../../src/map/geometry.ts";
import type { LocatedPlace } from "../../../src/map/places.ts";
import type { Coordinates } from "../../../src/timeline/entities.ts";

const size = { width: 300, height: 200 };

function placesAt(points: readonly Coordinates[]): LocatedPlace[] {
  return points.map((coordinates, index) => ({
    id: `place-${index}`,
    address: `/places/place-${index}/`,
    name: `Place ${index}`,
    kind: "village",
    country: "NZ",
    coordinates,
    events: [],
  }));
}

/** A point and others up to some degrees from it, anywhere but at the poles, where degrees are no measure. */
const neighbours = fc
  .record({
    latitude: fc.double({ min: -75, max: 75, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    offsets: fc.array(
      fc.record({
        north: fc.double({ min: -4, max: 4, noNaN: true }),
        east: fc.double({ min: -4, max: 4, noNaN: true }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ latitude, longitude, offsets }) => ({
    centre: { latitude, longitude },
    points: offsets.map(({ north, east }) => ({
      latitude: latitude + north,
      longitude: ((longitude + east + 540) % 360) - 180,
    })),
  }));

test("a frame shows every point that it is drawn around, with room at its edges", () => {
  fc.assert(
    fc.property(neighbours, ({ centre, points }) => {
      const frame = frameAround(centre, placesAt(points), { size, padding: 0.1, leastWidth: 50 });
      for (const point of points) {
        const at = pointOn(frame, point);
        expect(at).not.toBeNull();
        expect(Math.min(at?.x ?? 0, at?.y ?? 0)).toBeGreaterThan(1);
      }
      expect(frame.extent.width).toBeGreaterThanOrEqual(50);
      expect(frame.extent.width / frame.extent.height).toBeCloseTo(1.5);
    }),
  );
});

test("distances on a frame are those on the ground", () => {
  const [here, there] = [
    { latitude: 40, longitude: 46 },
    { latitude: 40.5, longitude: 47 },
  ];
  const frame = frameAround(here, placesAt([here, there]), { size, padding: 0.1, leastWidth: 50 });
  const [a, b] = [pointOn(frame, here), pointOn(frame, there)];
  const length = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  expect(length / frame.unitsPerKilometre).toBeCloseTo(kilometresBetween(here, there), 1);
});

test("north is up and east is right", () => {
  const centre = { latitude: 40, longitude: 46 };
  const frame = frameAround(centre, placesAt([centre]), { size, padding: 0.1, leastWidth: 300 });
  const [middle, north, east] = [centre, { ...centre, latitude: 40.5 }, { ...centre, longitude: 46.5 }].map(
    (point) => pointOn(frame, point) ?? { x: 0, y: 0 },
  );
  expect(north?.y).toBeLessThan(middle?.y ?? 0);
  expect(east?.x).toBeGreaterThan(middle?.x ?? 0);
});
