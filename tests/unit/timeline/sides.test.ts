import { expect, test } from "vitest";
import { sidesOf } from "../../../src/timeline/sides.ts";
import { fixtureTimeline, idsOf } from "../../support/record/fixture-record.ts";

const { sides } = fixtureTimeline();

test("sides come each once and always in the order of site.yaml, whoever reported first", () => {
  const outlets = sides.toReversed().map((side) => ({ side }));
  expect(idsOf(sidesOf([...outlets, ...outlets]))).toEqual(["north", "east", "south", "elsewhere"]);
  expect(idsOf(sidesOf(outlets.slice(1, 3)))).toEqual(["east", "south"]);
  expect(sidesOf([])).toEqual([]);
});

test("a side within a sentence is its title, unless site.yaml says otherwise", () => {
  expect(sides.map(({ inSentence }) => inSentence)).toEqual([
    "North shore",
    "East shore",
    "South shore",
    "other shores",
  ]);
});
