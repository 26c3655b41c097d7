import { describe, expect, it } from "vitest";
import { dateOf } from "../../../../src/timeline/timeline.ts";
import {
  account,
  event,
  organisation,
  person,
  place,
  report,
  source,
} from "../../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../../support/record/fixture-record.ts";
import { lakeEmber } from "../../../support/record/lake-ember.ts";

describe("an event of the joined timeline", () => {
  const timeline = lakeEmber();
  const event = withId(timeline.events, "last-crossing");

  it("holds the things themselves that its file names", () => {
    expect(event.phase.title).toBe("The end");
    expect(event.topics.map(({ title }) => title)).toEqual(["Ferry", "Timetable"]);
    expect(event.places).toEqual([withId(timeline.places, "ember-quay")]);
    expect(event.people).toEqual([withId(timeline.people, "ada-pike")]);
    expect(event.organisations).toEqual([withId(timeline.organisations, "ferry-company")]);
    expect(event.disputes[0]?.positions.map(({ reports }) => idsOf(reports))).toEqual([
      ["wire-last-crossing"],
      ["courier-last-crossing"],
    ]);
    expect(event.corrections[0]?.date.edtf).toBe("2001-04-01");
  });

  it("tells its story as Markdown, as plain words, and in one sentence", () => {
    expect(event.text).toBe("The ferry crossed for the last time. It was full.");
    expect(event.firstSentence).toBe("The ferry crossed for the last time.");
  });

  it("has its accounts and reports in order of publication", () => {
    const inOrder = ["wire-last-crossing", "post-farewell", "courier-last-crossing"];
    expect(event.accounts.map(({ report }) => report.id)).toEqual(inOrder);
    expect(idsOf(event.reports)).toEqual(inOrder);
  });

  it("knows who stands behind its reports, and on which sides they are", () => {
    expect(idsOf(event.origins)).toEqual(["lake-wire", "hill-courier"]);
    expect(idsOf(event.sides)).toEqual(["east", "south", "elsewhere"]);
  });

  it("has its neighbours in order of time", () => {
    const [first, last] = timeline.events;
    expect(idsOf(timeline.events)).toEqual(["first-crossing", "last-crossing"]);
    expect([first?.previous, first?.next]).toEqual([null, last]);
    expect([last?.previous, last?.next]).toEqual([first, null]);
  });
});

describe("an account of the joined timeline", () => {
  const timeline = lakeEmber();
  const courier = withId(timeline.reports, "courier-last-crossing");
  const [told] = courier.accounts;

  it("ties its report to its event, and is one and the same on both", () => {
    const event = withId(timeline.events, "last-crossing");
    expect(told?.report).toBe(courier);
    expect(told?.event).toBe(event);
    expect(event.accounts.some((account) => account === told)).toBe(true);
  });

  it("names whose word it is: people, organisations and outlets", () => {
    expect(told?.by).toEqual([
      withId(timeline.organisations, "ferry-company"),
      withId(timeline.sources, "lake-wire"),
    ]);
    expect(told?.quotation).toEqual({
      speaker: withId(timeline.people, "bo-reed"),
      words: "Он не тонул",
      translation: "She never sank",
    });
  });

  it("has its own date, and its figures with their measures", () => {
    expect(told?.date?.edtf).toBe("2001-03");
    expect(told?.figures.map(({ measure, qualifier }) => [measure.question, qualifier])).toEqual([
      ["How many crossed last?", "at least"],
      ["How many closing-day?", null],
    ]);
    expect(told?.figures.map(({ value }) => (typeof value === "number" ? value : value.edtf))).toEqual([
      40,
      "2001-03-04",
    ]);
  });

  it("stands in a place of its own on the event’s page, also where one report gives several", () => {
    const { events } = fixtureTimeline({
      events: [event("storm", "2001-01-01")],
      reports: [
        report("log", "2001-01-02", { accounts: [account("storm"), account("storm"), account("storm")] }),
      ],
    });
    expect(withId(events, "storm").accounts.map(({ anchor }) => anchor)).toEqual(["log", "log-2", "log-3"]);
    expect(idsOf(withId(events, "storm").reports)).toEqual(["log"]);
  });
});

describe("a report of the joined timeline", () => {
  const timeline = lakeEmber();

  it("stands among the reports in order of publication, with its neighbours", () => {
    const { reports } = timeline;
    expect(idsOf(reports)).toEqual([
      "wire-last-crossing",
      "post-farewell",
      "courier-last-crossing",
      "quiet-quay",
    ]);
    expect(reports.map(({ previous }) => previous?.id)).toEqual([
      undefined,
      "wire-last-crossing",
      "post-farewell",
      "courier-last-crossing",
    ]);
    expect(reports.at(-1)?.next).toBeNull();
    expect(reports[0]?.next).toBe(reports[1]);
  });

  it("keeps its accounts in the order of its file", () => {
    const told = withId(timeline.reports, "post-farewell").accounts;
    expect(told.map(({ event }) => event.id)).toEqual(["last-crossing", "first-crossing"]);
  });

  it("is named by our description where its headline is not known", () => {
    const { headline, title } = withId(timeline.reports, "courier-last-crossing");
    expect(headline).toBeNull();
    expect(title).toBe("Forty people crossed the lake last");
  });

  it("names its agency", () => {
    const { source, agency } = withId(timeline.reports, "post-farewell");
    expect([source.id, agency?.id]).toEqual(["ember-post", "lake-wire"]);
    expect(withId(timeline.reports, "quiet-quay").agency).toBeNull();
  });
});

