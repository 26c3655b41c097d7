import { describe, expect, test } from "vitest";
import { thingToken } from "../../../../src/search/index-tokens.ts";
import { knownThings } from "../../../../src/search/names.ts";
import { conceptsOf } from "../../../../src/search/query/concepts.ts";
import { NameBook } from "../../../../src/search/query/name-book.ts";
import { readQuery } from "../../../../src/search/query/read-query.ts";
import { months } from "../../../support/search/months.ts";

const names = new NameBook(
  knownThings({
    kinds: [
      ["person", "people/"],
      ["place", "places/"],
    ],
    things: [
      [0, "ada-pike", "Ada Pike", 3, "Ирина Пайк", "Пайк"],
      [1, "quay", "Ember Quay", 14, "Əmbər körpüsü", "Эмберская пристань"],
      [1, "ember-lake", "Ember Lake", 20],
      [1, "kremlin", "Kremlin", 2, "Кремль"],
    ],
  }),
);

const conceptsIn = (query: string) => conceptsOf(readQuery(query, months), names);

/** The parts of a query, and the ids of what each names. */
function named(query: string): string[] {
  return conceptsIn(query).map(({ written, named: things }) => `${written}: ${things.map(({ id }) => id)}`);
}

describe("names in a query", () => {
  test.each([
    ["Ember Quay", ["Ember Quay: quay"]],
    ["quay ember", ["quay ember: quay"]],
    ["Pike Ada Ember Lake", ["Pike Ada: ada-pike", "Ember Lake: ember-lake"]],
    ["Кремля", ["Кремля: kremlin"]],
    ["Ирины Пайка", ["Ирины Пайка: ada-pike"]],
    ["Эмберской пристани", ["Эмберской пристани: quay"]],
    ["Əmbər körpüsündə", ["Əmbər körpüsündə: quay"]],
    ["ember", ["ember: "]],
  ])("%s", (query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  test("stand for a thing whatever the name: all names ask for the same word of the index", () => {
    for (const query of ["Ember Quay", "Əmbər körpüsü", "Эмберская пристань"]) {
      expect(conceptsIn(query)[0]?.alternatives).toContainEqual({
        kind: "token",
        token: thingToken("place", "quay"),
        weight: 1,
      });
    }
  });

  test("a word of some names asks for all who have it, and for the word", () => {
    const [concept] = conceptsIn("ember");
    expect(concept?.alternatives.map((one) => (one.kind === "token" ? one.token : one.kind))).toEqual([
      "word",
      thingToken("place", "ember-lake"),
      thingToken("place", "quay"),
    ]);
  });
});

test("the irregular forms of a word ask for one another", () => {
  const [concept] = conceptsIn("withdrew");
  const words = concept?.alternatives.flatMap((one) => (one.kind === "word" ? one.word : []));
  expect(words).toEqual(["withdrew", "withdraw", "withdrawn", "withdrawal"]);
});

test("common words decide nothing, unless there is nothing else", () => {
  expect(conceptsIn("how many did the quay").map(({ written }) => written)).toEqual(["quay"]);
  expect(conceptsIn("who is it").map(({ written }) => written)).toEqual(["who", "is", "it"]);
});
