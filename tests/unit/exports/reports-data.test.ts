import { expect, test } from "vitest";
import { datasetsOf } from "../../../src/exports/data/datasets.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import { report } from "../../support/record/entries.ts";
import { fixtureTimeline } from "../../support/record/fixture-record.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

/** The reports of all files. */
function allReports(timeline: Timeline, urlOf: (path: string) => string) {
  return datasetsOf(timeline, urlOf).find(({ name }) => name === "reports")?.rows ?? [];
}

const reports = allReports(lakeEmber(), (path) => `/sub${path}`);

test("machines read the reports in order of publication", () => {
  expect(reports.map((row) => row["id"])).toEqual([
    "wire-last-crossing",
    "post-farewell",
    "courier-last-crossing",
    "quiet-quay",
  ]);
});

test("machines read each report with its keys in one order, ids for all that it names, and null for what is not known", () => {
  expect(JSON.stringify(reports[2])).toBe(
    JSON.stringify({
      id: "courier-last-crossing",
      url: "/sub/reports/courier-last-crossing/",
      title: null,
      description: "Forty people crossed the lake last",
      titleTranslation: null,
      source: "hill-courier",
      agency: null,
      published: "2001-03-06",
      publishedNote: null,
      language: "ru",
      added: null,
      changed: null,
      link: "https://post.ember.example/courier-last-crossing",
      archive: null,
      summary: "",
      accounts: [
        {
          event: "last-crossing",
          says: "Forty crossed.",
          by: ["ferry-company", "source:lake-wire"],
          confirmedBy: [],
          deniedBy: ["ferry-company"],
          route: ["far-shore", "ember-quay"],
          date: "2001-03",
          time: null,
          timeZone: null,
          dateNote: null,
          figures: [
            { measure: "passengers", value: 40, upTo: null, qualifier: "at least" },
            { measure: "closing-day", value: "2001-03-04", upTo: null, qualifier: null },
          ],
          quote: { speaker: "bo-reed", words: "Он не тонул", translation: "She never sank" },
        },
      ],
    }),
  );
});

test("machines read what an account leaves out as null or an empty list", () => {
  expect(reports[1]?.["agency"]).toBe("lake-wire");
  expect(reports[1]).toHaveProperty("accounts.1", {
    event: "first-crossing",
    says: "It tells of first-crossing.",
    by: [],
    confirmedBy: [],
    deniedBy: [],
    route: [],
    date: null,
    time: null,
    timeZone: null,
    dateNote: null,
    figures: [],
    quote: null,
  });
  expect(reports[3]?.accounts).toEqual([]);
});

test("machines read the recorded copy of a report", () => {
  const archive = "https://web.archive.example/web/20010306120000/https://post.ember.example/storm";
  const timeline = fixtureTimeline({ reports: [report("storm", "2001-03-05", { archive })] });
  expect(allReports(timeline, (path) => path)).toMatchObject([{ id: "storm", archive }]);
});
