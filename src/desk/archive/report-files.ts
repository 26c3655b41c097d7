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

/** The reports of a content folder, and the files that should be reports and are none, in the order of their names. */
export interface ReportFiles {
  readonly reports: readonly ReportFile[];
  readonly faulty: readonly string[];
}

/** Reads the reports of a content folder. */
export async function readReportFiles(directory: string): Promise<ReportFiles> {
  const reports: ReportFile[] = [];
  const faulty: string[] = [];
  for (const file of await listContentFiles(directory)) {
    if (collectionOf(file) !== "reports") continue;
    const fields = readReport(file, await readFile(join(directory, file), "utf8"));
    if (fields === null) faulty.push(file);
    else reports.push({ file, fields });
  }
  return { reports, faulty };
}

/** The fields of a report's file, or null where it is no valid report. */
export function readReport(file: string, text: string): ReportFile["fields"] | null {
  const { data } = readContentFile("reports", new VFile({ path: file, value: text }));
  return reportSchema.safeParse(data).data ?? null;
}
