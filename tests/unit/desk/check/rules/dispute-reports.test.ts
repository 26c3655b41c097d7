import { expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

function disputeWith(...reports: readonly [string, string]) {
  return [
    "disputes:",
    "  - question: Did it sink?",
    "    about: other",
    "    positions:",
    `      - { says: "Yes", reports: [${reports[0]}] }`,
    `      - { says: "No", reports: [${reports[1]}] }`,
  ];
}

async function faultsOf(reports: readonly [string, string], changes = {}) {
  const faults = await faultsWith({
    "events/sinking.md": markdownFile([...eventFields, ...disputeWith(...reports)]),
    ...changes,
  });
  return faults.map(({ place, message }) => `${place} ${message}`);
}

test("a position of a report that has no account of the event, nor of anything like it, is an error", async () => {
  expect(await faultsOf(["last-crossing-in-the-post", "the-quay-is-quiet"])).toEqual([
    "11:33 add to `the-quay-is-quiet` an account of this event, or name another report: it says nothing of “sinking”, nor of anything that has to do with it",
  ]);
});

test("a position of a draft is an error, for no build shows the report", async () => {
  const draft = markdownFile([
    ...withField(reportFields, "title", "title: Unfinished"),
    "draft: true",
    "accounts:",
    "  - { event: sinking, says: It sank. }",
  ]);
  expect(
    await faultsOf(["last-crossing-in-the-post", "unfinished"], { "reports/2001/unfinished.md": draft }),
  ).toEqual(["11:33 finish `unfinished` first, or take it out: it is a draft, which no build shows"]);
});

test("reports with an account of the event, or of one on the same topic, are as it should be", async () => {
  const report = markdownFile([...reportFields, "accounts:", "  - { event: sinking, says: It sank. }"]);
  expect(await faultsOf(["last-crossing-in-the-post", "sank"], { "reports/2001/sank.md": report })).toEqual(
    [],
  );
});
