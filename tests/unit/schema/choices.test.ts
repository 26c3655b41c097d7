import { expect, test } from "vitest";
import { collectionSchemas } from "../../../src/schema/collections.ts";
import { changed } from "../../support/schema/objects-within.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";
import { validData } from "../../support/schema/valid-data.ts";

const { events, places, reports, site, sources } = collectionSchemas;

test("an outlet’s kind is one of a list, which the refusal gives", () => {
  const refusals = refusalsOf(sources.schema, { ...validData.sources.least, kind: "elsewhere" });
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain("kind: write one of news agency, newspaper");
});

test("a story has as many sides as there are marks for them, and one at least", () => {
  const sides = (count: number) =>
    Array.from({ length: count }, (_, number) => ({
      id: `side-${number}`,
      title: `Side ${number}`,
      description: "Outlets of a shore.",
    }));
  const refusals = (count: number) =>
    refusalsOf(site.schema, { ...validData.site.least, sides: sides(count) });
  expect(refusals(0)).toEqual(["sides: name at least one side"]);
  expect(refusals(8)).toEqual([]);
  expect(refusals(9)).toEqual([
    "sides: name 8 sides at most: pages have marks and colours for so many; file the outlets of some under one",
  ]);
});

test("no side has the id of an order of the table of coverage", () => {
  const side = { title: "Shore", description: "Outlets of a shore." };
  const sides = [
    { ...side, id: "most-reported" },
    { ...side, id: "reported" },
  ];
  expect(refusalsOf(site.schema, { ...validData.site.least, sides })).toEqual([
    "sides.0.id: write another id: /coverage/ has a page of this name already",
  ]);
});

test("what a dispute is about is one of a list, which the refusal gives", () => {
  const data = changed(validData.events.most, ["disputes", 0, "about"], "weather");
  expect(refusalsOf(events.schema, data)[0]).toContain("write one of date, number, cause");
});

test("a dispute has two positions, and each a report that holds it", () => {
  const one = changed(
    validData.events.most,
    ["disputes", 0, "positions"],
    [{ says: "4 March", reports: ["log"] }],
  );
  expect(refusalsOf(events.schema, one)).toEqual([
    "disputes.0.positions: a dispute has two positions or more",
  ]);
  const none = changed(validData.events.most, ["disputes", 0, "positions", 0, "reports"], []);
  expect(refusalsOf(events.schema, none)).toEqual([
    "disputes.0.positions.0.reports: name at least one report",
  ]);
});

test("a dispute has no more positions than pages show of one question", () => {
  const positions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ says: `${index} crowns`, reports: ["log"] }));
  const refusals = (count: number) =>
    refusalsOf(events.schema, changed(validData.events.most, ["disputes", 0, "positions"], positions(count)));
  expect(refusals(12)).toEqual([]);
  expect(refusals(200)).toEqual([
    "disputes.0.positions: a dispute has at most 12 positions, which pages show; join those that say nearly the same",
  ]);
});

test("an event and a report have no more of something than their pages have room for", () => {
  const ids = Array.from({ length: 61 }, (_, index) => `person-${index}`);
  expect(refusalsOf(events.schema, { ...validData.events.least, people: ids })).toEqual([
    "people: an event lists at most 60 people: name those that it is about",
  ]);
  const dispute = {
    question: "Why?",
    about: "cause",
    positions: [1, 2].map((says) => ({ says: `It ${says}`, reports: ["log"] })),
  };
  expect(
    refusalsOf(events.schema, {
      ...validData.events.least,
      disputes: Array.from({ length: 13 }, () => dispute),
    }),
  ).toEqual(["disputes: an event has at most 12 disputes: divide the event"]);
  const accounts = Array.from({ length: 101 }, () => ({ event: "storm", says: "It blew." }));
  expect(refusalsOf(reports.schema, { ...validData.reports.least, accounts })).toEqual([
    "accounts: a report has at most 100 accounts: join those of one event",
  ]);
});

test("a route has two places, each named once", () => {
  const refusals = (route: readonly string[]) =>
    refusalsOf(reports.schema, changed(validData.reports.most, ["accounts", 0, "route"], route));
  expect(refusals(["quay"])).toEqual(["accounts.0.route: a route has two places or more"]);
  expect(refusals(["quay", "shore", "quay"])).toEqual(["accounts.0.route: name each id once"]);
  expect(refusals(["quay", "shore", "isle"])).toEqual([]);
});

test("an event has a topic", () => {
  expect(refusalsOf(events.schema, { ...validData.events.least, topics: [] })).toEqual([
    "topics: name at least one topic",
  ]);
});

test("a place has both coordinates or neither, and on the globe", () => {
  const { least } = validData.places;
  expect(refusalsOf(places.schema, { ...least, latitude: 41 })).toEqual([
    ": give both latitude and longitude, or neither",
  ]);
  expect(refusalsOf(places.schema, { ...least, longitude: 41 })).toHaveLength(1);
  expect(refusalsOf(places.schema, { ...least, latitude: 0, longitude: 0 })).toEqual([]);
  expect(refusalsOf(places.schema, { ...least, latitude: 91, longitude: -181 })).toHaveLength(2);
});

test.each(["nz", "NZL", "New Zealand"])("the country %s is refused, with how to write one", (country) => {
  const refusals = refusalsOf(places.schema, { ...validData.places.least, country });
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain("the two capital letters of ISO 3166-1");
});

test("the site’s description fits a search engine’s line", () => {
  const { least } = validData.site;
  expect(refusalsOf(site.schema, { ...least, description: "x".repeat(160) })).toEqual([]);
  expect(refusalsOf(site.schema, { ...least, description: "x".repeat(161) })).toEqual([
    "description: shorten it to 160 characters or fewer",
  ]);
});

test("what is left out of a report or an event is none of it", () => {
  expect(reports.schema.parse(validData.reports.least).accounts).toEqual([]);
  expect(events.schema.parse(validData.events.least)).toMatchObject({
    major: false,
    places: [],
    people: [],
    organisations: [],
    disputes: [],
    corrections: [],
  });
});

test("the language of the site is one in which it has words of its own", () => {
  const refusals = (language: string) => refusalsOf(site.schema, { ...validData.site.least, language });
  expect(refusals("en")).toEqual([]);
  expect(refusals("en-GB")).toEqual([]);
  for (const language of ["ar", "es"]) {
    expect(refusals(language)).toEqual([
      "language: write one of en: the words of the site itself, such as its headings, exist in no other language; reports can be in any",
    ]);
  }
  expect(refusals("EN")).toHaveLength(1);
});
