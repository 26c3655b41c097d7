import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap, positionsOf, type ValueRange } from "../../../../src/timeline/comparison/ranges.ts";

/** Positions of statements that are their own ranges, written “least–most”. */
function sorted(...ranges: string[]) {
  return positionsOf(ranges, readRange);
}

function readRange(text: string): ValueRange {
  const [least = "", most = least] = text.split("–");
  return { least: Number(least), most: most === "∞" ? Number.POSITIVE_INFINITY : Number(most) };
}

test("“about 2,000” and 1,960 are one position", () => {
  expect(sorted("1960", "1800–2200")).toEqual({ apart: [["1960", "1800–2200"]], open: [] });
});

test("numbers that exclude each other are positions in order of size", () => {
  expect(sorted("100", "50", "45–50").apart).toEqual([["50", "45–50"], ["100"]]);
});

test("what fits two positions decides nothing between them", () => {
  expect(sorted("1960", "2000", "1800–2200")).toEqual({ apart: [["1960"], ["2000"]], open: ["1800–2200"] });
});

test("two open statements can be right together, however far apart", () => {
  expect(sorted("7–∞", "100–∞").apart).toEqual([["7–∞", "100–∞"]]);
});

test("an open statement excludes what is below it", () => {
  expect(sorted("4", "5", "7–∞").apart).toEqual([["4"], ["5"], ["7–∞"]]);
});

test("no statements are no positions", () => {
  expect(sorted()).toEqual({ apart: [], open: [] });
});

const range = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }), fc.boolean())
  .map(([least, length, open]) => ({ least, most: open ? Number.POSITIVE_INFINITY : least + length }));

test("whatever is said: nothing is lost, no position is empty, and within one all fit one value", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (statements) => {
      const { apart, open } = positionsOf(statements, (statement) => statement);
      expect([...apart.flat(), ...open]).toHaveLength(statements.length);
      for (const group of apart) {
        expect(group.length).toBeGreaterThan(0);
        const least = Math.max(...group.map((one) => one.least));
        expect(group.every(({ most }) => least <= most)).toBe(true);
      }
    }),
  );
});

test("there is more than one position exactly where two statements exclude each other", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (statements) => {
      const { apart } = positionsOf(statements, (statement) => statement);
      const excluding = statements.some((a) => statements.some((b) => !overlap(a, b)));
      expect(apart.length > 1).toBe(excluding);
    }),
  );
});

test("the order in which statements come changes no position", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (statements) => {
      const asSets = (given: readonly ValueRange[]) =>
        positionsOf(given, (statement) => statement).apart.map((group) => new Set(group));
      expect(asSets(statements.toReversed())).toEqual(asSets(statements));
    }),
  );
});
