import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields } from "../../../../support/desk/files.ts";

async function warningsFor(says: string) {
  const fields = [...reportFields, "accounts:", "  - event: last-crossing", `    says: ${says}`];
  const warnings = await warningsWith({ "reports/2001/sank.md": markdownFile(fields) }, "long-accounts");
  return warnings.map(({ place, message }) => `${place} ${message}`);
}

test("four sentences, or more than 80 words, are a warning", async () => {
  const advice = "9:11 say it in one to three sentences, or as accounts of several events: this has";
  expect(await warningsFor("It sank. It rose. It sank again. It was raised.")).toEqual([
    `${advice} 4 sentences`,
  ]);
  expect(await warningsFor(`It sank${" slowly".repeat(80)}.`)).toEqual([`${advice} 82 words`]);
});

test("three sentences with initials and titles are as it should be", async () => {
  expect(await warningsFor("Mr. A. Pike says it sank. Gen. Reed denies it. Nobody saw it.")).toEqual([]);
});
