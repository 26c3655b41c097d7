import { expect, test } from "vitest";
import { figurePlotOf } from "../../../../src/charts/figure-plot.ts";
import { datasetsOf } from "../../../../src/exports/data/datasets.ts";
import { figuresTable } from "../../../../src/exports/data/tables.ts";
import { differencesOf } from "../../../../src/timeline/comparison/differences.ts";
import { resultOf, summaryOf } from "../../../../src/timeline/comparison/measure-summary.ts";
import { account, event, measure, report } from "../../../support/record/entries.ts";
import { fixtureTimeline } from "../../../support/record/fixture-record.ts";

type Given = { readonly value: number; readonly upTo?: number; readonly qualifier?: "about" | "less than" };

/** A story in which each figure for the cost is given by a report of its own, in million dollars. */
function storyWith(...given: readonly Given[]) {
  return fixtureTimeline({
    events: [event("sale", "2001-03-04")],
    measures: [measure("cost", { unit: "million", unitBefore: "$" })],
    reports: given.map((figure, index) =>
      report(`report-${index}`, "2001-03-05", {
        accounts: [account("sale", { figures: [{ measure: "cost", ...figure }] })],
      }),
    ),
  });
}

function positionsOf(...given: readonly Given[]): string[][] {
  return differencesOf(storyWith(...given)).all.flatMap(({ positions }) =>
    positions.map((answers) => answers.map(({ says }) => says)),
  );
}

test("a range differs from what is outside it, and from nothing within", () => {
  expect(positionsOf({ value: 12, upTo: 15 }, { value: 13 })).toEqual([]);
  expect(positionsOf({ value: 12, upTo: 15 }, { value: 15, upTo: 20 })).toEqual([]);
  expect(positionsOf({ value: 12, upTo: 15 }, { value: 16 })).toEqual([["$12–15 million"], ["$16 million"]]);
});

test("less than a number differs from what is above it", () => {
  expect(positionsOf({ value: 5, qualifier: "less than" }, { value: 4 })).toEqual([]);
  expect(positionsOf({ value: 5, qualifier: "less than" }, { value: 6 })).toEqual([
    ["less than $5 million"],
    ["$6 million"],
  ]);
});

test("the answers at a glance reach from the smaller end of a range to the greater", () => {
  const [cost] = storyWith({ value: 12, upTo: 15 }, { value: 13 }, { value: 14 }).measures;
  const summary = cost && summaryOf(cost);
  expect(summary && resultOf(summary)).toMatch(/^From \$12 to \$15 million[,;]/);
});

test("on the picture a range is a line without a dot", () => {
  const [cost] = storyWith({ value: 10, upTo: 20 }, { value: 41 }).measures;
  const plot = cost && figurePlotOf(cost, 10);
  expect(plot?.rows).toMatchObject([
    { label: "$10–20", at: null, from: 22.9, to: 45.9 },
    { label: "$41", at: 94 },
  ]);
});

test("the data files have both ends", () => {
  const story = storyWith({ value: 12, upTo: 15 }, { value: 13 });
  const reports = datasetsOf(story, (path) => path).find(({ name }) => name === "reports");
  if (reports === undefined) throw new Error("There is no table of reports.");
  const { fields, rows } = figuresTable(story, reports);
  const columns = ["value", "upTo", "text"].map((key) => fields.findIndex((field) => field.key === key));
  expect(rows.map((row) => columns.map((at) => row[at]))).toEqual([
    [12, 15, "$12–15 million"],
    [13, null, "$13 million"],
  ]);
});
