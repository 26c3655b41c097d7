import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const report = "reports/2001/sank.md";

test.each(["2001-03-05~", "2001-03"])("published on %j, a report says how the day is known", async (day) => {
  const fields = withField(reportFields, "published", `published: "${day}"`);
  expect(await warningsWith({ [report]: markdownFile(fields) }, "published-notes")).toEqual([
    {
      file: report,
      place: "5:12",
      rule: "published-notes",
      message: "the day is only approximately known; say in `publishedNote` how it is known",
    },
  ]);
  const noted = [...fields, "publishedNote: By its place among others."];
  expect(await warningsWith({ [report]: markdownFile(noted) }, "published-notes")).toEqual([]);
});

test("a printed day needs no note", async () => {
  expect(await warningsWith({ [report]: markdownFile(reportFields) }, "published-notes")).toEqual([]);
});
