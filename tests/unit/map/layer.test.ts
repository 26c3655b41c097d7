import { geoIdentity, geoPath } from "d3-geo";
import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAround } from "../../../src/map/frame.ts";
import { Layer, pathOf } from "../../../src/map/layer.ts";

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
      const line = given.map(({ x, y }) => [x, y]);
      const read = pointsOf(pathOf([{ type: "MultiLineString", coordinates: [line] }]));
      expect(read).toHaveLength(given.length);
      for (const [index, { x, y }] of read.entries()) {
        expect(Math.abs(x - (given[index]?.x ?? 0))).toBeLessThan(0.11);
        expect(Math.abs(y - (given[index]?.y ?? 0))).toBeLessThan(0.11);
      }
    }),
  );
});

/** The identity: what is laid out is given in kilometres already. */
const flat = geoIdentity();
const frame = frameAround({ latitude: 0, longitude: 0 }, [], {
  size: { width: 100, height: 100 },
  padding: 0,
  leastWidth: 100,
});

test("an area is clipped at the edges of a frame", () => {
  const square = [
    [0, 0],
    [0, 200],
    [200, 200],
    [200, 0],
    [0, 0],
  ];
  const [shape, ...others] = new Layer([{ type: "Polygon", coordinates: [square] }], flat).on(frame);
  expect(others).toEqual([]);
  expect(shape?.type).toBe("Polygon");
  expect(geoPath().bounds(shape ?? { type: "MultiLineString", coordinates: [] })).toEqual([
    [50, 50],
    [100, 100],
  ]);
});

test("a line loses points too close to be seen, but keeps its ends; what is beyond the edges is left out", () => {
  const near = [
    [0, 0],
    [1, 0.1],
    [20, 0],
    [20.5, 0],
  ];
  const far = [
    [500, 0],
    [600, 0],
  ];
  const lines = [near, far].map((coordinates) => ({ type: "LineString" as const, coordinates }));
  expect(pathOf(new Layer(lines, flat).on(frame))).toBe("M50 50l20 0 .5 0");
});
