import { describe, expect, test } from "vitest";
import type { Outcome, Plan } from "../../../../src/desk/archive/find-copies.ts";
import { explainEnding, summarise } from "../../../../src/desk/archive/find-copies.ts";
import type { ReportFile } from "../../../../src/desk/archive/report-files.ts";
import { report } from "../../../support/record/entries.ts";

const { data: fields } = report("storm", "2001-03-04");
const done: Outcome = { found: 0, none: 0, unanswered: 0, unwritten: 0, ending: { kind: "done" } };

/** A plan to ask for so many reports. */
function plan(count: number, part: Partial<Plan> = {}): Plan {
  const reports = Array.from({ length: count }, (): ReportFile => ({ file: "reports/storm.md", fields }));
  return { reports, recorded: 0, missed: 0, left: 0, ...part };
}

describe("the summary", () => {
  test("says what was found and what was not", () => {
    expect(summarise(plan(3), { ...done, found: 1, none: 2 })).toBe(
      "Asked for 3 reports: 1 copy found and written, 2 without a copy.",
    );
  });

  test("says what had a copy, what was missed, and what is still to ask for", () => {
    const lines = summarise(plan(1, { recorded: 5, missed: 2, left: 4 }), { ...done, none: 1 }).split("\n");
    expect(lines).toEqual([
      "Asked for 1 report: 0 copies found and written, 1 without a copy.",
      "5 reports with a recorded copy already.",
      "2 reports without a copy in the last 30 days (--again asks for them, too).",
      "4 reports still to ask for: run the command again.",
    ]);
  });

  test("counts what a run that ended early did not come to", () => {
    const text = summarise(plan(9, { left: 1 }), { ...done, found: 1, unanswered: 1, unwritten: 1 });
    expect(text).toContain("1 copy found and not written: see above.");
    expect(text).toContain("1 report without a usable answer; the next run asks again.");
    expect(text).toContain("7 reports still to ask for");
  });

  test("says where there is nothing to ask for", () => {
    expect(summarise(plan(0, { recorded: 3 }), done)).toBe(
      "There is nothing to ask for.\n3 reports with a recorded copy already.",
    );
  });
});

describe("the ending", () => {
  const service = "https://archive.example/wayback/available";

  test("of a run that was done needs no words", () => {
    expect(explainEnding({ kind: "done" }, service)).toBeNull();
  });

  test("of any other names the service, why, and what to do", () => {
    expect(explainEnding({ kind: "stopped" }, service)).toBe("Stopped. All answers so far are kept.");
    expect(explainEnding({ kind: "given-up", why: "no answer" }, service)).toBe(
      "Given up on archive.example: no answer. All answers so far are kept; run the command again later.",
    );
    expect(explainEnding({ kind: "no-network", why: "not found" }, service)).toBe(
      "archive.example cannot be reached (not found): nothing was changed; run the command again when there is a network.",
    );
  });
});
