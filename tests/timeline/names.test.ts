import { describe, expect, it } from "vitest";
import { allNames, mentionedOnEvent, mentionedOnReport, namesLine } from "../../src/timeline/names.ts";
import { account, event, person, place, report } from "../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../support/record/fixture-record.ts";
import { lakeEmber } from "../support/record/lake-ember.ts";

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

  it("stand in one line for the search, each once also where two entities share one", () => {
    expect(namesLine([quay, withId(places, "shore")])).toBe("Ember Quay · Эмбер · Te Kei · Far Shore");
    expect(namesLine([])).toBe("");
  });
});

it("an event mentions what it lists, its outlets and agencies, and whose word its accounts are, each once", () => {
  const mentioned = mentionedOnEvent(withId(lakeEmber().events, "last-crossing"));
  expect(idsOf(mentioned)).toEqual([
    "ember-quay",
    "ada-pike",
    "ferry-company",
    "lake-wire",
    "ember-post",
    "hill-courier",
    "bo-reed",
  ]);
});

describe("a report mentions", () => {
  /** What a report mentions of an event with three entities, when it says this. */
  function mentionedBy(written: { title?: string; body?: string; says?: string }): string[] {
    const { title = "Headline", body = "", says = "It says so." } = written;
    const { reports } = fixtureTimeline({
      places: [place("quay", { name: "Ember Quay", names: [{ name: "Эмбер", language: "ru" }] })],
      people: [person("pike", { name: "Ada Pike" }), person("bo", { name: "Bo" })],
      events: [event("storm", "2001", { places: ["quay"], people: ["pike", "bo"] })],
      reports: [report("log", "2001-01-02", { title, body, accounts: [account("storm", { says })] })],
    });
    return idsOf(mentionedOnReport(withId(reports, "log")));
  }

  it("its outlet, and of its event’s entities none that it does not name", () => {
    expect(mentionedBy({})).toEqual(["ember-post"]);
  });

  it("what its headline, its summary or its accounts name, by any name", () => {
    expect(mentionedBy({ title: "Storm over Ember Quay" })).toEqual(["ember-post", "quay"]);
    expect(mentionedBy({ body: "В **Эмбере** шторм." })).toEqual(["ember-post", "quay"]);
    expect(mentionedBy({ says: "Ada Pike saw Ember Quay." })).toEqual(["ember-post", "quay", "pike"]);
  });

  it("no one for a name so short that other words contain it", () => {
    expect(mentionedBy({ says: "A Boat sank." })).toEqual(["ember-post"]);
  });

  it("its agency, whose word its accounts are, and whom it quotes", () => {
    const { reports } = lakeEmber();
    expect(idsOf(mentionedOnReport(withId(reports, "post-farewell")))).toEqual([
      "ember-post",
      "lake-wire",
      "ember-quay",
    ]);
    expect(idsOf(mentionedOnReport(withId(reports, "courier-last-crossing")))).toEqual([
      "hill-courier",
      "ferry-company",
      "lake-wire",
      "bo-reed",
    ]);
  });
});
