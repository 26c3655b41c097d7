import { type Document, visit } from "yaml";

/** What is wrong with some YAML, and where: an offset from its beginning. */
export interface YamlFault {
  readonly position: number;
  readonly message: string;
}

const quoteText = "; if this is a text, put the text in quotation marks";

/** What to do about the faults that editors make most. */
const hints: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: quoteText,
  BLOCK_AS_IMPLICIT_KEY: quoteText,
  NON_STRING_KEY: quoteText,
  TAB_AS_INDENT: "; indent with spaces",
  UNEXPECTED_TOKEN: quoteText,
};

/** All that keeps some YAML from being read, each with what to do about it. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const faults = document.errors.map(({ pos: [position], code, message }) => ({
    position,
    message:
      code === "DUPLICATE_KEY"
        ? `\`${keyAt(yaml, position)}\` is written twice; keep one of them`
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

function keyAt(yaml: string, position: number): string {
  return (/^[^:\n]*/.exec(yaml.slice(position))?.[0] ?? "").trim();
}
