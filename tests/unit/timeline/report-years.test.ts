import { expect, test } from "vitest";
import { reportYearsOf } from "../../../src/timeline/report-years.ts";
import { report } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf } from "../../support/record/fixture-record.ts";

function yearsWith(...dates: [id: string, published: string][]) {
  return reportYearsOf(
    fixtureTimeline({ reports: dates.map(([id, published]) => report(id, published)) }).reports,
  );
}

test("reports stand by year and month of publication, each once, with their counts", () => {
  const years = yearsWith(
    ["late", "2002-01-01"],
    ["early", "2001-03-04"],
    ["about", "2001-03-05~"],
    ["some-day", "2001-03"],
    ["next", "2001-11-01"],
  );
  expect(
    years.map(({ year, count, months }) => [
      year,
      count,
      months.map(({ key, label, reports }) => [key, label, ...idsOf(reports)]),
    ]),
  ).toEqual([
    [
      "2001",
      4,
      [
        ["2001-03", "March 2001", "early", "about", "some-day"],
        ["2001-11", "November 2001", "next"],
      ],
    ],
    ["2002", 1, [["2002-01", "January 2002", "late"]]],
  ]);
});

test("an early year keeps its four digits in fragments and not in headings", () => {
  const [year] = yearsWith(["a", "0999-05-01"]);
  expect(year?.year).toBe("0999");
  expect(year?.months.map(({ label }) => label)).toEqual(["May 999"]);
});
