import { isMap, isNode, isScalar, type ParsedNode, parseDocument, stringify, type YAMLMap } from "yaml";

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/;

/**
 * The text of a report's file with `archive:` in a line of its own after its `url:`, and every other
 * character as it was. Null where the file has no front matter, no `url:`, or an `archive:` already.
 */
export function insertArchive(text: string, archive: string): string | null {
  const start = opening.exec(text)?.[0].length ?? text.length;
  const length = closing.exec(text.slice(start))?.index;
  if (length === undefined) return null;
  const yaml = text.slice(start, start + length);
  const document = parseDocument(yaml);
  const fields = document.contents;
  if (document.errors.length > 0 || !isMap(fields) || fields.has("archive")) return null;
  const addition = additionTo(fields, yaml, archive);
  if (addition === null) return null;
  const at = start + addition.at;
  return `${text.slice(0, at)}${addition.text}${text.slice(at)}`;
}

interface Addition {
  /** Where in the YAML it goes. */
  readonly at: number;
  readonly text: string;
}

function additionTo(fields: YAMLMap.Parsed, yaml: string, archive: string): Addition | null {
  const pair = fields.items.find(({ key }) => isScalar(key) && key.value === "url");
  const keyStart = positionsOf(pair?.key)?.[0];
  const valueEnd = positionsOf(pair?.value)?.[1];
  if (keyStart === undefined || valueEnd === undefined) return null;
  if (fields.flow === true) return { at: valueEnd, text: `, archive: ${JSON.stringify(archive)}` };
  const at = startOfNextLine(yaml, valueEnd);
  const lineEnd = yaml.slice(0, at).endsWith("\r\n") ? "\r\n" : "\n";
  const field = stringify({ archive }, { lineWidth: 0 }).trimEnd();
  return { at, text: `${indentOf(yaml, keyStart)}${field}${lineEnd}` };
}

function positionsOf(node: ParsedNode | null | undefined): readonly [number, number, number] | undefined {
  return isNode(node) ? node.range : undefined;
}

/** A text in a block of its own ends with its last line, any other before the end of its line. */
function startOfNextLine(yaml: string, position: number): number {
  return yaml[position - 1] === "\n" ? position : yaml.indexOf("\n", position) + 1;
}

function indentOf(yaml: string, position: number): string {
  const line = yaml.slice(yaml.lastIndexOf("\n", position - 1) + 1, position);
  return /^ */.exec(line)?.[0] ?? "";
}
