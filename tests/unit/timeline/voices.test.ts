import { expect, test } from "vitest";
import { otherVoices, outletLabels } from "../../../src/timeline/attribution.ts";
import { account, event, person, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";

const { events } = fixtureTimeline({
  sources: [source("post"), source("wire"), source("courier")],
  people: [person("pike")],
  events: [event("storm", "2001")],
  reports: [
    report("copy", "2001-01-03", {
      source: "post",
      agency: "wire",
      accounts: [
        account("storm", { says: "One", by: ["source:post", "pike", "source:wire", "source:courier"] }),
        account("storm", {
          says: "Two",
          by: ["source:wire", "pike"],
          quote: { speaker: "pike", words: "It was loud" },
        }),
      ],
    }),
    report("first", "2001-01-02", { source: "wire", accounts: [account("storm", { says: "Zero" })] }),
  ],
});
const storm = withId(events, "storm");

test("whose word an account is leaves out its own outlet and agency, and whoever is quoted", () => {
  expect(storm.accounts.map((told) => idsOf(otherVoices(told)))).toEqual([[], ["pike", "courier"], []]);
});

test("a report is labelled by its outlet, and by its day too where the outlet has more than one there", () => {
  const { reports } = fixtureTimeline({
    sources: [source("post", { name: "Post" }), source("wire", { name: "Wire" })],
    reports: [
      report("a", "2001-01-02", { source: "post" }),
      report("b", "2001-01-03", { source: "wire" }),
      report("c", "2001-02~", { source: "post" }),
    ],
  });
  expect(outletLabels(reports).map(({ report: { id }, label }) => [id, label])).toEqual([
    ["a", "Post, 2 January 2001"],
    ["b", "Wire"],
    ["c", "Post, about February 2001"],
  ]);
});
