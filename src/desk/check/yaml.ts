import { type Document, isMap, isScalar, isSeq, type Scalar, visit } from "yaml";

/** The line and column of an offset in a text, both counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The single values of a document at a path such as `accounts.*.event`, where `*` means each item of a list. */
export function scalarsAt(document: Document, path: string): Scalar[] {
  return scalarsBelow(document.contents, path.split("."));
}

function scalarsBelow(node: unknown, [step, ...steps]: readonly string[]): Scalar[] {
  if (step === undefined) return isScalar(node) ? [node] : [];
  if (step === "*") return isSeq(node) ? node.items.flatMap((item) => scalarsBelow(item, steps)) : [];
  return isMap(node) ? scalarsBelow(node.get(step, true), steps) : [];
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
  NON_STRING_KEY: quoteText,
  TAB_AS_INDENT: "; indent with spaces",
  UNEXPECTED_TOKEN: quoteText,
};

/** Everything that keeps some YAML from being read, each with what to do about it. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const faults = document.errors.map(({ pos: [position], code, message }) => ({
    position,
    message:
      code === "DUPLICATE_KEY"
        ? `\`${/^[^:\n]*/.exec(yaml.slice(position))?.[0].trim()}\` is there twice; keep one of them`
        : `${message}${hints[code] ?? ""}`,
  }));
  for (const { pos, code } of document.warnings) {
    if (code !== "TAG_RESOLVE_FAILED") continue;
    faults.push({ position: pos[0], message: `the text begins with an exclamation mark${quoteText}` });
  }
  return faults.length > 0 ? faults : unresolvedAliases(document);
}

function unresolvedAliases(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return;
      faults.push({
        position: node.range?.[0] ?? 0,
        message: `“*${node.source}” refers to nothing${quoteText}`,
      });
    },
  });
  return faults;
}
