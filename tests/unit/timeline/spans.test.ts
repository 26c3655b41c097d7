import { expect, test } from "vitest";
import { groupBySpan } from "../../../src/timeline/groups.ts";
import { report } from "../../support/record/entries.ts";
import { fixtureTimeline, idsOf } from "../../support/record/fixture-record.ts";

function reportsOf(...dates: [id: string, published: string][]) {
  return fixtureTimeline({ reports: dates.map(([id, published]) => report(id, published)) }).reports;
}

test("reports are grouped by year and month of publication, each once", () => {
  const reports = reportsOf(
    ["late", "2002-01-01"],
    ["early", "2001-03-04"],
    ["about", "2001-03-05~"],
    ["some-day", "2001-03"],
    ["next", "2001-11-01"],
  );
  const groups = (grain: "year" | "month") =>
    groupBySpan(reports, ({ published }) => published, grain).map(({ anchor, label, items }) => [
      anchor,
      label,
      ...idsOf(items),
    ]);
  expect(groups("year")).toEqual([
    ["2001", "2001", "early", "about", "some-day", "next"],
    ["2002", "2002", "late"],
  ]);
  expect(groups("month")).toEqual([
    ["2001-03", "March 2001", "early", "about", "some-day"],
    ["2001-11", "November 2001", "next"],
    ["2002-01", "January 2002", "late"],
  ]);
});

test("an early year keeps its four digits in fragments and not in headings", () => {
  const [month] = groupBySpan(reportsOf(["a", "0999-05-01"]), ({ published }) => published, "month");
  expect([month?.anchor, month?.label]).toEqual(["0999-05", "May 999"]);
});
