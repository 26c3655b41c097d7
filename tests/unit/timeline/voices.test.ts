import { expect, test } from "vitest";
import { otherVoices } from "../../../src/timeline/attribution.ts";
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
