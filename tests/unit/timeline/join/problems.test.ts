import { describe, expect, it } from "vitest";
import { joinTimeline } from "../../../../src/timeline/join/join.ts";
import { RecordError } from "../../../../src/timeline/join/registry.ts";
import type { ContentRecord } from "../../../../src/timeline/record.ts";
import {
  account,
  event,
  measure,
  organisation,
  person,
  place,
  report,
  source,
} from "../../../support/record/entries.ts";
import { fixtureRecord } from "../../../support/record/fixture-record.ts";

/** The faults for which a record is refused. */
function problemsOf(parts: Partial<ContentRecord>): readonly string[] {
  try {
    joinTimeline(fixtureRecord(parts));
  } catch (error) {
    if (error instanceof RecordError) return error.problems;
    throw error;
  }
  return [];
}

describe("references that lead nowhere", () => {
  it("are all named at once, each with its file", () => {
    const problems = problemsOf({
      events: [
        event("storm", "2001", {
          topics: ["ferry", "no-topic"],
          places: ["no-place"],
          people: ["no-person"],
          organisations: ["no-body"],
          disputes: [
            {
              question: "Who?",
              about: "other",
              positions: [
                { says: "One", reports: ["log"] },
                { says: "Two", reports: ["no-report"] },
              ],
            },
          ],
        }),
      ],
      reports: [
        report("log", "2001-01-02", {
          accounts: [
            account("no-event"),
            account("storm", {
              by: ["no-voice", "source:no-outlet"],
              route: ["no-harbour", "no-isle"],
              figures: [{ measure: "no-measure", value: 1 }],
              quote: { speaker: "no-speaker", words: "Ahoy" },
            }),
          ],
        }),
      ],
    });
    const atEvent = problems.filter((problem) => problem.startsWith("content/events/storm.md: "));
    const atReport = problems.filter((problem) => problem.startsWith("content/reports/log.md: "));
    expect(problems).toHaveLength(12);
    for (const id of ["no-topic", "no-place", "no-person", "no-body", "no-report"]) {
      expect(atEvent.filter((problem) => problem.includes(`“${id}”`))).toHaveLength(1);
    }
    for (const id of [
      "no-event",
      "no-voice",
      "no-outlet",
      "no-harbour",
      "no-isle",
      "no-measure",
      "no-speaker",
    ]) {
      expect(atReport.filter((problem) => problem.includes(`“${id}”`))).toHaveLength(1);
    }
  });

  it("do not hide one another, and what refers to a faulty entry is no fault", () => {
    const problems = problemsOf({
      events: [event("storm", "2001", { phase: "no-phase", places: ["no-place"] })],
      reports: [
        report("log", "2001-01-02", {
          source: "no-source",
          agency: "no-agency",
          accounts: [account("storm", { by: ["no-voice"] })],
        }),
      ],
    });
    expect(problems.map((problem) => /“([^”]+)”/.exec(problem)?.[1]).toSorted()).toEqual([
      "no-agency",
      "no-phase",
      "no-place",
      "no-source",
      "no-voice",
    ]);
  });

  it("say what they were meant to name", () => {
    const [problem] = problemsOf({ events: [event("storm", "2001", { places: ["atlantis"] })] });
    expect(problem).toBe("content/events/storm.md: places names the place “atlantis”, which does not exist");
  });
});

describe("two files with one id", () => {
  it("are refused in every collection, with the file that is to be renamed", () => {
    const other = { file: "content/elsewhere/twin.md" };
    const problems = problemsOf({
      events: [event("twin", "2001"), event("twin", "2002", other)],
      reports: [
        report("twin", "2001-01-01", { accounts: [account("twin")] }),
        report("twin", "2001-01-01", { accounts: [account("twin")], ...other }),
      ],
      sources: [source("ember-post"), source("twin"), source("twin", other)],
      people: [person("human"), person("human", other)],
      organisations: [organisation("twin"), organisation("twin", other)],
      places: [place("twin"), place("twin", other)],
      measures: [measure("twin"), measure("twin", other)],
    });
    expect(problems).toHaveLength(7);
    for (const noun of ["event", "report", "source", "person", "organisation", "place", "measure"]) {
      const id = noun === "person" ? "human" : "twin";
      expect(problems).toContain(
        `content/elsewhere/twin.md: another ${noun} has the id “${id}” too; rename one of the files`,
      );
    }
  });

  it("are refused where an account could not tell a person from an organisation", () => {
    const problems = problemsOf({ people: [person("twin")], organisations: [organisation("twin")] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("content/organisations/twin.yaml: a person has the id “twin” too");
  });

  it("are refused where an event and a report that stands by itself would share a place on the timeline", () => {
    const problems = problemsOf({ events: [event("twin", "2001")], reports: [report("twin", "2001-01-01")] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("twin");
  });
});

it("an event without text is refused", () => {
  const [problem] = problemsOf({ events: [event("storm", "2001", { body: "\n" })] });
  expect(problem).toContain("content/events/storm.md: the event has no text");
});

it("a record without fault has no problems", () => {
  expect(problemsOf({ events: [event("storm", "2001")], reports: [report("log", "2001-01-02")] })).toEqual(
    [],
  );
});

it("the message of a refused record lists every fault", () => {
  const error = new RecordError(["a.md: one", "b.md: two"]);
  expect(error.message).toContain("a.md: one");
  expect(error.message).toContain("b.md: two");
});
