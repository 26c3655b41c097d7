import fc from "fast-check";
import { expect, test } from "vitest";
import { simplified } from "../../../src/map/simplify.ts";

test("a line loses the points that nobody would see, and keeps its ends and its corners", () => {
  const line = [
    { x: 0, y: 50 },
    { x: 10, y: 50.1 },
    { x: 20, y: 50 },
    { x: 50, y: 80 },
  ];
  expect(simplified(line, 0.4)).toEqual([line[0], line[2], line[3]]);
});

test("no point that was left out lies farther from the line that is left than it may", () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.integer({ min: 0, max: 50 }) }),
    {
      minLength: 2,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(points, fc.double({ min: 0.1, max: 5, noNaN: true }), (line, tolerance) => {
      const left = simplified(line, tolerance);
      expect([left[0], left.at(-1)]).toEqual([line[0], line.at(-1)]);
      for (const point of line) {
        const distances = left.slice(1).map((to, index) => distanceTo(point, left[index] ?? to, to));
        expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    }),
  );
});

interface Place {
  readonly x: number;
  readonly y: number;
}

function distanceTo(point: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
