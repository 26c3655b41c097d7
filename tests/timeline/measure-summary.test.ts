import { expect, test } from "vitest";
import { summaryOf, summarySentence } from "../../src/timeline/measure-summary.ts";
import { account, event, measure, report, source } from "../support/record/entries.ts";
import { fixtureTimeline, withId } from "../support/record/fixture-record.ts";

interface Given {
  readonly value: number;
  readonly qualifier?: "about" | "nearly";
  readonly agency?: string;
  readonly outlet?: string;
}

/** A measure at a glance, given each report's figure. */
function summary(given: readonly Given[]) {
  const { measures } = fixtureTimeline({
    sources: [source("post"), source("courier"), source("wire")],
    measures: [measure("passengers", { unit: "people", unitOfOne: "person" })],
    events: [event("sinking", "2001-03-04")],
    reports: given.map(({ value, qualifier, agency, outlet = "post" }, index) =>
      report(`r${index}`, `2001-03-1${index}`, {
        source: outlet,
        agency,
        accounts: [account("sinking", { figures: [{ measure: "passengers", value, qualifier }] })],
      }),
    ),
  });
  return summaryOf(withId(measures, "passengers"));
}

function sentence(given: readonly Given[]): string {
  const found = summary(given);
  return found === null ? "" : summarySentence(found);
}

test("range and most frequent number, whatever the qualifier, by independent origins", () => {
  expect(
    sentence([
      { value: 40, outlet: "post", agency: "wire" },
      { value: 40, outlet: "wire" },
      { value: 12, qualifier: "nearly", outlet: "courier" },
      { value: 12, qualifier: "nearly", outlet: "post" },
      { value: 40, qualifier: "about", outlet: "courier", agency: "wire" },
    ]),
  ).toBe(
    "5 reports of 3 independent origins. From nearly 12 people to 40 people. Most often 12 people: in 2 of 5 reports, 2 of 3 origins.",
  );
});

test("no number is called the most frequent where two are equally so", () => {
  expect(
    sentence([
      { value: 1, outlet: "post" },
      { value: 2, outlet: "courier" },
    ]),
  ).toBe(
    "2 reports of 2 independent origins. From 1 person to 2 people. No number is given more often than all others.",
  );
});

test("one number alone has no range", () => {
  expect(sentence([{ value: 2 }, { value: 2, qualifier: "about", outlet: "courier" }])).toBe(
    "2 reports of 2 independent origins. All give one number: 2 people.",
  );
  expect(sentence([{ value: 2 }])).toBe("1 report of 1 independent origin. It gives one number: 2 people.");
});

test("the numbers stand by size, each with every wording", () => {
  const found = summary([{ value: 2 }, { value: 30 }, { value: 2, qualifier: "about" }]);
  expect(found?.numbers.map(({ value, answers }) => [value, answers.map(({ says }) => says)])).toEqual([
    ["30 people", ["30 people"]],
    ["2 people", ["2 people", "about 2 people"]],
  ]);
});

test("a measure without figures has no summary", () => {
  expect(summary([])).toBeNull();
});
