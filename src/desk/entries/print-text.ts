import { Document } from "yaml";
import type { EntryCollection } from "../../schema/collections.ts";
import type { FieldValue } from "../../schema/fields.ts";
import { formOf, hasText } from "./entry-form.ts";
import { lineWidth, setStyles } from "./yaml-styles.ts";

/** The contents of an entry’s file. */
export interface EntryText {
  /** Its fields as an editor writes them, in any order. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Its Markdown; none in a YAML file. */
  readonly body?: string;
  /** Lines for its editor, above the fields. */
  readonly notes?: readonly string[];
}

/** The text of an entry’s file, as `printEntry` gives it, which also makes sure that it reads the same. Runs in browsers, too. */
export function printText(collection: EntryCollection, { data, body = "", notes = [] }: EntryText): string {
  const fields = printFields(new Document(inOrder(collection, data)));
  const yaml = `${notes.map((note) => (note === "" ? "#\n" : `# ${note}\n`)).join("")}${fields}`;
  if (!hasText(collection)) return yaml;
  const text = wrapText(body);
  return `---\n${yaml}---\n${text === "" ? "" : `${text}\n`}`;
}

/** Fields as YAML in the style of all files of the content. */
export function printFields(document: Document): string {
  setStyles(document);
  return document
    .toString({ lineWidth, minContentWidth: 0, flowCollectionPadding: true })
    .replaceAll(/\[ (.*) \]$/gm, "[$1]");
}

/** Data with the keys of every group in the order of its form; a text in one line. */
export function inOrder(collection: EntryCollection, data: unknown): unknown {
  return ordered({ type: "group", fields: formOf(collection) }, data);
}

function ordered(value: FieldValue, data: unknown): unknown {
  if (typeof data === "string") return data.replace(/\s+/g, " ").trim();
  if (value.type === "list" && Array.isArray(data))
    return data.map((item: unknown) => ordered(value.of, item));
  if (value.type !== "group" || typeof data !== "object" || data === null) return data;
  const written = new Map(Object.entries(data));
  const known = value.fields.filter(({ key }) => written.get(key) !== undefined);
  return Object.fromEntries(known.map((field) => [field.key, ordered(field.value, written.get(field.key))]));
}

/** What Markdown would not read as a word of a paragraph at the beginning of a line. */
const beginsBlock = /[-+*>#=~`|:<]|\d+[.)]|\[/;

/** As many words as find room in a line, or one that is longer, up to a word that can begin a line. */
const fullLine = new RegExp(`(.{1,${lineWidth}}|\\S+)(?: (?!${beginsBlock.source})|$)`, "gu");

/** A text with its paragraphs in lines of at most 100 letters, but for words that are longer. */
export function wrapText(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => paragraph.replace(fullLine, "$1\n").trimEnd())
    .join("\n\n");
}
