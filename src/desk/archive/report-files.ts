import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "astro/zod";
import { VFile } from "vfile";
import { report as reportSchema } from "../../schema/report.ts";
import { readContentFile } from "../check/content-file.ts";
import { collectionOf, listContentFiles } from "../check/list-files.ts";

/** A report's file with its fields. */
export interface ReportFile {
  /** Below the content folder. */
  readonly file: string;
  readonly fields: z.output<typeof reportSchema>;
}

/** Reads the reports of a content folder in the order of their file names; `invalid` are files with errors. */
export async function readReportFiles(
  directory: string,
): Promise<{ reports: ReportFile[]; invalid: string[] }> {
  const reports: ReportFile[] = [];
  const invalid: string[] = [];
  for (const file of await listContentFiles(directory)) {
    if (collectionOf(file) !== "reports") continue;
    const fields = readReport(file, await readFile(join(directory, file), "utf8"));
    if (fields === null) invalid.push(file);
    else reports.push({ file, fields });
  }
  return { reports, invalid };
}

/** The fields of a report's file, or null if it is not a valid report. */
export function readReport(file: string, text: string): ReportFile["fields"] | null {
  const { data } = readContentFile("reports", new VFile({ path: file, value: text }));
  return reportSchema.safeParse(data).data ?? null;
}
