import { isDeepStrictEqual } from "node:util";
import { VFile } from "vfile";
import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { type EntryCollection, entryCollections } from "../../schema/collections.ts";
import type { FieldValue } from "../../schema/fields.ts";
import { plainText } from "../../timeline/text.ts";
import { ContentFile } from "../check/content-file.ts";
import { formOf, hasText } from "./entry-form.ts";
import { printFields, wrapText } from "./print-text.ts";

/**
 * The text of an entry’s file in the form of all files of the content: fields in the order of the schema, quotation marks
 * where they are needed, lines of one width. Comments stay. It says the same as before; null where the file has errors or
 * cannot be written so.
 */
export function tidyEntry(file: ContentFile): string | null {
  const collection = entryCollections.find((name) => name === file.collection);
  if (collection === undefined || !file.readable || !file.parsed.success) return null;
  const text = rewriteEntry(file, collection, () => undefined);
  const after = new ContentFile(collection, new VFile({ path: file.file.path, value: text }));
  const saysTheSame =
    after.readable &&
    isDeepStrictEqual(after.data, file.data) &&
    plainText(after.bodyText) === plainText(file.bodyText);
  return saysTheSame ? text : null;
}

/**
 * The text of an entry’s file in that form after its fields were changed. Comments stay.
 *
 * @param body the text below the front matter, where it becomes another one.
 */
export function rewriteEntry(
  file: ContentFile,
  collection: EntryCollection,
  change: (fields: Document) => void,
  body?: string,
): string {
  const isMarkdown = hasText(collection);
  const yaml = isMarkdown ? file.text.slice(file.yamlStart, closingLine(file)) : file.text;
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true });
  change(document);
  order(document.contents, { type: "group", fields: formOf(collection) });
  visit(document, {
    Scalar(_key, scalar) {
      // How each value is written is chosen anew.
      delete scalar.type;
      delete scalar.format;
      if (typeof scalar.value === "string") scalar.value = scalar.value.replace(/\s+/g, " ").trim();
    },
    Collection(_key, collection) {
      collection.flow = false;
    },
  });
  const fields = printFields(document);
  if (!isMarkdown) return fields;
  return `---\n${fields}---\n${body === undefined ? tidyBody(file) : inLines(wrapText(body))}`;
}

/** Where the line of hyphens begins that ends the front matter. */
function closingLine({ text, bodyStart }: ContentFile): number {
  return text.lastIndexOf("---", bodyStart);
}

/** Puts the fields of a group, and of all groups in it, in the order of their form; others stay behind them. */
function order(node: unknown, value: FieldValue): void {
  if (value.type === "list" && isSeq(node)) for (const item of node.items) order(item, value.of);
  if (value.type !== "group" || !isMap(node)) return;
  const places = new Map(value.fields.map(({ key }, place) => [key, place]));
  const placeOf = (key: unknown) => places.get(isScalar(key) ? String(key.value) : String(key)) ?? Infinity;
  node.items.sort((a, b) => placeOf(a.key) - placeOf(b.key));
  for (const { key, value: inner } of node.items) {
    const field = value.fields.find((each) => isScalar(key) && each.key === key.value);
    if (field !== undefined) order(inner, field.value);
  }
}

/** Paragraphs in lines of one width; lists and line breaks stay as they are. */
function tidyBody({ body, bodyText }: ContentFile): string {
  const isPlain = body.every(
    (node) => node.type === "paragraph" && node.children.every(({ type }) => type !== "break"),
  );
  const text = isPlain ? wrapText(bodyText) : bodyText.trim();
  return inLines(text);
}

function inLines(text: string): string {
  return text === "" ? "" : `${text}\n`;
}
