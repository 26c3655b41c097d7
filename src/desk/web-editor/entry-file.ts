import { parse } from "yaml";
import type { EntryCollection } from "../../schema/collections.ts";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { formOf, hasText } from "../entries/entry-form.ts";
import { printText } from "../entries/print-text.ts";

/** The fields of an entry as the web editor holds them, with the text below them as `body`. */
type EditorData = Readonly<Record<string, unknown>>;

/** What the web editor calls the form of a collection’s files. It takes no other ending of Markdown files. */
export function fileFormat(collection: EntryCollection): string {
  return `${collection}${hasText(collection) ? "-frontmatter" : ""}`;
}

/** Reads an entry’s file for the web editor. @throws where its fields cannot be read. */
export function readEntryFile(text: string): EditorData {
  const [, fields = text, body] = /^---\n(.*?)\n---(?:\n(.*))?$/s.exec(text.trim()) ?? [];
  const data: unknown = parse(fields);
  if (typeof data !== "object" || data === null) throw new Error("This file has no fields.");
  return { ...data, ...(body === undefined ? {} : { body: body.trim() }) };
}

/**
 * An entry’s file in the form of the project, so that only what was changed differs. The web editor has a value for every
 * field: those that say nothing are left out, as an editor of files does.
 *
 * @param measuresOfDates the ids of the measures whose figures are dates: in the editor, every figure is a text.
 */
export function writeEntryFile(
  collection: EntryCollection,
  { body, ...fields }: EditorData,
  measuresOfDates: ReadonlySet<unknown>,
): string {
  const data = filledIn(formOf(collection), fields, measuresOfDates);
  return printText(collection, { data, body: typeof body === "string" ? body : "" });
}

function filledIn(
  fields: readonly Field[],
  data: EditorData,
  measuresOfDates: ReadonlySet<unknown>,
): EditorData {
  const isNumber = (value: FieldValue) =>
    value.type === "number or text" && !measuresOfDates.has(data["measure"]);
  return Object.fromEntries(
    fields.flatMap(({ key, value, required, nullable, whenAbsent }) => {
      const filled = isNumber(value) ? numberIn(data[key]) : filledInValue(value, data[key], measuresOfDates);
      if (isEmpty(filled)) return nullable && required ? [[key, null] as const] : [];
      return filled === whenAbsent ? [] : [[key, filled] as const];
    }),
  );
}

function filledInValue(value: FieldValue, data: unknown, measuresOfDates: ReadonlySet<unknown>): unknown {
  if (value.type === "list" && Array.isArray(data))
    return data
      .map((item: unknown) => filledInValue(value.of, item, measuresOfDates))
      .filter((item) => !isEmpty(item));
  if (value.type === "group" && typeof data === "object" && data !== null)
    return filledIn(value.fields, { ...data }, measuresOfDates);
  return data;
}

/** The number that was typed; what is none, as it is. */
function numberIn(data: unknown): unknown {
  return typeof data === "string" && /^-?\d+(?:\.\d+)?$/.test(data.trim()) ? Number(data) : data;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return (
    value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0)
  );
}
