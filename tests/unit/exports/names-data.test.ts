import { expect, test } from "vitest";
import { namesData } from "../../../src/exports/names-data.ts";
import { person } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

test("the names of everyone and everything stand in order of their kinds, with how many events or figures each has", () => {
  const timeline = lakeEmber();
  expect(namesData(timeline)).toEqual({
    kinds: [
      ["person", "people/"],
      ["organisation", "organisations/"],
      ["place", "places/"],
      ["source", "sources/"],
      ["topic", "topics/"],
      ["measure", "figures/"],
    ],
    things: [
      [0, "ada-pike", "Ada Pike", 1, "Ада Пайк"],
      [0, "bo-reed", "Bo Reed", 0],
      [1, "ferry-company", "Ferry Company", 1],
      [2, "ember-quay", "Ember Quay", 1],
      [2, "far-shore", "Far Shore", 1],
      ...timeline.sources.map(({ id, name, events }) => [3, id, name, events.length]),
      ...timeline.topics.map(({ id, title, events }) => [4, id, title, events.length]),
      ...timeline.measures.map(({ id, title, given }) => [5, id, title, given.length]),
    ],
  });
});

test("a name that several languages share stands once", () => {
  const names = [
    { name: "Эйда Пайк", language: "ru" },
    { name: "Эйда Пайк", language: "uk" },
    { name: "Ada Pike", language: "de" },
  ];
  const [thing] = namesData(
    fixtureTimeline({ people: [person("ada-pike", { name: "Ada Pike", names })] }),
  ).things;
  expect(thing).toEqual([0, "ada-pike", "Ada Pike", 0, "Эйда Пайк"]);
});

test("the file holds no more than what suggestions need", () => {
  expect(Object.keys(namesData(lakeEmber()))).toEqual(["kinds", "things"]);
});
