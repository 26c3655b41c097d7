import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../../../src/desk/check/nearest.ts";

const ids = [
  "goris",
  "sisian",
  "khojaly",
  "nikol-pashinyan",
  "mod-armenia",
  "mod-azerbaijan",
  "lachin-corridor",
];

test.each([
  ["gorris", "goris"],
  ["goirs", "goris"],
  ["Goris", "goris"],
  ["sisyan", "sisian"],
  ["nikol-pashinian", "nikol-pashinyan"],
  ["mod-azerbaidjan", "mod-azerbaijan"],
  ["pashinyan", "nikol-pashinyan"],
  ["pashinyan-nikol", "nikol-pashinyan"],
  ["corridor-lachin", "lachin-corridor"],
])("by “%s” is meant “%s”", (word, meant) => {
  expect(nearest(word, ids)).toBe(meant);
});

test.each(["baku", "", "x", "mod", "stepanakert", "armenian-church"])(
  "by “%s” is meant none of them",
  (word) => {
    expect(nearest(word, ids)).toBeNull();
  },
);

test("half of a short word is not misspelt", () => {
  expect(nearest("west", ["east", "north"])).toBeNull();
  expect(nearest("esat", ["east"])).toBeNull();
  expect(nearest("wst", ["west"])).toBe("west");
});

test("of two that are alike the one with fewer slips is meant", () => {
  expect(nearest("lever", ["fever", "lever-s", "levers"])).toBe("fever");
  expect(nearest("levrs", ["fever", "levers"])).toBe("levers");
});

test("the hint is another where none is close enough", () => {
  expect(didYouMean("sorce", ["source"], "take it out")).toBe("; did you mean `source`?");
  expect(didYouMean("weather", ["source"], "take it out")).toBe("; take it out");
});
