import { expect, test } from "vitest";
import { originOf, originsOf } from "../../../src/timeline/attribution.ts";
import { source } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";

const { sources } = fixtureTimeline({ sources: [source("post"), source("courier"), source("wire")] });
const post = withId(sources, "post");
const courier = withId(sources, "courier");
const wire = withId(sources, "wire");

test("two outlets with one agency’s text are one origin: the agency", () => {
  const origins = originsOf([
    { source: post, agency: wire },
    { source: courier, agency: wire },
  ]);
  expect(idsOf(origins)).toEqual(["wire"]);
});

test("the agency’s own report and a copy of it are one origin", () => {
  const origins = originsOf([
    { source: wire, agency: null },
    { source: post, agency: wire },
  ]);
  expect(idsOf(origins)).toEqual(["wire"]);
});

test("two outlets with texts of their own are two origins, in the order of their reports", () => {
  const origins = originsOf([
    { source: post, agency: null },
    { source: courier, agency: null },
    { source: post, agency: null },
  ]);
  expect(idsOf(origins)).toEqual(["post", "courier"]);
});

test("an outlet that carried an agency once and wrote itself once counts twice", () => {
  const origins = originsOf([
    { source: post, agency: wire },
    { source: post, agency: null },
  ]);
  expect(idsOf(origins)).toEqual(["wire", "post"]);
});

test("no reports have no origin", () => {
  expect(originsOf([])).toEqual([]);
});

test("behind a report stands the outlet, unless it carried an agency", () => {
  expect(originOf({ source: post, agency: null })).toBe(post);
  expect(originOf({ source: post, agency: wire })).toBe(wire);
});
