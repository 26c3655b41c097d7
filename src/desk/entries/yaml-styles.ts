import { type Document, isMap, isScalar, isSeq, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { edtf } from "../../schema/edtf.ts";
import { identifierPattern } from "../../schema/values.ts";

/** How long the lines of content files are. */
export const lineWidth = 100;

/** Lists that have one item per line, however short they are: their ids are long, and they grow one by one. */
const oneItemPerLine = new Set(["reports"]);

/** The keys of groups that have one field per line, however short they are. */
const oneFieldPerLine = new Set(["event", "name", "question", "says", "title"]);

/** Chooses how each value is written: dates in quotation marks, long texts folded, short lists and groups in one line. */
export function setStyles(document: Document): void {
  visit(document, {
    Pair(_key, { key, value }, ancestors) {
      const isLong = oneItemPerLine.has(String(key));
      const line = { start: `${String(key)}: `, room: lineWidth - indentOf(ancestors) };
      if (isSeq(value)) styleList(value, line, isLong);
      else if (isMap(value)) styleGroup(value, line);
      else if (isScalar(value)) styleValue(value, line);
    },
  });
}

/** A line under construction: how it begins, and how many letters find room in it. */
interface Line {
  readonly start: string;
  readonly room: number;
}

/** Each map and list within another one begins two columns further to the right. */
function indentOf(ancestors: readonly unknown[]): number {
  return 2 * (ancestors.filter((node) => isMap(node) || isSeq(node)).length - 1);
}

function styleList(list: YAMLSeq, line: Line, isLong: boolean): void {
  const below = { start: "- ", room: line.room - 2 };
  for (const item of list.items) {
    if (isMap(item)) styleGroup(item, below);
    else if (isScalar(item)) styleValue(item, below);
  }
  const short = list.items.every((item) => isScalar(item) && !isAddress(item.value));
  list.flow = short && !isLong && fits(`[${list.items.map(inOneLine).join(", ")}]`, line);
}

function styleGroup(group: YAMLMap, line: Line): void {
  const { items } = group;
  const short = items.every(
    ({ key, value }) => !oneFieldPerLine.has(String(key)) && isScalar(value) && !isAddress(value.value),
  );
  const fields = items.map(({ key, value }) => `${String(key)}: ${inOneLine(value)}`);
  group.flow = short && fits(`{ ${fields.join(", ")} }`, line);
}

function styleValue(scalar: Scalar, line: Line): void {
  const { value } = scalar;
  if (typeof value !== "string") return;
  // A bare date is a moment of time to the YAML reader of the build, and a bare year a number.
  if (edtf.safeParse(value).success || value.startsWith("source:")) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (value.includes(" ") && !fits(value, line)) scalar.type = Scalar.BLOCK_FOLDED;
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:/.test(value);
}

/** A value as it is written in a list or group of one line; texts at their widest, in quotation marks. */
function inOneLine(node: unknown): string {
  if (!isScalar(node)) return "";
  return typeof node.value === "string" && !identifierPattern.test(node.value)
    ? `"${node.value}"`
    : String(node.value);
}

function fits(text: string, { start, room }: Line): boolean {
  return start.length + text.length <= room;
}
