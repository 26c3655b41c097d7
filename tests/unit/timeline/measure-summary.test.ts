import { expect, test } from "vitest";
import { differencesOf } from "../../../src/timeline/comparison/differences.ts";
import { mostDisputedFirst, resultOf, summaryOf } from "../../../src/timeline/comparison/measure-summary.ts";
import { account, event, measure, report, source } from "../../support/record/entries.ts";
import { fixtureTimeline, withId } from "../../support/record/fixture-record.ts";

interface Given {
  readonly value: number | string;
  readonly qualifier?: "about" | "nearly" | "over" | "at least" | "up to" | "until" | "at least until";
  readonly agency?: string;
  readonly outlet?: string;
}

/** A measure at a glance, given each report's figure. */
function summary(given: readonly Given[], overTime = false) {
  const { measures } = fixtureTimeline({
    sources: [source("post"), source("courier"), source("wire"), source("ferry")],
    measures: [measure("passengers", { unit: "people", unitOfOne: "person", overTime })],
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

function sentence(given: readonly Given[], overTime = false): string {
  const found = summary(given, overTime);
  return found === null ? "" : resultOf(found);
}

test("most are more than half of the independent sources, however many reports there are", () => {
  expect(
    sentence([
      { value: 40, outlet: "post", agency: "wire" },
      { value: 40, outlet: "wire" },
      { value: 40, outlet: "courier", agency: "wire" },
      { value: 12, qualifier: "nearly", outlet: "courier" },
      { value: 12, qualifier: "nearly", outlet: "post" },
    ]),
  ).toBe("From nearly 12 to 40 people; most give nearly 12.");
});

test("half of the independent sources are not most", () => {
  expect(
    sentence([
      { value: 40, outlet: "post" },
      { value: 40, outlet: "wire" },
      { value: 12, outlet: "courier" },
      { value: 12, outlet: "ferry" },
    ]),
  ).toBe("From 12 to 40 people; reports do not agree on one number.");
});

test("where most give one number with different words before it, none of the words is theirs", () => {
  expect(
    sentence([
      { value: 50, qualifier: "nearly" },
      { value: 100, outlet: "courier" },
      { value: 100, qualifier: "about", outlet: "wire" },
      { value: 100, qualifier: "over" },
    ]),
  ).toBe("From nearly 50 to over 100 people; most give 100, in different words.");
});

test("each independent source may give another number", () => {
  expect(
    sentence([
      { value: 1, outlet: "post" },
      { value: 2, outlet: "courier" },
    ]),
  ).toBe("From 1 to 2 people; each independent source gives a different number.");
});

test("one number alone has no range", () => {
  expect(sentence([{ value: 2 }, { value: 2, qualifier: "about", outlet: "courier" }])).toBe(
    "All 2 reports give 2 people, in different words.",
  );
  expect(
    sentence([
      { value: 2, qualifier: "about" },
      { value: 2, qualifier: "about", outlet: "courier" },
    ]),
  ).toBe("All 2 reports give about 2 people.");
  expect(sentence([{ value: 2 }, { value: 2 }])).toBe(
    "All 2 reports give 2 people; all have it from one source.",
  );
  expect(sentence([{ value: 1, qualifier: "over" }])).toBe("One report gives over 1 person.");
});

test("the range ends with the wording that leaves open how many more, where one does", () => {
  const reports: Given[] = [{ value: 50 }, { value: 100, qualifier: "at least" }, { value: 100 }];
  expect(sentence(reports)).toMatch(/^From 50 to at least 100 people;/);
  expect(sentence([{ value: 50, qualifier: "up to" }, ...reports])).toMatch(
    /^From 50 to at least 100 people;/,
  );
  expect(sentence([{ value: 20, qualifier: "up to" }, ...reports])).toMatch(/^From up to 20 to at least 100/);
});

test("one report may give two numbers", () => {
  const { measures } = fixtureTimeline({
    measures: [measure("passengers", { unit: "people" })],
    events: [event("sinking", "2001-03-04")],
    reports: [
      report("r", "2001-03-10", {
        accounts: [12, 40].map((value) =>
          account("sinking", { figures: [{ measure: "passengers", value }] }),
        ),
      }),
    ],
  });
  const found = summaryOf(withId(measures, "passengers"));
  expect(found && resultOf(found)).toBe("From 12 to 40 people, in one report.");
});

test("of a number that changed with time no number is called that of most", () => {
  expect(sentence([{ value: 50 }, { value: 100 }, { value: 100, outlet: "wire" }], true)).toBe(
    "From 50 to 100 people, at different times.",
  );
});

test("dates that fit each other are no range", () => {
  expect(
    sentence([
      { value: "2025", qualifier: "until" },
      { value: "2025", outlet: "courier" },
      { value: "2025-11", qualifier: "at least until", outlet: "wire" },
    ]),
  ).toBe("All fit together: 2025, November 2025.");
  expect(sentence([{ value: "2025" }])).toBe("One report gives 2025.");
  expect(
    sentence([
      { value: "2024", qualifier: "until" },
      { value: "2025-11", qualifier: "at least until" },
      { value: "2025-11", qualifier: "at least until", outlet: "wire" },
      { value: "2025-11", outlet: "courier" },
    ]),
  ).toBe("From 2024 to November 2025; most give November 2025, in different words.");
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

test("first are the measures on which reports exclude each other, last those with one number", () => {
  const figures = (values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([id, value]) => ({ measure: id, value }));
  const timeline = fixtureTimeline({
    measures: ["vehicles", "crew", "killed", "injured"].map((id) => measure(id)),
    events: [event("sinking", "2001-03-04")],
    reports: [
      { vehicles: 380, crew: 1960, killed: 4, injured: 3 },
      { vehicles: 380, crew: 2000, killed: 6, injured: 3 },
      { vehicles: 380, crew: 2000, injured: 7 },
      { vehicles: 380 },
    ].map((values, index) =>
      report(`r${index}`, "2001-03-10", { accounts: [account("sinking", { figures: figures(values) })] }),
    ),
  });
  const ordered = mostDisputedFirst(timeline.measures, differencesOf(timeline));
  expect(ordered.map(({ id }) => id)).toEqual(["injured", "killed", "crew", "vehicles"]);
});
