import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { z } from "astro/zod";
import { VFile } from "vfile";
import { isMap, isNode, isScalar, stringify } from "yaml";
import { replaceFile } from "../../replace-file.ts";
import { report as reportSchema } from "../../schema/report.ts";
import { collectionOf, listContentFiles } from "../check/check-content.ts";
import { ContentFile } from "../check/content-file.ts";

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
    const fields = fieldsOf(await readFile(join(directory, file), "utf8"));
    if (fields === undefined) invalid.push(file);
    else reports.push({ file, fields });
  }
  return { reports, invalid };
}

/** The fields of a report; undefined if it is not valid. */
function fieldsOf(text: string): ReportFile["fields"] | undefined {
  return reportSchema.safeParse(readReport(text).data).data;
}

function readReport(text: string): ContentFile<"reports"> {
  return new ContentFile("reports", new VFile({ path: "report.md", value: text }));
}

/**
 * Writes the address of a copy into a report's file; every other byte is kept. The new text is read back
 * before it is written: its fields must be those of before, and the copy.
 *
 * @returns null, or why it was not written; the file is then unchanged.
 */
export async function recordCopy(
  directory: string,
  { file, fields }: ReportFile,
  copy: string,
): Promise<string | null> {
  const path = join(directory, file);
  try {
    const bytes = await readFile(path);
    const text = bytes.toString();
    if (!bytes.equals(Buffer.from(text))) return "the file is not in UTF-8";
    if (!isDeepStrictEqual(fieldsOf(text), fields)) return "the file was changed in the meantime";
    const longer = insertArchive(text, copy);
    if (longer === null || !isDeepStrictEqual(fieldsOf(longer), { ...fields, archive: copy })) {
      return "its front matter is written in an unusual way";
    }
    await replaceFile(path, longer);
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return `it cannot be written, ${error.message}`;
    throw error;
  }
}

/**
 * The text of a report's file with `archive:` on a line of its own after `url:`, and otherwise unchanged. Null
 * if the file has no valid front matter, no `url:`, or has an `archive:` already.
 */
export function insertArchive(text: string, archive: string): string | null {
  const { document, readable, yamlStart } = readReport(text);
  const { contents: fields } = document;
  if (!readable || !isMap(fields) || fields.has("archive")) return null;
  const url = fields.items.find(({ key }) => isScalar(key) && key.value === "url");
  if (!isNode(url?.key) || !url.key.range || !isNode(url.value) || !url.value.range) return null;
  const keyStart = yamlStart + url.key.range[0];
  const valueEnd = yamlStart + url.value.range[1];
  const insertAt = (position: number, addition: string) =>
    `${text.slice(0, position)}${addition}${text.slice(position)}`;
  if (fields.flow === true) return insertAt(valueEnd, `, archive: ${JSON.stringify(archive)}`);
  // A block scalar ends after its last line break, any other value before it.
  const position = text[valueEnd - 1] === "\n" ? valueEnd : text.indexOf("\n", valueEnd) + 1;
  const [indent = ""] = /^ */.exec(text.slice(text.lastIndexOf("\n", keyStart) + 1, keyStart)) ?? [];
  const lineEnd = text.slice(0, position).endsWith("\r\n") ? "\r\n" : "\n";
  return insertAt(position, `${indent}${stringify({ archive }, { lineWidth: 0 }).trimEnd()}${lineEnd}`);
}
