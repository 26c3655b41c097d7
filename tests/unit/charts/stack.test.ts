import fc from "fast-check";
import { expect, test } from "vitest";
import { stackMarks } from "../../../src/charts/layout.ts";

const marks = fc.array(fc.record({ at: fc.double({ min: 0, max: 100, noNaN: true }), name: fc.string() }), {
  maxLength: 60,
});

test("marks far from each other lie on the line", () => {
  const { marks: placed, levels } = stackMarks([{ at: 80 }, { at: 10 }]);
  expect(placed.map(({ at, column, level }) => [at, column, level])).toEqual([
    [10, 0, 0],
    [80, 0, 0],
  ]);
  expect(levels).toBe(1);
});

test("marks that would cover each other are heaped", () => {
  const { marks: placed, levels } = stackMarks([{ at: 10 }, { at: 10 }, { at: 11 }]);
  expect(placed.map(({ at, level }) => [at, level])).toEqual([
    [10, 0],
    [10, 1],
    [10, 2],
  ]);
  expect(levels).toBe(3);
});

test("a heap grows towards the middle of the row when it is high enough", () => {
  const columns = (at: number) =>
    stackMarks(Array.from({ length: 11 }, () => ({ at }))).marks.map(({ column }) => column);
  expect(
    columns(0)
      .slice(0, 10)
      .every((column) => column === 0),
  ).toBe(true);
  expect(columns(0).at(-1)).toBe(1);
  expect(columns(100).at(-1)).toBe(-1);
});

/** The width of a row on a phone, and of a mark with the space around it, in pixels. */
const row = 300;
const size = 9;

/** Where the middle of a mark is drawn, in pixels. */
function drawn({ at, column, level }: { at: number; column: number; level: number }) {
  return { x: (at / 100) * row + column * 10, y: level * 10 };
}

function overlap(a: ReturnType<typeof drawn>, b: ReturnType<typeof drawn>): boolean {
  return Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size;
}

test("on a phone no two marks of a heap cover each other, however many", () => {
  fc.assert(
    fc.property(marks, (given) => {
      for (const heap of Map.groupBy(stackMarks(given).marks, ({ at }) => at).values()) {
        const places = heap.map(drawn);
        for (const [index, place] of places.entries()) {
          expect(places.slice(index + 1).some((other) => overlap(place, other))).toBe(false);
        }
      }
    }),
  );
});

test("on a phone a heap of up to ten covers none beside it", () => {
  fc.assert(
    fc.property(
      marks.filter(({ length }) => length <= 10),
      (given) => {
        const places = stackMarks(given).marks.map(drawn);
        for (const [index, place] of places.entries()) {
          expect(places.slice(index + 1).some((other) => overlap(place, other))).toBe(false);
        }
      },
    ),
  );
});

test("no two marks lie in one place, and none is lost", () => {
  fc.assert(
    fc.property(marks, (given) => {
      const { marks: placed, levels } = stackMarks(given);
      expect(new Set(placed.map(({ mark }) => mark)).size).toBe(given.length);
      expect(new Set(placed.map(({ at, column, level }) => `${at} ${column} ${level}`)).size).toBe(
        given.length,
      );
      for (const { level } of placed) expect(level).toBeLessThan(levels);
    }),
  );
});

test("an empty row still has a height", () => {
  expect(stackMarks([])).toEqual({ marks: [], levels: 1 });
});
