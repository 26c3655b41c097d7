import { describe, expect, test } from "vitest";
import { differencesOf } from "../../../../src/timeline/comparison/differences.ts";
import {
  differencesByEvent,
  differencesByKind,
} from "../../../../src/timeline/comparison/grouped-differences.ts";
import { account, event, measure, report } from "../../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../../support/record/fixture-record.ts";

const figures = (value: number) => [{ measure: "passengers", value }];
const dispute = (about: "date" | "number", first: string, second: string) => ({
  question: "What does the log say?",
  about,
  positions: [
    { says: "One thing", reports: [first] },
    { says: "Another", reports: [second] },
  ],
});

/** Two reports of a sinking that differ on the day and on a number, and the disputes that editors wrote. */
function sinking(
  disputes: ReturnType<typeof dispute>[] = [],
  date = "2001-03-04",
  wake: { disputes?: ReturnType<typeof dispute>[] } = {},
) {
  return fixtureTimeline({
    measures: [measure("passengers", { unit: "people" })],
    events: [event("sinking", date, { disputes }), event("wake", "2001-04-01", wake)],
    reports: [
      report("log", "2001-03-05", { accounts: [account("sinking", { figures: figures(12) })] }),
      report("post", "2001-03-06", {
        accounts: [account("sinking", { date: "2001-03-05", figures: figures(40) })],
      }),
      report("echo", "2001-03-07", { accounts: [account("wake")] }),
    ],
  });
}

/** What an event's page says the reports differ on. */
function asked(timeline: ReturnType<typeof sinking>) {
  return differencesOf(timeline).all.map(({ about, question }) => `${about}: ${question}`);
}

describe("days", () => {
  test("that exclude each other are a difference, the record's own day for accounts without one", () => {
    const timeline = sinking();
    const [difference] = differencesOf(timeline).ofEvent(withId(timeline.events, "sinking"));
    expect(difference?.positions.map((answers) => answers.map(({ says }) => says))).toEqual([
      ["4 March 2001"],
      ["5 March 2001"],
    ]);
    expect(
      difference?.positions.flat().flatMap(({ sources }) => sources.map((source) => source.report.id)),
    ).toEqual(["log", "post"]);
  });

  test("within the span of an event that lasted are parts of it, not a difference", () => {
    expect(asked(sinking([], "2001-03-04/2001-03-06"))).toEqual(["number: How many passengers?"]);
  });

  test("outside its span are a difference", () => {
    expect(asked(sinking([], "2001-03-01/2001-03-04"))).toContain("date: When was it?");
  });

  test("that are about the same are none", () => {
    expect(asked(sinking([], "2001-03-04~"))).toEqual(["number: How many passengers?"]);
  });
});

describe("editors' disputes", () => {
  test("stand among the differences, in the same form, with the account of each report", () => {
    const timeline = sinking([dispute("date", "log", "echo")]);
    const [difference] = differencesOf(timeline).ofEvent(withId(timeline.events, "sinking"));
    expect(difference).toMatchObject({ about: "date", question: "What does the log say?" });
    const sources = difference?.positions.flat().flatMap((answer) => answer.sources);
    expect(sources?.map((source) => [source.report.id, source.account?.anchor ?? null])).toEqual([
      ["log", "log"],
      ["echo", null],
    ]);
  });

  test("that tell of a difference already make the one that was worked out needless", () => {
    expect(asked(sinking([dispute("date", "log", "post"), dispute("number", "log", "post")]))).toEqual([
      "date: What does the log say?",
      "number: What does the log say?",
    ]);
  });

  test("of another event make the one that was worked out needless too", () => {
    const told = { disputes: [dispute("number", "log", "post")] };
    expect(asked(sinking([], "2001-03-04", told))).toEqual([
      "date: When was it?",
      "number: What does the log say?",
    ]);
  });

  test("about something else, or without a report of each position, leave it standing", () => {
    expect(asked(sinking([dispute("number", "log", "post")]))).toContain("date: When was it?");
    expect(asked(sinking([dispute("date", "log", "echo")]))).toContain("date: When was it?");
  });
});

describe("lists of all differences", () => {
  const timeline = sinking([dispute("number", "log", "echo")]);
  const differences = differencesOf(timeline);

  test("are grouped by kind, days first", () => {
    expect(
      differencesByKind(differences.all).map(({ label, items: { length } }) => `${label} ${length}`),
    ).toEqual(["Days 1", "Numbers 2"]);
  });

  test("are grouped by event, each linked, in order of time", () => {
    const groups = differencesByEvent(differences.all);
    expect(groups.map(({ address }) => address)).toEqual(["/events/sinking/"]);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(3);
  });

  test("a measure keeps its differences whether editors tell of them or not", () => {
    const told = sinking([dispute("number", "log", "post")]);
    expect(differencesOf(told).ofMeasure(withId(told.measures, "passengers"))).toHaveLength(1);
  });
});

test("days differ only where they do by the clocks of the event", () => {
  const { events, reports } = {
    events: [event("sinking", "2001-03-04", { time: "06:40", timeZone: "Pacific/Auckland" })],
    reports: [
      report("log", "2001-03-05", { accounts: [account("sinking")] }),
      report("wire", "2001-03-05", {
        accounts: [account("sinking", { date: "2001-03-03", time: "17:40", timeZone: "UTC" })],
      }),
    ],
  };
  expect(differencesOf(fixtureTimeline({ events, reports })).all).toEqual([]);
  const earlier = report("post", "2001-03-05", { accounts: [account("sinking", { date: "2001-03-03" })] });
  const [difference] = differencesOf(fixtureTimeline({ events, reports: [...reports, earlier] })).all;
  expect(
    difference?.positions.map(([answer]) => [answer?.says, answer?.sources.map(({ report: { id } }) => id)]),
  ).toEqual([
    ["3 March 2001", ["post"]],
    ["4 March 2001", ["log", "wire"]],
  ]);
});
