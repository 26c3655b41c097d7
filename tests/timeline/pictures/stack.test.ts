import fc from "fast-check";
import { expect, test } from "vitest";
import { stackMarks } from "../../../src/timeline/pictures/stack.ts";

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
    stackMarks(Array.from({ length: 6 }, () => ({ at }))).marks.map(({ column }) => column);
  expect(columns(0).at(-1)).toBe(1);
  expect(columns(100).at(-1)).toBe(-1);
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
