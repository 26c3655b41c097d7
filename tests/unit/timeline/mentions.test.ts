import { describe, expect, it } from "vitest";
import { mentionedOn } from "../../../src/timeline/mentions.ts";
import { nameIndexOf } from "../../../src/timeline/names.ts";
import { account, event, person, place, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

it("an event mentions what it lists, its outlets and agencies, and whose word its accounts are, each once", () => {
  const timeline = lakeEmber();
  const mentioned = mentionedOn(withId(timeline.events, "last-crossing"), nameIndexOf(timeline));
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

it("an event mentions the outlets of reports that hold a position, also those that tell of other events", () => {
  const timeline = fixtureTimeline({
    sources: [source("post"), source("courier")],
    events: [
      event("calm", "2001-01-01"),
      event("storm", "2001-01-02", {
        disputes: [
          {
            question: "Was there a storm?",
            about: "other",
            positions: [
              { says: "Yes", reports: ["log"] },
              { says: "No", reports: ["denial"] },
            ],
          },
        ],
      }),
    ],
    reports: [
      report("log", "2001-01-03", { source: "post", accounts: [account("storm")] }),
      report("denial", "2001-01-04", { source: "courier", accounts: [account("calm")] }),
    ],
  });
  const mentioned = mentionedOn(withId(timeline.events, "storm"), nameIndexOf(timeline));
  expect(idsOf(mentioned)).toEqual(["post", "courier"]);
});

describe("a report mentions", () => {
  /** What a report mentions of an event with three entities, when it says this. */
  function mentionedBy(written: { title?: string; body?: string; says?: string }): string[] {
    const { title = "Headline", body = "", says = "It says so." } = written;
    const timeline = fixtureTimeline({
      places: [place("quay", { name: "Ember Quay", names: [{ name: "Эмбер", language: "ru" }] })],
      people: [person("pike", { name: "Ada Pike" }), person("bo", { name: "Bo" })],
      events: [event("storm", "2001", { places: ["quay"], people: ["pike", "bo"] })],
      reports: [report("log", "2001-01-02", { title, body, accounts: [account("storm", { says })] })],
    });
    return idsOf(mentionedOn(withId(timeline.reports, "log"), nameIndexOf(timeline)));
  }

  it("its outlet, and of its event’s entities none that it does not name", () => {
    expect(mentionedBy({})).toEqual(["ember-post"]);
  });

  it("what its headline, its summary or its accounts name, by any name", () => {
    expect(mentionedBy({ title: "Storm over Ember Quay" })).toEqual(["ember-post", "quay"]);
    expect(mentionedBy({ body: "**Эмбер**: шторм." })).toEqual(["ember-post", "quay"]);
    expect(mentionedBy({ says: "Ada Pike saw Ember Quay." })).toEqual(["ember-post", "pike", "quay"]);
  });

  it("whom the titles of its events name", () => {
    const timeline = fixtureTimeline({
      places: [place("quay", { name: "Ember Quay" })],
      events: [event("storm", "2001", { title: "A storm at Ember Quay" })],
      reports: [report("log", "2001-01-02", { accounts: [account("storm")] })],
    });
    const log = withId(timeline.reports, "log");
    expect(idsOf(mentionedOn(log, nameIndexOf(timeline)))).toEqual(["ember-post", "quay"]);
  });

  it("its agency, whose word its accounts are, and whom it quotes", () => {
    const timeline = lakeEmber();
    const names = nameIndexOf(timeline);
    const { reports } = timeline;
    expect(idsOf(mentionedOn(withId(reports, "post-farewell"), names))).toEqual([
      "ember-post",
      "lake-wire",
      "ember-quay",
    ]);
    expect(idsOf(mentionedOn(withId(reports, "courier-last-crossing"), names))).toEqual([
      "hill-courier",
      "ferry-company",
      "lake-wire",
      "bo-reed",
    ]);
  });
});
