import { basename, extname } from "node:path";
import type { Nodes, RootContent } from "mdast";
import type { VFile } from "vfile";
import { Document, isMap, parseDocument } from "yaml";
import type { CollectionName } from "../../schema/collections.ts";
import { markdown } from "../../timeline/markdown.ts";
import { placeAt } from "./place-at.ts";
import { type YamlFault, yamlFaults } from "./yaml-faults.ts";

/** Where in an entry's data a fault lies: keys and indexes from the outside in. */
export type DataPath = readonly (string | number)[];

/** An error stops the build; a warning is for an editor to think about. */
export type Severity = "error" | "warning";

/** A file of `content/` as it stands on disk, with the places of its data. */
export interface ContentFile {
  readonly collection: CollectionName;
  /** The base name, which is the entry's id. */
  readonly id: string;
  readonly file: VFile;
  /** The whole file. */
  readonly text: string;
  readonly document: Document;
  /** Where the YAML begins in the text; the ranges of the document count from there. */
  readonly yamlStart: number;
  /** Where the text begins from which the places of the Markdown count: after a byte order mark. */
  readonly markdownStart: number;
  /** Whether it holds YAML that could be read; where not, its messages say why, and there is nothing to check further. */
  readonly readable: boolean;
  /** The Markdown below the front matter, block by block, with places; none in a YAML file. */
  readonly body: readonly RootContent[];
  /** Where the Markdown below the front matter begins in the text; the end of a YAML file. */
  readonly bodyStart: number;
  /** The YAML as plain values. */
  readonly data: unknown;
  /** Notes an error at the place of some data; at its parent's where the data is not there. */
  readonly fail: (path: DataPath, rule: string, message: string) => void;
  /** Notes a warning, likewise. */
  readonly warn: (path: DataPath, rule: string, message: string) => void;
  /** Notes an error at the place of a key. */
  readonly failAtKey: (path: DataPath, rule: string, message: string) => void;
  /** Notes an error at the place of a node of the Markdown. */
  readonly failInBody: (node: Nodes, rule: string, message: string) => void;
  /** Notes an error or a warning at an offset in the text. */
  readonly noteAt: (offset: number, severity: Severity, rule: string, message: string) => void;
}

/** What some editors put before the first letter of a file; the Markdown parser does not count it. */
export const byteOrderMark = "\uFEFF";

/** Reads the YAML of a file: the whole of a `.yaml` file, the front matter of a `.md` file. What is no YAML becomes a message of the file. */
export function readContentFile(collection: CollectionName, file: VFile): ContentFile {
  const text = String(file);
  const markdownStart = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const alone = extname(file.path) === ".md" ? frontMatterAlone(text) : null;
  const blocks = extname(file.path) === ".md" && alone === null ? markdown.parse(text).children : null;
  const note = (place: VFilePlace, severity: Severity, rule: string, message: string) => {
    file.message(message, { place, source: "desk", ruleId: rule }).fatal = severity === "error";
  };
  const joined = mergeMarks(text);
  if (joined !== null) {
    note(
      placeAt(text, joined),
      "error",
      "merge-marks",
      "two versions of this file were joined, and Git left its marks (<<<<<<<, =======, >>>>>>>); keep one version and take out the marks",
    );
  }
  const found =
    alone ??
    (blocks === null
      ? { yaml: text, start: 0, bodyStart: text.length }
      : findYaml(text, markdownStart, blocks));
  if (found === null && joined === null) {
    note(
      { line: 1, column: 1 },
      "error",
      "front-matter",
      "the file does not begin with front matter; begin it with a line of three hyphens, the fields, and another such line",
    );
  }
  const { yaml, start, bodyStart } = found ?? { yaml: "", start: 0, bodyStart: 0 };
  const { document, data, faults } = readYaml(yaml);
  const noteAt = (offset: number, severity: Severity, rule: string, message: string) =>
    note(placeAt(text, offset), severity, rule, message);
  // What else is at fault in such a file follows from the marks.
  if (joined === null) {
    for (const { position, message } of faults) noteAt(start + position, "error", "yaml", message);
  }
  return {
    collection,
    id: basename(file.path, extname(file.path)),
    file,
    text,
    document,
    yamlStart: start,
    markdownStart,
    readable: joined === null && found !== null && faults.length === 0,
    body: (blocks ?? []).filter(({ type }) => type !== "yaml"),
    bodyStart,
    data,
    fail: (path, rule, message) => noteAt(start + startOfData(document, path), "error", rule, message),
    warn: (path, rule, message) => noteAt(start + startOfData(document, path), "warning", rule, message),
    failAtKey: (path, rule, message) => noteAt(start + startOfKey(document, path), "error", rule, message),
    failInBody: (node, rule, message) => note(node.position, "error", rule, message),
    noteAt,
  };
}

/** Where the first of the marks stands that Git leaves when it cannot join two versions; null where there are none. */
function mergeMarks(text: string): number | null {
  if (!/^={7}$/m.test(text) || !/^>{7} /m.test(text)) return null;
  const first = /^<{7} /m.exec(text);
  return first?.index ?? null;
}

type VFilePlace = Nodes["position"] | { line: number; column: number };

interface ReadYaml {
  readonly document: Document;
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
}

function readYaml(yaml: string): ReadYaml {
  try {
    // Without pretty errors: those name a line counted from the head of the YAML, not of the file.
    const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true });
    const faults = yamlFaults(document, yaml);
    return { document, data: faults.length === 0 ? document.toJS() : undefined, faults };
  } catch (error) {
    // Aliases that multiply without end, and lists within lists by the thousand.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `these fields cannot be read (${reason}); write them as plain \`key: value\` lines`;
    return { document: new Document(), data: undefined, faults: [{ position: 0, message }] };
  }
}

interface FoundYaml {
  readonly yaml: string;
  readonly start: number;
  readonly bodyStart: number;
}

/**
 * Front matter and nothing else: two lines of three hyphens, with others between them. A line has one way to
 * end: were `\r\n` two ends as well, each line would double the time of a search in vain.
 */
const onlyFrontMatter =
  /^(---[ \t]*(?:\r\n|\n|\r(?!\n)))((?:(?!---[ \t]*(?:[\r\n]|$))[^\r\n]*(?:\r\n|\n|\r(?!\n)))*)(---[ \t]*)[\r\n]*$/;

/**
 * The YAML of a Markdown file that is front matter and nothing else, as most reports are; null of any other.
 * It saves the Markdown parser, which takes longer than all else that is done to such a file, and finds no more.
 */
function frontMatterAlone(text: string): FoundYaml | null {
  const [, fence = "", yaml = "", end = ""] = onlyFrontMatter.exec(text) ?? [];
  if (fence === "") return null;
  const bodyStart = fence.length + yaml.length + end.length;
  return { yaml: yaml.replace(/(?:\r\n|\n|\r)$/, ""), start: fence.length, bodyStart };
}

function findYaml(text: string, markdownStart: number, blocks: readonly RootContent[]): FoundYaml | null {
  const [first] = blocks;
  if (first?.type !== "yaml") return null;
  const from = markdownStart + (first.position?.start.offset ?? 0);
  const end = markdownStart + (first.position?.end.offset ?? 0);
  const start = from + (/^[^\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(from))?.[0].length ?? 0);
  return { yaml: text.slice(start, start + first.value.length), start, bodyStart: end };
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
