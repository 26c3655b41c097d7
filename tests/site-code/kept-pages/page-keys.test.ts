import { expect, test } from "vitest";
import { PageKeys } from "../../../src/site/kept-pages/page-keys.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import { account, event, measure, place, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";

/** Three events: two that share a report and a measure, and one far away, on a place of its own. */
function story({
  says = "It blew.",
  value = 12,
  placeName = "Ember Quay",
  farSays = "Nothing.",
} = {}): Timeline {
  const figure = (number: number) => ({ figures: [{ measure: "boats", value: number }] });
  return fixtureTimeline({
    sources: [source("ember-post", { name: "Ember Post" }), source("far-herald", { name: "Far Herald" })],
    places: [place("ember-quay", { name: placeName }), place("far-shore", { name: "Far Shore" })],
    measures: [measure("boats", { question: "How many boats?" })],
    events: [
      event("storm", "2001-03-04", { places: ["ember-quay"] }),
      event("calm", "2001-04-04", { places: ["ember-quay"] }),
      event("between", "2002-04-04"),
      event("before-far", "2003-04-04"),
      event("far", "2004-04-04", { places: ["far-shore"] }),
    ],
    reports: [
      report("on-both", "2001-04-05", {
        accounts: [account("storm", { says, ...figure(value) }), account("calm")],
      }),
      report("on-between", "2002-04-05", { accounts: [account("between", figure(7))] }),
      report("on-before-far", "2003-04-05", { accounts: [account("before-far")] }),
      report("on-far", "2004-04-05", { source: "far-herald", accounts: [account("far", { says: farSays })] }),
    ],
  });
}

function keysOf(timeline: Timeline, texts = "texts"): Record<string, string> {
  const { people, organisations, places, sources, topics, phases, measures } = timeline;
  const keys = new PageKeys(
    [texts],
    [people, organisations, places, sources, topics, phases, measures].flat(),
  );
  const items = [...timeline.events, ...timeline.reports];
  return Object.fromEntries(items.map((item) => [item.id, keys.keyOf(item, "file")]));
}

/** The ids of the pages whose keys differ. */
function changed(after: Timeline, texts?: string): string[] {
  const [first, second] = [keysOf(story()), keysOf(after, texts)];
  return Object.keys(first).filter((id) => first[id] !== second[id]);
}

test("the keys of the same record are the same", () => {
  expect(changed(story())).toEqual([]);
});

test("a changed account changes the pages of its event, its report, and those which name them; not those far away", () => {
  const pages = changed(story({ says: "It howled." }));
  expect(pages).toEqual(expect.arrayContaining(["storm", "calm", "on-both"]));
  expect(pages).not.toContain("far");
  expect(pages).not.toContain("on-far");
});

test("a changed figure changes the pages of other events with figures for the same measure", () => {
  expect(changed(story({ value: 13 }))).toEqual(expect.arrayContaining(["storm", "on-both", "between"]));
});

test("a changed name changes all pages: it may stand in any text", () => {
  expect(changed(story({ placeName: "Ember Pier" }))).toHaveLength(9);
});

test("what all pages depend on changes all of them", () => {
  expect(changed(story(), "other texts")).toHaveLength(9);
});

test("the text of the file and whatever else a page shows change its page", () => {
  const { events } = story();
  const [first] = events;
  if (first === undefined) throw new Error("There is an event.");
  const keys = new PageKeys([], []);
  expect(
    new Set([keys.keyOf(first, "a"), keys.keyOf(first, "b"), keys.keyOf(first, "a", ["map"])]).size,
  ).toBe(3);
});
