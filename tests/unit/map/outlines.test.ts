import fc from "fast-check";
import { expect, test } from "vitest";
import { pathOf } from "../../../src/map/outlines.ts";

/** The points of a path of steps. */
function pointsOf(path: string) {
  const [x = 0, y = 0, ...steps] = [...path.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
  const points = [{ x, y }];
  for (let index = 0; index < steps.length; index += 2) {
    const pen = points.at(-1) ?? { x: 0, y: 0 };
    points.push({ x: pen.x + (steps[index] ?? 0), y: pen.y + (steps[index + 1] ?? 0) });
  }
  return points;
}

const points = fc.array(
  fc.record({
    x: fc.double({ min: -200, max: 200, noNaN: true }),
    y: fc.double({ min: -200, max: 200, noNaN: true }),
  }),
  { minLength: 2, maxLength: 40 },
);

test("the steps of a path lead to every point, to the tenth, however many there are", () => {
  fc.assert(
    fc.property(points, (given) => {
      const read = pointsOf(pathOf([{ points: given, closed: false }]));
      expect(read).toHaveLength(given.length);
      for (const [index, { x, y }] of read.entries()) {
        expect(Math.abs(x - (given[index]?.x ?? 0))).toBeLessThan(0.11);
        expect(Math.abs(y - (given[index]?.y ?? 0))).toBeLessThan(0.11);
      }
    }),
  );
});
