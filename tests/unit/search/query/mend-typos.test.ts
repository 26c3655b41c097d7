import { describe, expect, test } from "vitest";
import { nearestKnown } from "../../../../src/search/query/mend-typos.ts";

const names = ["lavrov", "putin", "arayik", "stepanakert", "ember", "ember quay", "oslo"];
const words = ["peacekeepers", "ferry", "ferries", "crossing", "boat"];
const nearest = (typed: string) => nearestKnown(typed, names, words);

describe("a word that the index does not know", () => {
  test.each([
    ["lavrof", "lavrov", "a wrong letter"],
    ["lavorv", "lavrov", "two letters swapped"],
    ["putln", "putin", "a wrong letter"],
    ["araik", "arayik", "a letter missing"],
    ["stepanakrt", "stepanakert", "a letter missing"],
    ["stepankrt", "stepanakert", "two letters missing in a long name"],
    ["peacekepers", "peacekeepers", "a letter missing in a word of texts"],
    ["emberquay", "ember quay", "a space missing"],
    ["ferrys", "ferry", "an ending"],
  ])("%s becomes %s: %s", (typed, known) => {
    expect(nearest(typed)).toBe(known);
  });

  test.each([
    ["osl", "too short"],
    ["boot", "a short word, no name"],
    ["putnl x", "too far"],
    ["zzyzx", "nothing near"],
    ["lvrv", "two letters missing in a short name"],
  ])("%s stays: %s", (typed) => {
    expect(nearest(typed)).toBeNull();
  });
});
