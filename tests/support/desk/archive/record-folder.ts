import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readReportFiles } from "../../../../src/desk/archive/report-files.ts";
import { listContentFiles } from "../../../../src/desk/check/check-content.ts";

/** Every file of a content folder with its text. */
export async function textsOf(directory: string): Promise<Record<string, string>> {
  const paths = await listContentFiles(directory);
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(directory, path), "utf8")] as const),
  );
  return Object.fromEntries(texts);
}

/** The recorded copy of each report of a content folder, by the file below `reports/2001/`; null where it has none. */
export async function recordedCopies(directory: string): Promise<Record<string, string | null>> {
  const { reports } = await readReportFiles(directory);
  return Object.fromEntries(
    reports.map(({ file, fields }) => [file.replace("reports/2001/", ""), fields.archive ?? null]),
  );
}
