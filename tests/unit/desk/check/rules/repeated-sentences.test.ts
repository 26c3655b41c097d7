import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";
const sentence = "The ferry of the lake sank before the eyes of all on the quay.";

function report(says: string, title = "The ferry sank"): string {
  return markdownFile([
    ...withField(reportFields, "title", `title: ${title}`),
    "accounts:",
    "  - event: last-crossing",
    `    says: ${says}`,
  ]);
}

test("a sentence that another text has too is a warning there, whichever fields the two are in", async () => {
  const changes = { [event]: markdownFile(eventFields, `It was March.\n${sentence}`) };
  const warnings = await warningsWith(
    { ...changes, "reports/2001/sank.md": report(sentence) },
    "repeated-sentences",
  );
  expect(warnings).toMatchObject([{ file: "reports/2001/sank.md", place: "9:11" }]);
  expect(warnings[0]?.message).toMatch(
    /^“The ferry of the lake …” is a sentence of .*events\/sinking\.md too; say it in other words, or only once$/,
  );
});

test("short sentences and headlines may recur", async () => {
  const changes = {
    [event]: markdownFile(eventFields, `Nobody was hurt. ${sentence}`),
    "reports/2001/sank.md": report("Nobody was hurt.", sentence.slice(0, -1)),
  };
  expect(await warningsWith(changes, "repeated-sentences")).toEqual([]);
});