describe("a report that tells of no event", () => {
  it("stands on the timeline on its day, in the phase of the event before it", () => {
    const { items } = fixtureTimeline({
      events: [
        event("start", "2001-01-10", { phase: "service" }),
        event("finish", "2001-02-10", { phase: "end" }),
      ],
      reports: [
        report("later", "2001-03-01"),
        report("between", "2001-01-20"),
        report("early", "2001-01-01"),
        report("told", "2001-01-20", { accounts: [account("start")] }),
      ],
    });
    expect(items.map(({ item, phase }) => [item.id, dateOf(item).edtf, phase.id])).toEqual([
      ["early", "2001-01-01", "service"],
      ["start", "2001-01-10", "service"],
      ["between", "2001-01-20", "service"],
      ["finish", "2001-02-10", "end"],
      ["later", "2001-03-01", "end"],
    ]);
  });
});

describe("an entity of the joined timeline", () => {
  const timeline = lakeEmber();

  it("knows the events that list it", () => {
    expect(idsOf(withId(timeline.places, "ember-quay").events)).toEqual(["last-crossing"]);
    expect(idsOf(withId(timeline.places, "far-shore").events)).toEqual(["first-crossing"]);
    expect(idsOf(withId(timeline.organisations, "ferry-company").events)).toEqual(["last-crossing"]);
    expect(withId(timeline.people, "bo-reed").events).toEqual([]);
  });

  it("knows the accounts that rest on its word or quote it", () => {
    const { people, organisations } = timeline;
    expect(withId(people, "ada-pike").accounts.map(({ report }) => report.id)).toEqual([
      "wire-last-crossing",
    ]);
    expect(withId(people, "bo-reed").accounts.map(({ report }) => report.id)).toEqual([
      "courier-last-crossing",
    ]);
    expect(withId(organisations, "ferry-company").accounts).toHaveLength(1);
  });

  it("has an account once, also where it rests on its word and quotes it", () => {
    const { people } = fixtureTimeline({
      people: [person("ada-pike")],
      events: [event("storm", "2001-01-01")],
      reports: [
        report("log", "2001-01-02", {
          accounts: [account("storm", { by: ["ada-pike"], quote: { speaker: "ada-pike", words: "Ahoy" } })],
        }),
      ],
    });
    expect(withId(people, "ada-pike").accounts).toHaveLength(1);
  });

  it("has its events in order of time and each once, whatever the order of the files", () => {
    const { places, topics } = fixtureTimeline({
      places: [place("quay")],
      events: [
        event("c", "2003", { places: ["quay"] }),
        event("a", "2001", { places: ["quay"] }),
        event("b", "2002", { places: ["quay"] }),
      ],
    });
    expect(idsOf(withId(places, "quay").events)).toEqual(["a", "b", "c"]);
    expect(idsOf(withId(topics, "ferry").events)).toEqual(["a", "b", "c"]);
    expect(withId(topics, "timetable").events).toEqual([]);
  });

  it("as an outlet knows its own reports, those that carry its text, and the events of both", () => {
    const wire = withId(timeline.sources, "lake-wire");
    expect(idsOf(wire.reports)).toEqual(["wire-last-crossing"]);
    expect(idsOf(wire.carried)).toEqual(["post-farewell"]);
    expect(idsOf(wire.events)).toEqual(["first-crossing", "last-crossing"]);
    expect(idsOf(withId(timeline.sources, "ember-post").reports)).toEqual(["post-farewell", "quiet-quay"]);
    expect(idsOf(withId(timeline.sources, "hill-courier").events)).toEqual(["last-crossing"]);
  });

  it("as a person has roles with their time, as a place its coordinates", () => {
    const [role] = withId(timeline.people, "ada-pike").roles;
    expect([role?.title, role?.from, role?.to]).toEqual(["Captain of the ferry", "1990", "2001-03-04"]);
    expect(withId(timeline.places, "ember-quay").coordinates).toEqual({ latitude: -41.5, longitude: 174.25 });
    expect(withId(timeline.places, "far-shore").coordinates).toBeNull();
  });

  it("stands in its list by name, as a reader looks it up", () => {
    const { people, organisations, places, sources } = fixtureTimeline({
      people: [person("x", { name: "Zed" }), person("y", { name: "Élan" }), person("z", { name: "adam" })],
      organisations: [organisation("b", { name: "Same" }), organisation("a", { name: "Same" })],
      places: [place("p", { name: "Quay" }), place("q", { name: "Bay" })],
      sources: [source("s", { name: "Wire" }), source("t", { name: "Post" })],
    });
    expect(people.map(({ name }) => name)).toEqual(["adam", "Élan", "Zed"]);
    expect(idsOf(organisations)).toEqual(["a", "b"]);
    expect(idsOf(places)).toEqual(["q", "p"]);
    expect(idsOf(sources)).toEqual(["t", "s"]);
  });
});

it("the joined timeline has its phases in the order of the story and its topics by title", () => {
  const { phases, topics } = lakeEmber();
  expect(idsOf(phases)).toEqual(["service", "end"]);
  expect(idsOf(topics)).toEqual(["ferry", "timetable"]);
});

it("each thing of the joined timeline has an address of its own", () => {
  const { events, reports, people, organisations, places, sources, topics } = lakeEmber();
  const all = [events, reports, people, organisations, places, sources, topics].flat();
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  expect(withId(events, "last-crossing").address).toBe("/events/last-crossing/");
  expect(withId(reports, "quiet-quay").address).toBe("/reports/quiet-quay/");
  expect(withId(people, "ada-pike").address).toBe("/people/ada-pike/");
  expect(withId(organisations, "ferry-company").address).toBe("/organisations/ferry-company/");
  expect(withId(places, "far-shore").address).toBe("/places/far-shore/");
  expect(withId(sources, "lake-wire").address).toBe("/sources/lake-wire/");
  expect(withId(topics, "ferry").address).toBe("/topics/ferry/");
});
