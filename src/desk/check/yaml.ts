import { type Document, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";

/** The line and column of an offset in a text, both counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The single values of a document at a path such as `accounts.*.event`, where `*` means each item of a list. */
export function scalarsAt(document: Document, path: string): Scalar[] {
  return nodesBelow(document.contents, path.split(".")).filter((node) => isScalar(node));
}

/** The groups of fields of a document at such a path. */
export function mapsAt(document: Document, path: string): YAMLMap[] {
  return nodesBelow(document.contents, path.split(".")).filter((node) => isMap(node));
}

function nodesBelow(node: unknown, [step, ...steps]: readonly string[]): unknown[] {
  if (step === undefined) return [node];
  if (step === "*") return isSeq(node) ? node.items.flatMap((item) => nodesBelow(item, steps)) : [];
  return isMap(node) ? nodesBelow(node.get(step, true), steps) : [];
}
