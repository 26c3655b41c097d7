import { expect, test } from "vitest";
import { saysPlaceholder } from "../../../../../src/desk/check/rules/reports.ts";
import { faultsWith, placesOf } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields } from "../../../../support/desk/files.ts";

function report(says: string): string {
  return markdownFile([...reportFields, "accounts:", "  - event: last-crossing", `    says: ${says}`]);
}

test("what a draft began with is not left where an editor was to write", async () => {
  const faults = await faultsWith({ "reports/2001/sank.md": report(saysPlaceholder) });
  expect(placesOf(faults)).toEqual(["reports/2001/sank.md 9:11 left-from-draft"]);
  expect(faults[0]?.message).toContain("write what the report says of the event");
});

test("an editor's own words are no fault", async () => {
  expect(await faultsWith({ "reports/2001/sank.md": report("She sank.") })).toEqual([]);
});
