import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { z } from "astro/zod";
import { VFile } from "vfile";
import { isMap, isNode, isScalar, type ParsedNode, parseDocument, stringify, type YAMLMap } from "yaml";
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
    const fields = readReport(file, await readFile(join(directory, file), "utf8"));
    if (fields === null) invalid.push(file);
    else reports.push({ file, fields });
  }
  return { reports, invalid };
}

/** The fields of a report's file, or null if it is not a valid report. */
function readReport(file: string, text: string): ReportFile["fields"] | null {
  const { data } = new ContentFile("reports", new VFile({ path: file, value: text }));
  return reportSchema.safeParse(data).data ?? null;
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
    const text = decode(await readFile(path));
    if (text === null) return "the file is not in UTF-8";
    if (!isDeepStrictEqual(readReport(file, text), fields)) return "the file was changed in the meantime";
    const longer = insertArchive(text, copy);
    if (longer === null || !isDeepStrictEqual(readReport(file, longer), { ...fields, archive: copy })) {
      return "its front matter is written in an unusual way";
    }
    await replaceFile(path, longer);
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return `it cannot be written, ${error.message}`;
    throw error;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a report's file with `archive:` on a line of its own after `url:`, and otherwise unchanged. Null
 * if the file has no front matter, no `url:`, or has an `archive:` already.
 */
export function insertArchive(text: string, archive: string): string | null {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? text.length;
  const length = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/.exec(text.slice(start))?.index;
  if (length === undefined) return null;
  const yaml = text.slice(start, start + length);
  const document = parseDocument(yaml);
  const fields = document.contents;
  if (document.errors.length > 0 || !isMap(fields) || fields.has("archive")) return null;
  const addition = additionTo(fields, yaml, archive);
  if (addition === null) return null;
  const position = start + addition.position;
  return `${text.slice(0, position)}${addition.text}${text.slice(position)}`;
}

function additionTo(fields: YAMLMap.Parsed, yaml: string, archive: string) {
  const pair = fields.items.find(({ key }) => isScalar(key) && key.value === "url");
  const keyStart = rangeOf(pair?.key)?.[0];
  const valueEnd = rangeOf(pair?.value)?.[1];
  if (keyStart === undefined || valueEnd === undefined) return null;
  if (fields.flow === true) return { position: valueEnd, text: `, archive: ${JSON.stringify(archive)}` };
  // A block scalar ends after its last line break, any other value before it.
  const position = yaml[valueEnd - 1] === "\n" ? valueEnd : yaml.indexOf("\n", valueEnd) + 1;
  const [indent = ""] = /^ */.exec(yaml.slice(yaml.lastIndexOf("\n", keyStart - 1) + 1, keyStart)) ?? [];
  const field = stringify({ archive }, { lineWidth: 0 }).trimEnd();
  const lineEnd = yaml.slice(0, position).endsWith("\r\n") ? "\r\n" : "\n";
  return { position, text: `${indent}${field}${lineEnd}` };
}

function rangeOf(node: ParsedNode | null | undefined): readonly [number, number, number] | undefined {
  return isNode(node) ? node.range : undefined;
}
