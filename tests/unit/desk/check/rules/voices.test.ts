import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields } from "../../../../support/desk/files.ts";

function reportWith(...lines: readonly string[]) {
  const fields = [...reportFields, "accounts:", "  - event: last-crossing", "    says: It sank.", ...lines];
  return { "reports/2001/sank.md": markdownFile(fields) };
}

test("who confirms and denies the same event is an error at the denial", async () => {
  const faults = await faultsWith(
    reportWith("    confirmedBy: [ada-pike]", "    deniedBy: [ferry-company, ada-pike]"),
  );
  expect(faults).toMatchObject([
    { place: "11:31", rule: "voices", message: expect.stringContaining("take `ada-pike` out of") },
  ]);
});

test("one who confirms and another who denies are as it should be", async () => {
  const changes = reportWith("    confirmedBy: [ada-pike]", "    deniedBy: [ferry-company]");
  expect(await faultsWith(changes)).toEqual([]);
});
