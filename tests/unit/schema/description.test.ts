import { expect, test } from "vitest";
import { report } from "../../../src/schema/report.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";
import { validData } from "../../support/schema/valid-data.ts";

/** What is refused of a report with this headline and description. */
function refused(title: string | null, description?: string, draft = false): string[] {
  return refusalsOf(report, { ...validData.reports.least, title, description, draft });
}

test("a report without a headline needs a description, but for a draft", () => {
  expect(refused(null)).toEqual([
    ": the headline is not known; give a `description`: what the report reports, in six to ten words of our own",
  ]);
  expect(refused(null, undefined, true)).toEqual([]);
  expect(refused(null, "The captain tells how the ferry sank")).toEqual([]);
});

test("a report with a headline takes none", () => {
  expect(refused("Sunk")).toEqual([]);
  expect(refused("Sunk", "The captain tells how the ferry sank")).toEqual([
    "description: the headline is known; leave out `description`",
  ]);
});

test("it has four to twelve words, not counting what stands between the names of a place", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve".split(" ");
  expect(refused(null, words.slice(0, 3).join(" "))).toEqual(["description: say it in 4 to 12 words"]);
  expect(refused(null, words.slice(0, 4).join(" "))).toEqual([]);
  expect(refused(null, words.join(" "))).toEqual([]);
  expect(refused(null, [...words, "thirteen"].join(" "))).toEqual(["description: say it in 4 to 12 words"]);
  expect(refused(null, "Ember / Zhar – a quay")).toEqual([]);
  expect(refused(null, "Ember / Zhar – burnt")).toEqual(["description: say it in 4 to 12 words"]);
});

test("it has no full stop at its end, but may ask", () => {
  expect(refused(null, "The ferry sank in fog.")).toEqual([
    "description: write it as a headline, without a full stop at its end",
  ]);
  expect(refused(null, "Did the ferry sink in fog?")).toEqual([]);
});
