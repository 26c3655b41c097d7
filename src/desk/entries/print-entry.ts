import { isDeepStrictEqual } from "node:util";
import { VFile } from "vfile";
import { Document } from "yaml";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { readContentFile } from "../check/content-file.ts";
import { formOf } from "./entry-form.ts";
import { type EntryKind, kindFacts } from "./kinds.ts";
import { lineWidth, wrapText } from "./wrap-text.ts";
import { setStyles } from "./yaml-styles.ts";

/** The contents of an entry’s file. */
export interface EntryText {
  /** Its fields as an editor writes them, in any order. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Its Markdown; none in a YAML file. */
  readonly body?: string;
  /** Lines for its editor, above the fields. */
  readonly notes?: readonly string[];
}

/**
 * An entry's file in the manner of all files of the content: the keys in the order of the schema, dates in
 * quotation marks, long texts in lines of at most 100 letters, short lists and groups in one line.
 */
export function printEntry(kind: EntryKind, { data, body = "", notes = [] }: EntryText): string {
  const ordered = inOrder({ type: "group", fields: formOf(kind) }, data);
  const document = new Document(ordered);
  setStyles(document);
  const yaml = `${notes.map((note) => (note === "" ? "#\n" : `# ${note}\n`)).join("")}${print(document)}`;
  if (kindFacts[kind].extension === "yaml") return readBack(kind, yaml, ordered);
  const text = wrapText(body);
  return readBack(kind, `---\n${yaml}---\n${text === "" ? "" : `${text}\n`}`, ordered);
}

function print(document: Document): string {
  return document
    .toString({ lineWidth, minContentWidth: 0, flowCollectionPadding: true })
    .replaceAll(/\[ (.*) \]$/gm, "[$1]");
}

/** Data with the keys of every group in the order of its form; a text in one line; without empty lists. */
function inOrder(value: FieldValue, data: unknown): unknown {
  if (typeof data === "string") return data.replace(/\s+/g, " ").trim();
  if (value.type === "list" && Array.isArray(data))
    return data.map((item: unknown) => inOrder(value.of, item));
  if (value.type !== "group" || typeof data !== "object" || data === null) return data;
  const written = new Map(Object.entries(data));
  const known = value.fields.flatMap((field) => orderedField(field, written.get(field.key)));
  return Object.fromEntries(known);
}

function orderedField({ key, value }: Field, data: unknown): [string, unknown][] {
  return data === undefined ? [] : [[key, inOrder(value, data)]];
}

/** What is written must say what was filled in: a fault here is one of this program. */
function readBack(kind: EntryKind, text: string, data: unknown): string {
  const { collection, extension } = kindFacts[kind];
  const file = new VFile({ path: `entry.${extension}`, value: text });
  const read = readContentFile(collection, file);
  if (!read.readable || !isDeepStrictEqual(read.data, data)) {
    throw new Error(`This entry cannot be written so that it reads the same:\n${text}`);
  }
  return text;
}
