import { describe, expect, it } from "vitest";
import { facetsOf, monthsOf } from "../../../src/timeline/facets.ts";
import type { TimelineEvent } from "../../../src/timeline/timeline.ts";
import { account, event, organisation, person, place, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

const { events, reports } = fixtureTimeline({
  sources: [source("post", { side: "north" }), source("wire", { side: "south" })],
  people: [person("pike"), person("reed")],
  organisations: [organisation("company")],
  places: [place("quay"), place("shore")],
  events: [
    event("storm", "2000-12-30/2001-01-02", { places: ["quay"], people: ["pike"], topics: ["ferry"] }),
    event("calm", "2001-02", { places: ["shore", "quay"], phase: "end", topics: ["timetable", "ferry"] }),
  ],
  reports: [
    report("a", "2001-01-03", {
      source: "post",
      agency: "wire",
      language: "hy",
      accounts: [
        account("storm", { by: ["company", "source:wire"], quote: { speaker: "reed", words: "Ahoy" } }),
        account("calm"),
      ],
    }),
    report("b", "2001-03", { source: "wire", accounts: [account("storm")] }),
  ],
});

describe("what an item is filed under", () => {
  it("is for an event its own, and the outlets, agencies, sides and languages of its reports", () => {
    expect(facetsOf(withId(events, "storm"))).toEqual({
      kind: ["event"],
      year: ["2000", "2001"],
      phase: ["service"],
      topic: ["ferry"],
      place: ["quay"],
      person: ["pike"],
      organisation: [],
      source: ["post", "wire"],
      side: ["north", "south"],
      language: ["hy", "en"],
    });
  });

  it("is for a report its outlet, agency, language and year, what its events are filed under, and who speaks", () => {
    expect(facetsOf(withId(reports, "a"))).toEqual({
      kind: ["report"],
      year: ["2001"],
      phase: ["service", "end"],
      topic: ["ferry", "timetable"],
      place: ["quay", "shore"],
      person: ["pike", "reed"],
      organisation: ["company"],
      source: ["post", "wire"],
      side: ["north"],
      language: ["hy"],
    });
  });
});

describe("the months of an item", () => {
  function monthsOfDate(date: string): string[] {
    const [only] = fixtureTimeline({ events: [event("only", date)] }).events;
    if (only === undefined) throw new Error("There is one event.");
    return monthsOf(only satisfies TimelineEvent);
  }

  it.each([
    ["2001-02-28", ["2001-02"]],
    ["2001-02~", ["2001-02"]],
    ["2000-11-30/2001-02-01", ["2000-11", "2000-12", "2001-01", "2001-02"]],
    ["2001-11/..", ["2001-11"]],
    ["../2001-04-17", ["2001-04"]],
    ["0999-12", ["0999-12"]],
  ])("%s", (date, months) => {
    expect(monthsOfDate(date)).toEqual(months);
  });

  it("are all that a coarse date may mean", () => {
    expect(monthsOfDate("2001")).toHaveLength(12);
    expect(monthsOfDate("199X")).toHaveLength(120);
  });
});
