import { describe, expect, test } from "vitest";
import { eventCard, phaseCard, siteCard, wordsOfCard } from "../../../src/images/cards.ts";
import { account, event, place, report } from "../../support/record/entries.ts";
import { fixtureRecord, fixtureTimeline, withId } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

function cardOf(date: string, data: Parameters<typeof event>[2] = {}) {
  const timeline = fixtureTimeline({
    places: ["Ember Quay", "Far Shore", "Hill", "The Long Lake of the Many Northern Islands"].map(
      (name, index) => place(`place-${index + 1}`, { name }),
    ),
    events: [event("storm", date, data)],
  });
  return eventCard(withId(timeline.events, "storm"));
}

describe("the card of an event", () => {
  test("says what, when, where, and how much it is reported", () => {
    expect(eventCard(withId(lakeEmber().events, "last-crossing"))).toMatchObject({
      kind: "turning point",
      date: "4 March 2001",
      places: "Ember Quay",
      counts: "3 reports from 3 sides",
    });
  });

  test.each([
    ["2001-03", "March 2001"],
    ["2001-03-04~", "About 4 March 2001"],
    ["190X", "The 1900s"],
    ["2001-03-04/..", "From 4 March 2001, no end recorded"],
  ])("dates %s no more exactly than the record", (date, printed) => {
    expect(cardOf(date).date).toBe(printed);
  });

  test.each([
    [[], null],
    [["place-1", "place-2", "place-3"], "Ember Quay, Far Shore, Hill"],
    [["place-1", "place-2", "place-3", "place-4"], "Ember Quay, Far Shore, Hill and others"],
    [["place-1", "place-4"], "Ember Quay and others"],
    [["place-4"], "The Long Lake of the Many Northern…"],
  ])("of the places %j it names as many as have room", (places, printed) => {
    expect(cardOf("2001", { places }).places).toBe(printed);
  });

  test("speaks of sides only where they are compared", () => {
    expect(cardOf("2001").counts).toBe("No report yet");
    const timeline = fixtureTimeline({
      events: [event("storm", "2001")],
      reports: [report("one", "2001-01-01", { accounts: [account("storm")] })],
    });
    expect(eventCard(withId(timeline.events, "storm")).counts).toBe("1 report");
  });

  test("cuts a title that is too long at a word", () => {
    const { title } = cardOf("2001", { title: "The ferry crosses the lake ".repeat(8).trim() });
    expect(title.length).toBeLessThanOrEqual(140);
    expect(title).toMatch(/ (?:The|ferry|crosses|the|lake)…$/);
  });
});

test("the card of a phase says which chapter it is, how it begins, and how many events it has", () => {
  const [service] = lakeEmber().phases;
  if (service === undefined) throw new Error("The story has phases.");
  const introduction = "The ferry ran. It was red.";
  expect(phaseCard({ ...service, introduction }, { number: 1, of: 2, events: 1 })).toMatchObject({
    date: "Chapter 1 of 2",
    title: "In service",
    text: "The ferry ran.",
    counts: "1 event",
  });
  expect(phaseCard({ ...service, introduction: null }, { number: 1, of: 2, events: 0 }).text).toBeNull();
});

test("the card of the site says its name and how much it holds", () => {
  expect(siteCard(fixtureRecord().site, lakeEmber())).toMatchObject({
    date: null,
    title: "The ferry of Lake Ember",
    text: "An invented story, for tests",
  });
  expect(siteCard(fixtureRecord().site, lakeEmber()).counts).toMatch(
    /^\d+ events from \d+ reports by \d+ outlets$/,
  );
});

test("those who do not see a card are told all that it says", () => {
  const words = wordsOfCard(eventCard(withId(lakeEmber().events, "last-crossing")));
  expect(words).toMatch(/^.+ · 4 March 2001 · Ember Quay · 3 reports from 3 sides$/);
});
