import { expect, test } from "vitest";
import { differencesOf } from "../../../../src/timeline/comparison/differences.ts";
import { figuresApart } from "../../../../src/timeline/comparison/standing-apart.ts";
import { account, event, measure, report, source } from "../../../support/record/entries.ts";
import { fixtureTimeline } from "../../../support/record/fixture-record.ts";

/** Which outlets stand apart with which figure, given what each says; an outlet may carry an agency, “post/wire”. */
function apart(...given: (readonly [outlet: string, value: number, qualifier?: "about" | "over"])[]) {
  const timeline = fixtureTimeline({
    sources: ["post", "courier", "herald", "wire"].map((id) => source(id)),
    measures: [measure("passengers", { unit: "people" })],
    events: [event("sinking", "2001-03-04")],
    reports: given.map(([outlet, value, qualifier], index) => {
      const [id, agency] = outlet.split("/");
      return report(`r${index}`, "2001-03-05", {
        source: id ?? outlet,
        agency,
        accounts: [account("sinking", { figures: [{ measure: "passengers", value, qualifier }] })],
      });
    }),
  });
  const found = figuresApart(timeline.measures, differencesOf(timeline));
  return [...found].map(([outlet, figures]) => [
    outlet.id,
    figures.map(({ says, most }) => `${says}, not ${most}`),
  ]);
}

test("an outlet stands apart from what most origins give", () => {
  expect(apart(["post", 12], ["courier", 12], ["herald", 40])).toEqual([
    ["herald", ["40 people, not 12 people"]],
  ]);
});

test("the number that most give is named once, with every word before it", () => {
  expect(apart(["post", 100, "over"], ["courier", 100], ["wire", 100, "about"], ["herald", 40])).toEqual([
    ["herald", ["40 people, not 100 people (about, over)"]],
  ]);
  expect(apart(["post", 100, "over"], ["courier", 100, "over"], ["herald", 40])).toEqual([
    ["herald", ["40 people, not over 100 people"]],
  ]);
});

test("copies of one text are one origin, however many", () => {
  expect(apart(["post/wire", 40], ["herald/wire", 40], ["wire", 40], ["courier", 12])).toEqual([]);
});

test("nobody stands apart where no position is held by more than another", () => {
  expect(apart(["post", 12], ["courier", 40])).toEqual([]);
});

test("nobody stands apart where figures agree", () => {
  expect(apart(["post", 12], ["courier", 12])).toEqual([]);
});
