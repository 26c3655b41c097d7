import { expect, test } from "vitest";
import { checkContent } from "../../../../src/desk/check/check-content.ts";
import { summarise } from "../../../../src/desk/check/messages.ts";
import { recordOfFiles } from "../../../../src/desk/permalinks/known-addresses.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { markdownFile, reportFields } from "../../../support/desk/files.ts";

const placeholder = [
  ...reportFields,
  "draft: true",
  "accounts:",
  "  - event: id-of-the-event",
  "    says: One to three sentences in your own words.",
];

test.each([
  ["with its placeholders", markdownFile(placeholder), 2],
  ["with a field that there is not", markdownFile([...reportFields, "draft: true", "tittle: x"]), 1],
  ["with fields that cannot be read", markdownFile(["draft: true", 'title: "The ferry']), 1],
  [
    "with the address of another report",
    markdownFile([...reportFields.map((line) => line.replace("/sank", "/quiet")), "draft: true"]),
    1,
  ],
])("a draft %s has its errors, and stops no build", async (_what, text, count) => {
  const checked = await checkContent(await contentFolder({ "reports/2001/a-draft.md": text }));
  expect(checked).toMatchObject({ errorCount: 0, draftErrorCount: count });
  expect(recordOfFiles(checked.entries)?.reports).toHaveLength(3);
  expect(summarise(checked)).toContain("in drafts, which stop no build");
});

test("a report that only speaks of drafts is none", async () => {
  const text = markdownFile([...reportFields, "tittle: x"], "draft: true");
  const checked = await checkContent(await contentFolder({ "reports/2001/no-draft.md": text }));
  expect(checked).toMatchObject({ errorCount: 1, draftErrorCount: 0 });
});
