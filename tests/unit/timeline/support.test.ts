import { describe, expect, test } from "vitest";
import { type Attribution, accountsByOrigin, supportOf } from "../../../src/timeline/support.ts";
import { earliestReports, reportedSentence, voiceSentences } from "../../../src/timeline/support-words.ts";
import { account, event, organisation, person, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf, withId } from "../../support/record/fixture-record.ts";

type Account = Partial<ReturnType<typeof account>>;

/** What an event rests on, given the outlet, the agency and the account of each report, a report a day. */
function sinking(reports: readonly { outlet: string; agency?: string; told?: Account }[]) {
  const { events } = fixtureTimeline({
    sources: [
      source("post", { name: "Post", side: "south" }),
      source("courier", { name: "Courier", side: "east" }),
      source("wire", { name: "Wire", side: "south" }),
      source("gazette", { name: "Gazette", side: "elsewhere" }),
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
  return { sunk, support };
}

function named(attributions: readonly Attribution<{ readonly id: string }>[]) {
  return attributions.map(
    ({ who, accounts }) => `${who.id}: ${accounts.map(({ report: { id } }) => id).join(" ")}`,
  );
}

/** The statement as a reader reads it. */
function statement(reports: Parameters<typeof sinking>[0]): string {
  const { sunk, support } = sinking(reports);
  const { before, names, after, origins } = reportedSentence(support);
  const words = [`${before} ${names.map(({ name }) => name).join(", ")}${after}`];
  if (origins !== null) words.push(`${origins}.`);
  for (const voice of voiceSentences(support))
    words.push(`${voice.before} ${voice.names[0]?.name}${voice.after}`);
  expect(sunk.accounts).toEqual(expect.arrayContaining([...(names[0]?.accounts ?? [])]));
  return words.join(" ");
}

describe("the statement of support", () => {
  test("counts outlets, sides and origins", () => {
    const reports = [
      { outlet: "post", agency: "wire" },
      { outlet: "courier" },
      { outlet: "wire" },
      { outlet: "post", agency: "wire" },
    ];
    expect(statement(reports)).toBe(
      "Reported by 3 outlets from 2 sides: East shore, South shore. 2 independent sources.",
    );
    expect(named(sinking(reports).support.origins)).toEqual(["wire: r0 r2 r3", "courier: r1"]);
  });

  test("says where one outlet alone of the record reports it, with its side", () => {
    expect(statement([{ outlet: "post" }])).toBe("Reported here by one outlet alone: Post (South shore).");
  });

  test("calls the side “Elsewhere” by what it is", () => {
    expect(statement([{ outlet: "gazette" }])).toBe(
      "Reported here by one outlet alone: Gazette (other shores).",
    );
    expect(statement([{ outlet: "gazette" }, { outlet: "post" }])).toContain(
      "from 2 sides: South shore, other shores.",
    );
  });
});

const byGuild = { by: ["guild"] };

describe("one word behind several reports", () => {
  test.each([
    [1, "The report has it from Guild alone."],
    [2, "Both reports have it from Guild alone."],
    [3, "All 3 reports have it from Guild alone."],
  ])("is said where all of %d rest on it", (count, expected) => {
    const outlets = ["post", "courier", "wire"].slice(0, count);
    expect(statement(outlets.map((outlet) => ({ outlet, told: byGuild })))).toMatch(
      new RegExp(` ${expected}$`),
    );
  });

  test("is said where more than half rest on it, with how many", () => {
    expect(
      statement([
        { outlet: "post", told: byGuild },
        { outlet: "courier", told: byGuild },
        { outlet: "wire" },
      ]),
    ).toMatch(/ 2 of 3 reports have it from Guild\.$/);
  });

  test("is not said where no more than half do", () => {
    expect(statement([{ outlet: "post", told: byGuild }, { outlet: "courier" }])).not.toContain("word");
  });

  test.each([
    ["in the same account", { by: ["guild", "pike"] }],
    ["in a quotation", { by: ["guild"], quote: { speaker: "pike", words: "She sank" } }],
  ])("is not called the only one where another is named too, %s", (_where, told) => {
    expect(
      statement([
        { outlet: "post", told: byGuild },
        { outlet: "courier", told },
      ]),
    ).toMatch(/ Both reports have it from Guild, among others\.$/);
  });

  test("is said of an outlet on which others rest, though it reports itself", () => {
    for (const outlets of [
      ["wire", "post"],
      ["post", "wire"],
    ]) {
      expect(statement(outlets.map((outlet) => ({ outlet, told: { by: ["source:wire"] } })))).toMatch(
        / Both reports have it from Wire alone\.$/,
      );
    }
  });

  test("is not said of an outlet that only reports itself", () => {
    const own = { outlet: "post", told: { by: ["source:post"] } };
    expect(statement([own])).not.toContain("word");
    expect(statement([own, own, { outlet: "courier" }])).not.toContain("word");
  });

  test("is not said of who only denies", () => {
    const denial = { by: ["pike"], deniedBy: ["pike"] };
    expect(statement([{ outlet: "post", told: denial }])).not.toContain("word");
    expect(
      statement([
        { outlet: "post", told: byGuild },
        { outlet: "courier", told: denial },
      ]),
    ).not.toContain("word");
    expect(
      statement([
        { outlet: "post", told: { by: ["guild", "pike"], deniedBy: ["pike"] } },
        { outlet: "courier", told: byGuild },
      ]),
    ).toMatch(/ Both reports have it from Guild alone\.$/);
  });

  test("leads to its first account", () => {
    const { sunk, support } = sinking([
      { outlet: "post" },
      { outlet: "courier", told: byGuild },
      { outlet: "wire", told: byGuild },
    ]);
    const [sentence] = voiceSentences(support);
    expect(sentence?.names[0]?.accounts[0]).toBe(sunk.accounts[1]);
  });
});

describe("the earliest report", () => {
  /** The row as a reader reads it. */
  function row(...published: (readonly [outlet: string, day: string])[]): string | null {
    const { events } = fixtureTimeline({
      sources: ["post", "courier", "wire"].map((id) => source(id, { name: id })),
      events: [event("sinking", "2001-03-04")],
      reports: published.map(([outlet, day], index) =>
        report(`r${index}`, day, { source: outlet, accounts: [account("sinking")] }),
      ),
    });
    const found = earliestReports(withId(events, "sinking"));
    if (found === null) return null;
    const names = (given: readonly { readonly name: string }[]) => given.map(({ name }) => name).join(", ");
    return `${names(found.surely)}${found.when}${found.perhapsWords}${names(found.perhaps)}`;
  }

  test("is named with its day", () => {
    expect(row(["post", "2001-03-04"], ["wire", "2001-03-05"])).toBe("post, 4 March 2001");
  });

  test("is not told where there is one report only", () => {
    expect(row(["post", "2001-03-04"])).toBeNull();
  });

  test("is left open between several of one day, and those whose day is not known exactly", () => {
    expect(row(["post", "2001-03-04"], ["wire", "2001-03-04"], ["courier", "2001-03-06~"])).toBe(
      "post, wire, 4 March 2001 (which of them came first is not known); perhaps earlier, since the day is not known exactly: courier",
    );
  });

  test("is only perhaps the first where no day is known exactly", () => {
    expect(row(["post", "2001-03-04~"], ["wire", "2001-03-05~"])).toBe(
      "perhaps first, since their days are not known exactly: post, wire",
    );
  });

  test("is counted where many came out on one day", () => {
    expect(row(...Array.from({ length: 7 }, () => ["post", "2001-03-04"] as const))).toBe(
      "7 reports, 4 March 2001 (which of them came first is not known)",
    );
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

  test("an outlet that is only passed on is not listed as a voice as well", () => {
    const { support } = sinking([
      { outlet: "post", told: { by: ["source:courier"] } },
      { outlet: "wire", told: { by: ["source:courier", "pike"] } },
    ]);
    expect(named(support.voices)).toEqual(["courier: r1", "pike: r1"]);
    expect(named(support.repeated)).toEqual(["courier: r0"]);
  });

  test("who only denies is no voice", () => {
    const { support } = sinking([{ outlet: "post", told: { by: ["pike", "guild"], deniedBy: ["pike"] } }]);
    expect(named(support.voices)).toEqual(["guild: r0"]);
    expect(named(support.denied)).toEqual(["pike: r0"]);
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

test("reports that are all the outlet's own are told apart from copies of one text", () => {
  const { sunk } = sinking([
    { outlet: "courier" },
    { outlet: "courier" },
    { outlet: "post", agency: "wire" },
    { outlet: "wire" },
  ]);
  expect(accountsByOrigin(sunk).map(({ origin, copied }) => [origin.id, copied])).toEqual([
    ["courier", false],
    ["wire", true],
  ]);
});

test("an event without reports rests on nothing", () => {
  const { events } = fixtureTimeline({ events: [event("sinking", "2001")] });
  expect(supportOf(withId(events, "sinking"))).toBeNull();
});
