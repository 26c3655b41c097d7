import { describe, expect, test } from "vitest";
import { accountsByOrigin, type Backing, supportOf, supportSentence } from "../../src/timeline/support.ts";
import { account, event, organisation, person, report, source } from "../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../support/record/fixture-record.ts";

type Account = Partial<ReturnType<typeof account>>;

/** What an event rests on, given the outlet, the agency and the account of each report, a report a day. */
function sinking(reports: readonly { outlet: string; agency?: string; told?: Account }[]) {
  const { events } = fixtureTimeline({
    sources: [
      source("post", { name: "Post", side: "west" }),
      source("courier", { name: "Courier", side: "russia" }),
      source("wire", { name: "Wire", side: "west" }),
    ],
    people: [person("pike", { name: "Ada Pike" })],
    organisations: [organisation("guild", { name: "Guild" })],
    events: [event("sinking", "2001-03-04")],
    reports: reports.map(({ outlet, agency, told }, index) =>
      report(`r${index}`, `2001-03-1${index}`, {
        source: outlet,
        agency,
        accounts: [account("sinking", told)],
      }),
    ),
  });
  const sunk = withId(events, "sinking");
  const support = supportOf(sunk);
  if (support === null) throw new Error("No report tells of it.");
  return { sunk, support, sentence: supportSentence(support) };
}

function named(backings: readonly Backing<{ readonly id: string }>[]) {
  return backings.map(
    ({ who, accounts }) => `${who.id}: ${accounts.map(({ report: { id } }) => id).join(" ")}`,
  );
}

describe("the statement of support", () => {
  test("counts outlets, sides and independent origins", () => {
    const { support, sentence } = sinking([
      { outlet: "post", agency: "wire" },
      { outlet: "courier" },
      { outlet: "wire" },
      { outlet: "post", agency: "wire" },
    ]);
    expect(sentence).toEqual({
      reported: "Reported by 3 outlets from 2 sides:",
      rest: "2 independent origins.",
    });
    expect(support.sides.map(({ who }) => who)).toEqual(["russia", "west"]);
    expect(named(support.origins)).toEqual(["wire: r0 r2 r3", "courier: r1"]);
  });

  test("says where one outlet alone reports it", () => {
    expect(sinking([{ outlet: "post" }]).sentence).toEqual({ reported: "Only Post reports it:", rest: "" });
  });

  test("says where all rest on the word of one alone", () => {
    const { sentence } = sinking([
      { outlet: "post", told: { by: ["guild"] } },
      { outlet: "courier", told: { by: ["guild"] } },
    ]);
    expect(sentence.rest).toBe("2 independent origins. Only Guild says so.");
  });

  test.each([
    ["another is named too", { by: ["guild", "pike"] }],
    ["one account names nobody", {}],
    ["a quotation has another speaker", { by: ["guild"], quote: { speaker: "pike", words: "She sank" } }],
  ])("does not say so where %s", (_reason, told) => {
    const { support } = sinking([
      { outlet: "post", told: { by: ["guild"] } },
      { outlet: "courier", told },
    ]);
    expect(support.onlyVoice).toBeNull();
  });

  test("does not call an outlet that reports alone the only one that says so as well", () => {
    expect(sinking([{ outlet: "post", told: { by: ["source:post"] } }]).sentence.rest).toBe("");
  });
});

describe("who says it", () => {
  test("is listed with the reports, the most often named first, without the outlets' own word", () => {
    const { support } = sinking([
      { outlet: "post", told: { by: ["pike", "source:post"] } },
      { outlet: "courier", told: { by: ["guild"] } },
      { outlet: "wire", told: { by: ["guild"] } },
    ]);
    expect(named(support.voices)).toEqual(["guild: r1 r2", "pike: r0"]);
  });

  test("who confirms and who denies is taken from the accounts", () => {
    const { support } = sinking([
      { outlet: "post", told: { by: ["guild"], confirmedBy: ["guild"] } },
      { outlet: "courier", told: { by: ["pike"], deniedBy: ["pike", "source:courier"] } },
    ]);
    expect(named(support.confirmed)).toEqual(["guild: r0"]);
    expect(named(support.denied)).toEqual(["pike: r1", "courier: r1"]);
  });

  test("an account that names other outlets alone only passes on", () => {
    const { support } = sinking([
      { outlet: "post", told: { by: ["source:courier"] } },
      { outlet: "wire", told: { by: ["source:courier", "source:wire"] } },
      { outlet: "courier", told: { by: ["source:courier"] } },
    ]);
    expect(named(support.repeated)).toEqual(["courier: r0"]);
  });
});

test("reports of one origin stand together, in the place of the first of them", () => {
  const { sunk } = sinking([{ outlet: "post", agency: "wire" }, { outlet: "courier" }, { outlet: "wire" }]);
  expect(
    accountsByOrigin(sunk).map(({ origin, reports }) => [origin.id, idsOf(reports.map((one) => one.report))]),
  ).toEqual([
    ["wire", ["r0", "r2"]],
    ["courier", ["r1"]],
  ]);
});

test("an event without reports rests on nothing", () => {
  const { events } = fixtureTimeline({ events: [event("sinking", "2001")] });
  expect(supportOf(withId(events, "sinking"))).toBeNull();
});
