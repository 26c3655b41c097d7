import { type Document, isMap, isScalar, isSeq, type Scalar, visit, type YAMLMap } from "yaml";
import { firstInvisible } from "./invisible.ts";

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

/** What is wrong with some YAML, and where: an offset from its beginning. */
export interface YamlFault {
  readonly position: number;
  readonly message: string;
}

const quoteText = "; if this is a text, put it in quotation marks";

/** What to do about the mistakes that editors make most. */
const hints: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: quoteText,
  BLOCK_AS_IMPLICIT_KEY: quoteText,
  MISSING_CHAR: "; add the sign that is missing",
  NON_STRING_KEY: quoteText,
  TAB_AS_INDENT: "; indent with spaces",
  UNEXPECTED_TOKEN: quoteText,
};

/** Everything that keeps some YAML from being read, each with what to do about it. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const faults = document.errors.map(({ pos: [position], code, message }) =>
    code === "DUPLICATE_KEY"
      ? {
          position,
          message: `\`${/^[^:\n]*/.exec(yaml.slice(position))?.[0].trim()}\` is there twice; keep one of them`,
        }
      : (invisibleNear(position, yaml) ?? { position, message: `${message}${hints[code] ?? ""}` }),
  );
  for (const { pos, code } of document.warnings) {
    if (code !== "TAG_RESOLVE_FAILED") continue;
    faults.push({ position: pos[0], message: `the text begins with an exclamation mark${quoteText}` });
  }
  return faults.length > 0 || !/[&*]/.test(yaml) ? faults : lostReferences(document);
}

/** A space or sign that only looks like none, in the line of an error: most likely it is the cause. */
function invisibleNear(position: number, yaml: string): YamlFault | null {
  const start = yaml.lastIndexOf("\n", position - 1) + 1;
  const end = yaml.indexOf("\n", position);
  const found = firstInvisible(yaml.slice(start, end === -1 ? yaml.length : end));
  if (found === null) return null;
  const before = yaml.slice(start, start + found.offset).trim();
  const where = before === "" ? "at the beginning of the line" : `after “${before.slice(-30)}”`;
  const message = `write ${found.instead === "" ? "nothing" : "a plain space"} ${where}: there is a ${found.name}, which breaks the line`;
  return { position: start + found.offset, message };
}

/** Names of YAML that lead nowhere: texts that begin with `*` or `&`, of which a page would lack the first word. */
function lostReferences(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, number>();
  const sources = new Set<string>();
  visit(document, {
    Alias(_key, node) {
      sources.add(node.source);
      if (node.resolve(document) !== undefined) return;
      faults.push({
        position: node.range?.[0] ?? 0,
        message: `“*${node.source}” refers to nothing${quoteText}`,
      });
    },
    Scalar(_key, { anchor, range }) {
      if (anchor !== undefined) anchors.set(anchor, range?.[0] ?? 0);
    },
  });
  for (const [name, position] of anchors) {
    if (sources.has(name)) continue;
    faults.push({ position, message: `nothing refers to “&${name}”, which would not be shown${quoteText}` });
  }
  return faults;
}
