import { describe, expect, it } from "vitest";
import { indexGroups } from "../../../src/timeline/index-lines.ts";
import { account, event, person, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

describe("the index of people, organisations or places", () => {
  it("is one list while it is short", () => {
    const { people } = fixtureTimeline({
      events: [event("storm", "2001", { people: ["pike"] })],
      people: [
        person("pike", { name: "Ada Pike", roles: [{ title: "Captain" }] }),
        person("bo", { name: "Bo" }),
      ],
    });
    const [group, ...more] = indexGroups("people", people);
    expect(more).toEqual([]);
    expect(group?.count).toBe("2 people");
    expect(group?.items.map(({ name, facts }) => [name, ...facts])).toEqual([
      ["Bo", "0 events"],
      ["Ada Pike", "1 event", "Captain"],
    ]);
  });

  it("has a part for each letter once it is long, people by their family names", () => {
    const names = Array.from({ length: 21 }, (_, index) => `Given ${String.fromCharCode(65 + index)}name`);
    const { people } = fixtureTimeline({
      people: [...names, "Zoe Aname"].map((name, index) => person(`person-${index}`, { name })),
    });
    const groups = indexGroups("people", people);
    expect(groups).toHaveLength(21);
    expect(groups[0]).toMatchObject({ anchor: "letter_a", label: "A", count: "2 people" });
    expect(groups.flatMap(({ items }) => items)).toHaveLength(22);
  });
});

describe("the index of sources", () => {
  const { sources } = fixtureTimeline({
    events: [event("storm", "2001")],
    sources: [
      source("wire", { side: "south", kind: "news agency", language: "fr" }),
      source("post", { side: "north" }),
      source("cited", { side: "south" }),
      source("silent", { side: "south" }),
    ],
    reports: [
      report("a", "2001-01-01", { source: "post", agency: "wire" }),
      report("b", "2001-01-02", { source: "post", accounts: [account("storm", { by: ["source:cited"] })] }),
      report("c", "2001-01-03", { source: "wire" }),
    ],
  });
  const groups = indexGroups("sources", sources);

  it("has a part for each side that has any, in the order of the sides", () => {
    expect(groups.map(({ anchor, label, count }) => [anchor, label, count])).toEqual([
      ["side_north", "North shore", "1 source"],
      ["side_south", "South shore", "3 sources"],
    ]);
  });

  it("says how much each gave the record, and nothing untrue of one that gave nothing", () => {
    const facts = new Map(groups.flatMap(({ items }) => items).map((line) => [line.id, line.facts]));
    expect(facts.get("post")).toEqual(["2 reports", "newspaper", "English"]);
    expect(facts.get("wire")).toEqual(["1 report", "1 text in other outlets", "news agency", "French"]);
    expect(facts.get("cited")?.[0]).toBe("cited by others");
    expect(facts.get("silent")?.[0]).toBe("no report yet");
  });
});
