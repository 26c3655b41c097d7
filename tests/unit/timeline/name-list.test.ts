import { expect, test } from "vitest";
import { listNames } from "../../../src/timeline/names.ts";
import { place } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

test("every name is listed once for each thing, in alphabetical order, with its language unless it is the neutral one", () => {
  const { places } = fixtureTimeline({
    places: [
      place("quay", {
        name: "Ember Quay",
        names: [
          { name: "Эмбер", language: "ru" },
          { name: "Éclair Quay", language: "fr" },
          { name: "Ember Quay", language: "mi" },
        ],
      }),
      place("dock", { name: "Dock", names: [{ name: "Эмбер", language: "uk" }] }),
    ],
  });
  expect(listNames(places).map(({ name, language, entity }) => [name, language, entity.id])).toEqual([
    ["Dock", null, "dock"],
    ["Éclair Quay", "fr", "quay"],
    ["Ember Quay", null, "quay"],
    ["Эмбер", "uk", "dock"],
    ["Эмбер", "ru", "quay"],
  ]);
});
