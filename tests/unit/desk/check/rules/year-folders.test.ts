import { expect, test } from "vitest";
import { placesOf, warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields } from "../../../../support/desk/files.ts";

test("a report in the folder of another year is worth a warning that says where it belongs", async () => {
  const warnings = await warningsWith({ "reports/1999/sank.md": markdownFile(reportFields) }, "year-folders");
  const found = warnings.filter(({ rule }) => rule === "year-folders");
  expect(placesOf(found)).toEqual(["reports/1999/sank.md 5:12 year-folders"]);
  expect(found[0]?.message).toContain("move it to reports/2001/");
});

test("in the folder of its year it is none", async () => {
  const warnings = await warningsWith({ "reports/2001/sank.md": markdownFile(reportFields) }, "year-folders");
  expect(warnings.filter(({ rule }) => rule === "year-folders")).toEqual([]);
});
