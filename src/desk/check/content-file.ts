import { basename, extname } from "node:path";
import type { Nodes, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { VFile } from "vfile";
import { type Document, isMap, LineCounter, parseDocument, visit } from "yaml";
import type { CollectionName } from "../../schema/collections.ts";

/** Where in an entry's data a fault lies: keys and indexes from the outside in. */
export type DataPath = readonly (string | number)[];

/** A file of `content/` as it stands on disk, with the places of its data. */
export interface ContentFile {
  readonly collection: CollectionName;
  /** The base name, which is the entry's id. */
  readonly id: string;
  readonly file: VFile;
  readonly document: Document;
  /** Whether it holds YAML that could be read; where not, its messages say why, and there is nothing to check further. */
  readonly readable: boolean;
  /** The Markdown below the front matter, block by block, with places; none in a YAML file. */
  readonly body: readonly RootContent[];
  /** The YAML as plain values. */
  readonly data: unknown;
  /** Notes an error at the place of some data; at its parent's where the data is not there. */
  readonly fail: (path: DataPath, rule: string, message: string) => void;
  /** Notes an error at the place of a key. */
  readonly failAtKey: (path: DataPath, rule: string, message: string) => void;
  /** Notes an error at the place of a node of the YAML. */
  readonly failAt: (node: unknown, rule: string, message: string) => void;
  /** Notes an error at the place of a node of the Markdown. */
  readonly failInBody: (node: Nodes, rule: string, message: string) => void;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]);

/** Reads the YAML of a file: the whole of a `.yaml` file, the front matter of a `.md` file. What is no YAML becomes a message of the file. */
export function readContentFile(collection: CollectionName, file: VFile): ContentFile {
  const blocks = extname(file.path) === ".md" ? markdown.parse(file).children : null;
  const found = findYaml(file, blocks);
  const { yaml, offset } = found ?? { yaml: "", offset: 0 };
  const lines = new LineCounter();
  // Without pretty errors: those name a line counted from the head of the YAML, not of the file.
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const note = (position: number, rule: string, message: string) => {
    const { line, col } = lines.linePos(position);
    const place = { line: line + offset, column: col };
    file.message(message, { place, source: "desk", ruleId: rule }).fatal = true;
  };
  const faults = yamlFaults(document);
  for (const { position, message } of faults) note(position, "yaml", message);
  const readable = found !== null && faults.length === 0;
  return {
    collection,
    id: basename(file.path, extname(file.path)),
    file,
    document,
    readable,
    body: (blocks ?? []).filter(({ type }) => type !== "yaml"),
    data: readable ? document.toJS() : undefined,
    fail: (path, rule, message) => note(startOfData(document, path), rule, message),
    failAtKey: (path, rule, message) => note(startOfKey(document, path), rule, message),
    failAt: (node, rule, message) => note(hasRange(node) ? node.range[0] : 0, rule, message),
    failInBody: (node, rule, message) => {
      file.message(message, { place: node.position, source: "desk", ruleId: rule }).fatal = true;
    },
  };
}

const quoteText = "; if this is a text, put the text in quotation marks";

/** What to do about the faults that editors make most. */
const yamlHints: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: quoteText,
  BLOCK_AS_IMPLICIT_KEY: quoteText,
  DUPLICATE_KEY: "; keep one of them",
  TAB_AS_INDENT: "; indent with spaces",
  UNEXPECTED_TOKEN: quoteText,
};

function yamlFaults(document: Document): { position: number; message: string }[] {
  const faults = document.errors.map(({ pos, code, message }) => ({
    position: pos[0],
    message: `${message}${yamlHints[code] ?? ""}`,
  }));
  if (faults.length > 0) return faults;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return;
      faults.push({
        position: hasRange(node) ? node.range[0] : 0,
        message: `“*${node.source}” refers to nothing${quoteText}`,
      });
    },
  });
  return faults;
}

function findYaml(
  file: VFile,
  blocks: readonly RootContent[] | null,
): { yaml: string; offset: number } | null {
  if (blocks === null) return { yaml: String(file), offset: 0 };
  const [first] = blocks;
  if (first?.type !== "yaml") {
    file.message(
      "the file does not begin with front matter; begin it with a line of three hyphens, the fields, and another such line",
      {
        place: { line: 1, column: 1 },
        source: "desk",
        ruleId: "front-matter",
      },
    ).fatal = true;
    return null;
  }
  return { yaml: first.value, offset: first.position?.start.line ?? 1 };
}

function startOfData(document: Document, path: DataPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function startOfKey(document: Document, path: DataPath): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    if (hasRange(pair?.key)) return pair.key.range[0];
  }
  return startOfData(document, path);
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
