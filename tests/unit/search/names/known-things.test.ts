import { expect, test } from "vitest";
import { namesData } from "../../../../src/exports/names-data.ts";
import { knownThings } from "../../../../src/search/names/known-things.ts";
import { lakeEmber } from "../../../support/record/lake-ember.ts";

test("each kind of thing is led to its page", () => {
  const paths = knownThings(namesData(lakeEmber())).map(({ kind, path }) => `${kind} ${path}`);
  expect(paths).toEqual(
    expect.arrayContaining([
      "person people/ada-pike/",
      "organisation organisations/ferry-company/",
      "place places/ember-quay/",
      "source sources/lake-wire/",
      "topic topics/ferry/",
    ]),
  );
});

test("those pages are the ones of the timeline", () => {
  const timeline = lakeEmber();
  const { people, organisations, places, sources, topics } = timeline;
  const addresses = [...people, ...organisations, ...places, ...sources, ...topics].map(
    ({ address }) => address,
  );
  expect(knownThings(namesData(timeline)).map(({ path }) => `/${path}`)).toEqual(addresses);
});

test("names that only differ in what folding takes away are one, the first of them; the neutral name stays first", () => {
  const [thing] = knownThings({
    kinds: [["place", "places/"]],
    things: [[0, "quay", "Ember Quay", 3, "Əmbər", "EMBER-QUAY", "Ember", "Эмбер"]],
  });
  expect(thing).toMatchObject({ kind: "place", id: "quay", name: "Ember Quay", eventCount: 3 });
  expect(thing?.names.map(({ name }) => name)).toEqual(["Ember Quay", "Əmbər", "Эмбер"]);
  expect(thing?.names[0]).toEqual({ name: "Ember Quay", folded: "ember quay", words: ["ember", "quay"] });
});
