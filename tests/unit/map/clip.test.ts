import fc from "fast-check";
import { expect, test } from "vitest";
import { areaOf, isInArea } from "../../../src/map/area.ts";
import { clipLine, clipRing } from "../../../src/map/clip.ts";

const box = { x: 0, y: 0, width: 100, height: 100 };

const points = fc.array(
  fc.record({
    x: fc.double({ min: -200, max: 300, noNaN: true }),
    y: fc.double({ min: -200, max: 300, noNaN: true }),
  }),
  { minLength: 3, maxLength: 30 },
);

function isWithin({ x, y }: { x: number; y: number }, room = 1e-6): boolean {
  return x >= -room && x <= 100 + room && y >= -room && y <= 100 + room;
}

test("a line loses what lies beyond the edges, and falls into pieces where it leaves and comes back", () => {
  const line = [
    { x: -50, y: 50 },
    { x: 50, y: 50 },
    { x: 50, y: 150 },
    { x: 80, y: 150 },
    { x: 80, y: 50 },
  ];
  expect(clipLine(line, box)).toEqual([
    [
      { x: 0, y: 50 },
      { x: 50, y: 50 },
      { x: 50, y: 100 },
    ],
    [
      { x: 80, y: 100 },
      { x: 80, y: 50 },
    ],
  ]);
});

test("no piece of a line lies beyond the edges, and every point within them is kept", () => {
  fc.assert(
    fc.property(points, (line) => {
      const kept = clipLine(line, box).flat();
      for (const point of kept) expect(isWithin(point)).toBe(true);
      for (const point of line) if (isWithin(point, -1e-3)) expect(kept).toContainEqual(point);
    }),
  );
});

test("an area is cut at the edges, and what it encloses within them stays enclosed", () => {
  const square = [
    { x: 50, y: 50 },
    { x: 50, y: 150 },
    { x: 150, y: 150 },
    { x: 150, y: 50 },
  ];
  expect(Math.abs(areaOf(clipRing(square, box)))).toBeCloseTo(2500);
  fc.assert(
    fc.property(
      points,
      fc.record({ x: fc.integer({ min: 1, max: 99 }), y: fc.integer({ min: 1, max: 99 }) }),
      (ring, at) => {
        const cut = clipRing(ring, box);
        for (const point of cut) expect(isWithin(point)).toBe(true);
        const place = { x: at.x + 0.123, y: at.y + 0.321 };
        const enclosed = (line: typeof cut) => isInArea(place, [{ points: line, closed: true }]);
        expect(enclosed(cut)).toBe(enclosed(ring));
      },
    ),
  );
});
