import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReportFiles, recordCopy } from "../../../../src/desk/archive/report-files.ts";
import { contentFolder } from "../../../support/desk/content-folder.ts";
import { markdownFile, reportFields, withField } from "../../../support/desk/files.ts";
import { withId } from "../../../support/record/fixture-record.ts";

const reportFile = "reports/2001/sank.md";
const copy = "https://web.archive.example/web/20010306120000/https://post.ember.example/sank";

/** A content folder with a report of this text, and the report as it was read. */
async function folderWith(text: string, file = reportFile) {
  const folder = await contentFolder({ [file]: text });
  const { reports } = await readReportFiles(folder);
  const report = withId(
    reports.map((each) => ({ ...each, id: each.file })),
    file,
  );
  return { folder, path: join(folder, file), report };
}

test("a copy is written into the file of its report", async () => {
  const { folder, path, report } = await folderWith(markdownFile(reportFields));
  expect(await recordCopy(folder, report, copy)).toBeNull();
  const expected = markdownFile(
    withField(reportFields, "published", `archive: ${copy}\npublished: "2001-03-05"`),
  );
  expect(await readFile(path, "utf8")).toBe(expected);
});

test("a file that was changed since it was read is left as it is", async () => {
  const { folder, path, report } = await folderWith(markdownFile(reportFields));
  const changed = markdownFile([...reportFields, "archive: https://archive.example/1"]);
  await writeFile(path, changed);
  expect(await recordCopy(folder, report, copy)).toContain("changed in the meantime");
  expect(await readFile(path, "utf8")).toBe(changed);
});

test("a file whose text changed below the front matter gets the copy, and keeps the new text", async () => {
  const { folder, path, report } = await folderWith(markdownFile(reportFields));
  await writeFile(path, markdownFile(reportFields, "It did."));
  expect(await recordCopy(folder, report, copy)).toBeNull();
  expect(await readFile(path, "utf8")).toMatch(/archive: .*\nIt did\.\n$/s);
});

test("a file with bytes that are no text is left as it is", async () => {
  const { folder, path, report } = await folderWith(markdownFile(reportFields));
  const bytes = Buffer.concat([Buffer.from(markdownFile(reportFields)), Buffer.from([0xff, 0xfe])]);
  await writeFile(path, bytes);
  expect(await recordCopy(folder, report, copy)).toContain("not in UTF-8");
  expect(await readFile(path)).toEqual(bytes);
});

test("an address that no report may have is not written", async () => {
  const { folder, path, report } = await folderWith(markdownFile(reportFields));
  expect(await recordCopy(folder, report, "javascript:alert(1)")).not.toBeNull();
  expect(await readFile(path, "utf8")).toBe(markdownFile(reportFields));
});

test("a file that cannot be written is reported with the reason", async () => {
  // A name so long that none longer can be written next to it, not even by root.
  const long = `reports/2001/${"a".repeat(250)}.md`;
  const { folder, path, report } = await folderWith(markdownFile(reportFields), long);
  expect(await recordCopy(folder, report, copy)).toContain("it cannot be written");
  expect(await readFile(path, "utf8")).toBe(markdownFile(reportFields));
});
