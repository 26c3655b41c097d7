import { expect, test } from "vitest";
import { reportingOf, standingOf } from "../../../src/timeline/reporting.ts";
import { account, event, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

/** Where each outlet stands that reported a sinking of 4 March 2001, given who published on which day. */
function standings(...published: (readonly [outlet: string, day: string])[]) {
  const { events, sources } = fixtureTimeline({
    sources: ["post", "courier", "herald"].map((id) => source(id)),
    events: [event("sinking", "2001-03-04")],
    reports: published.map(([outlet, day], index) =>
      report(`r${index}`, day, { source: outlet, accounts: [account("sinking")] }),
    ),
  });
  const reporting = reportingOf(withId(events, "sinking"), (one) => one.source);
  return Object.fromEntries(sources.map((one) => [one.id, standingOf(reporting, one)]));
}

test("an outlet is the first where no other can have been earlier", () => {
  expect(standings(["post", "2001-03-05"], ["courier", "2001-03-10~"])).toEqual({
    post: "first",
    courier: "not first",
    herald: null,
  });
});

test("an outlet is not called the first alone where another may have been earlier", () => {
  expect(standings(["post", "2001-03-05"], ["courier", "2001-03-07~"])).toMatchObject({
    post: "first with others",
    courier: "perhaps first",
  });
});

test("where no day is known well enough, each that can have been the first is perhaps the first", () => {
  expect(standings(["post", "2001-03-05~"], ["courier", "2001-03-06?"], ["herald", "2001-03-20"])).toEqual({
    post: "perhaps first",
    courier: "perhaps first",
    herald: "not first",
  });
});

test("where all that can have been the first are of one outlet, it is the first", () => {
  expect(standings(["post", "2001-03-05~"], ["post", "2001-03-06?"], ["herald", "2001-03-20"])).toMatchObject(
    {
      post: "first",
      herald: "not first",
    },
  );
});
