import { describe, expect, it, test } from "vitest";
import {
  allNames,
  filedName,
  inFiledOrder,
  NameIndex,
  oneNameALanguage,
} from "../../../src/timeline/names.ts";
import { person, place, source } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";

describe("the names of an entity", () => {
  const { places } = fixtureTimeline({
    places: [
      place("quay", {
        name: "Ember Quay",
        names: [
          { name: "Эмбер", language: "ru" },
          { name: "Ember Quay", language: "mi" },
          { name: "Te Kei", language: "mi" },
          { name: "Эмбер", language: "uk" },
        ],
      }),
      place("shore", { name: "Far Shore", names: [{ name: "Te Kei", language: "mi" }] }),
    ],
  });
  const quay = withId(places, "quay");

  it("are all it goes by, the neutral one first, each once", () => {
    expect(allNames(quay)).toEqual(["Ember Quay", "Эмбер", "Te Kei"]);
  });
});

describe("alphabetical order", () => {
  const { people, places } = fixtureTimeline({
    people: [
      person("a", { name: "Zoe Alder" }),
      person("b", { name: "Ada von Pike" }),
      person("c", { name: "Ömer Élan" }),
      person("d", { name: "Abe Pike" }),
      person("e", { name: "Bo" }),
    ],
    places: [place("far", { name: "Far Shore" }), place("bay", { name: "Zebra Bay" })],
  });

  it("files people by their last names, then by their first, and marks do not matter", () => {
    expect(people.map(({ name }) => name)).toEqual([
      "Zoe Alder",
      "Bo",
      "Ömer Élan",
      "Abe Pike",
      "Ada von Pike",
    ]);
    expect(people.map(filedName)).toEqual(["Alder", "Bo", "Élan", "Pike", "Pike"]);
  });

  it("files everything else by its whole name", () => {
    expect(idsOf(inFiledOrder(places.toReversed()))).toEqual(["far", "bay"]);
  });
});

test("one name in each language is the first that is recorded in it", () => {
  const { places } = fixtureTimeline({
    places: [
      place("quay", {
        names: [
          { name: "Kei", language: "mi" },
          { name: "Эмбер", language: "ru" },
          { name: "Te Kei", language: "mi" },
        ],
      }),
    ],
  });
  expect(oneNameALanguage(withId(places, "quay")).map(({ name }) => name)).toEqual(["Kei", "Эмбер"]);
});

describe("names in running text", () => {
  const { people, places, sources } = fixtureTimeline({
    sources: [source("quay-times", { name: "The Ember Quay Times" })],
    places: [
      place("ember", { name: "Ember" }),
      place("quay", { name: "Ember Quay", names: [{ name: "Эмбер-Кей", language: "ru" }] }),
    ],
    people: [
      person("bo", { name: "Bo" }),
      person("ada-pike", { name: "Ada Pike", names: [{ name: "Pike", language: "en" }] }),
      person("tom-pike", { name: "Tom Pike", names: [{ name: "Pike", language: "en" }] }),
    ],
  });
  const index = new NameIndex([...people, ...places, ...sources]);

  test.each([
    ["Ada Pike left Ember.", ["ada-pike", "ember"]],
    ["She left Ember Quay.", ["quay"]],
    ["So writes The Ember Quay Times.", ["quay-times"]],
    ["Ember Quay’s ferry, Ember’s pride", ["quay", "ember"]],
    ["Паром ушёл из Эмбер-Кей.", ["quay"]],
    ["Pike knew.", ["ada-pike", "tom-pike"]],
    ["A Boat sank in embers, in Emberton and at Pikes.", []],
    ["Bo saw it.", ["bo"]],
    ["", []],
  ])("“%s” names %j", (text, ids) => {
    expect(idsOf(index.namedIn(text))).toEqual(ids);
  });
});
