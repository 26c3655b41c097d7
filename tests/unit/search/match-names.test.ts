import { describe, expect, it } from "vitest";
import { matchNames } from "../../../src/search/match-names.ts";
import { knownThings } from "../../../src/search/names.ts";

const things = knownThings({
  kinds: [
    ["person", "people/"],
    ["organisation", "organisations/"],
    ["place", "places/"],
    ["source", "sources/"],
    ["topic", "topics/"],
  ],
  things: [
    [0, "ada-pike", "Ada Pike", 3, "Эйда Пайк", "Pike"],
    [0, "tom-piper", "Tom Piper", 9],
    [1, "pike-company", "Pike & Sons Company", 1],
    [2, "quay", "Ember Quay", 14, "Էմբեր", "Əmbər"],
    [2, "ember-lake", "Ember Lake", 20],
    [2, "ox", "Ox", 1],
    [3, "post", "The Ember Post", 5],
    [4, "ferry", "Ferry", 2],
  ],
});

function found(query: string): string[] {
  return matchNames(things, query, 5).map(({ thing }) => thing.id);
}

describe("names that answer a query", () => {
  it.each([
    ["Ember Quay", "quay"],
    ["EMBER QUAY", "quay"],
    ["էմբեր", "quay"],
    ["ember", "quay"],
    ["ferry", "ferry"],
    ["pike", "ada-pike"],
    ["Пайк", "ada-pike"],
    ["pike ada", "ada-pike"],
    ["pi to", "tom-piper"],
    ["Эйды Пайка", "ada-pike"],
    ["Էմբերի", "quay"],
  ])("“%s”: first %s", (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it("bear the name that matched, as it is written", () => {
    expect(matchNames(things, "էմբ", 1)[0]).toMatchObject({ matched: "Էմբեր" });
    expect(matchNames(things, "ada", 1)[0]?.matched).toBe("Ada Pike");
  });

  it.each(["ember qay", "embr quay", "ember qauy", "embxr quay", "emberquay", "quay embeer"])(
    "are found past one slip: “%s”",
    (query) => {
      expect(found(query)[0]).toBe("quay");
    },
  );

  it("are found past a slip while they are being typed", () => {
    expect(found("ebmer q")).toContain("quay");
  });

  it("are not found past a slip where they are short, nor past two", () => {
    expect(found("oz")).toEqual([]);
    expect(found("ebmer qauy lake")).toEqual([]);
    expect(found("pkie x")).toEqual([]);
  });

  it("are none for nothing, and no more than asked for", () => {
    expect(matchNames(things, " – ", 5)).toEqual([]);
    expect(matchNames(things, "e", 1)).toHaveLength(1);
  });
});
