import { expect, test } from "vitest";
import { sideLabels, sides, sidesOf } from "../../../src/timeline/sides.ts";

test("sides come each once and always in the same order, whoever reported first", () => {
  const outlets = sides.toReversed().map((side) => ({ side }));
  expect(sidesOf([...outlets, ...outlets])).toEqual(sides);
  expect(sidesOf([{ side: "other" }, { side: "armenia" }, { side: "other" }])).toEqual(["armenia", "other"]);
  expect(sidesOf([])).toEqual([]);
});

test("each side has a label of its own", () => {
  expect(new Set(sides.map((side) => sideLabels[side])).size).toBe(sides.length);
});
