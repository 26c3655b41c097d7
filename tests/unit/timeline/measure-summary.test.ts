import { expect, test } from "vitest";
import { summaryOf, summarySentence } from "../../../src/timeline/comparison/measure-summary.ts";
import { account, event, measure, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

interface Given {
  readonly value: number | string;
  readonly qualifier?: "about" | "nearly" | "over" | "at least" | "until" | "at least until";
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

test("range and most frequent number, whatever the qualifier, by origins", () => {
  expect(
    sentence([
      { value: 40, outlet: "post", agency: "wire" },
      { value: 40, outlet: "wire" },
      { value: 12, qualifier: "nearly", outlet: "courier" },
      { value: 12, qualifier: "nearly", outlet: "post" },
      { value: 40, qualifier: "about", outlet: "courier", agency: "wire" },
    ]),
  ).toBe(
    "5 reports from 3 origins. From nearly 12 people to 40 people. Most often 12 people: in 2 of 5 reports, 2 of 3 origins.",
  );
});

test("no number is called the most frequent where two are equally so", () => {
  expect(
    sentence([
      { value: 1, outlet: "post" },
      { value: 2, outlet: "courier" },
    ]),
  ).toBe(
    "2 reports from 2 origins. From 1 person to 2 people. No number is given more often than all others.",
  );
});

test("one number alone has no range", () => {
  expect(sentence([{ value: 2 }, { value: 2, qualifier: "about", outlet: "courier" }])).toBe(
    "2 reports from 2 origins. All give one number: 2 people.",
  );
  expect(sentence([{ value: 2 }])).toBe("1 report from 1 origin. It gives one number: 2 people.");
});

test("the range ends with the wording that leaves open how many more, where one does", () => {
  expect(
    sentence([
      { value: 50, qualifier: "nearly" },
      { value: 100, outlet: "courier" },
      { value: 100, qualifier: "about", outlet: "wire" },
      { value: 100, qualifier: "over" },
    ]),
  ).toBe(
    "4 reports from 3 origins. From nearly 50 people to over 100 people. Most often 100 people, whatever the word before it: in 3 of 4 reports, 3 of 3 origins.",
  );
  expect(sentence([{ value: 50 }, { value: 100, qualifier: "at least" }, { value: 100 }])).toContain(
    "From 50 people to at least 100 people.",
  );
});

test("dates that fit each other are no range", () => {
  expect(
    sentence([
      { value: "2025", qualifier: "until" },
      { value: "2025", outlet: "courier" },
      { value: "2025-11", qualifier: "at least until", outlet: "wire" },
    ]),
  ).toBe(
    "3 reports from 3 origins. Their dates agree: 2025, November 2025. Most often 2025, whatever the word before it: in 2 of 3 reports, 2 of 3 origins.",
  );
  expect(sentence([{ value: "2025" }])).toBe("1 report from 1 origin. It gives one date: 2025.");
  expect(
    sentence([
      { value: "2024", qualifier: "until" },
      { value: "2025-11", qualifier: "at least until" },
    ]),
  ).toContain("From 2024 to November 2025.");
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
