import { basename, extname } from "node:path";
import type { z } from "astro/zod";
import type { Nodes, RootContent } from "mdast";
import type { VFile } from "vfile";
import { Document, isMap, parseDocument } from "yaml";
import { type CollectionName, collectionSchemas } from "../../schema/collections.ts";
import { markdown } from "../../timeline/text.ts";
import { placeAt, type YamlFault, yamlFaults } from "./yaml.ts";

/** Keys and indexes from the outside in, which lead to some data of an entry. */
export type DataPath = readonly (string | number)[];

/** An error stops the build; a warning is for an editor to think about. */
export type Severity = "error" | "warning";

/** A file of `content/`, with the places of its data and the messages about it. */
export interface ContentFile {
  readonly collection: CollectionName;
  /** What the file must fit. */
  readonly schema: z.ZodObject;
  /** The base name, which is the entry's id. */
  readonly id: string;
  readonly file: VFile;
  /** The whole file. */
  readonly text: string;
  readonly document: Document;
  /** Where the YAML begins in the text; the ranges of the document count from there. */
  readonly yamlStart: number;
  /** Where the Markdown parser begins to count: after a byte order mark. */
  readonly markdownStart: number;
  /** Whether its YAML could be read; if not, its messages say why, and there is nothing more to check. */
  readonly readable: boolean;
  /** The Markdown below the front matter, block by block; empty in a YAML file. */
  readonly body: readonly RootContent[];
  /** Where the Markdown below the front matter begins in the text; the end of a YAML file. */
  readonly bodyStart: number;
  /** The YAML as plain values. */
  readonly data: unknown;
  /** Adds an error at some data, or at its parent where the data is missing. */
  readonly fail: (path: DataPath, rule: string, message: string) => void;
  /** Adds a warning there. */
  readonly warn: (path: DataPath, rule: string, message: string) => void;
  /** Adds an error at a key. */
  readonly failAtKey: (path: DataPath, rule: string, message: string) => void;
  /** Adds an error at a node of the Markdown. */
  readonly failInBody: (node: Nodes, rule: string, message: string) => void;
  /** Adds an error or a warning at an offset in the text. */
  readonly noteAt: (offset: number, severity: Severity, rule: string, message: string) => void;
}

/** What some editors put before the first character of a file; the Markdown parser does not count it. */
export const byteOrderMark = "\uFEFF";

/**
 * Reads a file: all of a `.yaml` file, front matter and Markdown of a `.md` file. What keeps it from being read
 * becomes a message of the file.
 *
 * @param schema What the file must fit, where that is not the schema of its collection.
 */
export function readContentFile(
  collection: CollectionName,
  file: VFile,
  schema: z.ZodObject = collectionSchemas[collection].schema,
): ContentFile {
  const text = String(file);
  const isMarkdown = extname(file.path) === ".md";
  const conflict = mergeConflict(text);
  const parts = isMarkdown ? frontMatterOf(text) : { yaml: text, yamlStart: 0, bodyStart: text.length };
  const { yaml, yamlStart, bodyStart } = parts ?? { yaml: "", yamlStart: 0, bodyStart: 0 };
  const { document, data, faults } = readYaml(yaml);
  const note = (place: Place, severity: Severity, rule: string, message: string) => {
    file.message(message, { place, source: "desk", ruleId: rule }).fatal = severity === "error";
  };
  const noteAt = (offset: number, severity: Severity, rule: string, message: string) =>
    note(placeAt(text, offset), severity, rule, message);
  if (conflict !== null) {
    // Whatever else is wrong with such a file follows from the marks.
    const message =
      "Git joined two versions of this file and left its marks (<<<<<<<, =======, >>>>>>>); keep one version and remove the marks";
    noteAt(conflict, "error", "merge-marks", message);
  } else if (parts === null) {
    const message =
      "the file does not begin with front matter; begin it with a line of three hyphens, the fields, and another such line";
    note({ line: 1, column: 1 }, "error", "front-matter", message);
  } else {
    for (const { position, message } of faults) noteAt(yamlStart + position, "error", "yaml", message);
  }
  return {
    collection,
    schema,
    id: basename(file.path, extname(file.path)),
    file,
    text,
    document,
    yamlStart,
    markdownStart: text.startsWith(byteOrderMark) ? byteOrderMark.length : 0,
    readable: conflict === null && parts !== null && faults.length === 0,
    body: isMarkdown ? bodyOf(text, bodyStart) : [],
    bodyStart,
    data,
    fail: (path, rule, message) => noteAt(yamlStart + startOfData(document, path), "error", rule, message),
    warn: (path, rule, message) => noteAt(yamlStart + startOfData(document, path), "warning", rule, message),
    failAtKey: (path, rule, message) =>
      noteAt(yamlStart + startOfKey(document, path), "error", rule, message),
    failInBody: (node, rule, message) => note(node.position, "error", rule, message),
    noteAt,
  };
}

type Place = Nodes["position"] | { line: number; column: number };

/** Where the first mark of a failed merge of Git is; null where there is none. */
function mergeConflict(text: string): number | null {
  if (!/^={7}$/m.test(text) || !/^>{7} /m.test(text)) return null;
  return /^<{7} /m.exec(text)?.index ?? null;
}

/**
 * Two lines of three hyphens with others between them, as remark-frontmatter reads them. There is only one way
 * to match the end of a line: if `\r\n` could also be two, a search in vain would take exponential time.
 */
const frontMatter =
  /^\uFEFF?(---[ \t]*(?:\r\n|\n|\r(?!\n)))((?:(?!---[ \t]*(?:[\r\n]|$))[^\r\n]*(?:\r\n|\n|\r(?!\n)))*)(---[ \t]*)(?=[\r\n]|$)/;

function frontMatterOf(text: string): { yaml: string; yamlStart: number; bodyStart: number } | null {
  const [whole, , yaml = "", end = ""] = frontMatter.exec(text) ?? [];
  if (whole === undefined) return null;
  return {
    yaml: yaml.replace(/(?:\r\n|\n|\r)$/, ""),
    yamlStart: whole.length - end.length - yaml.length,
    bodyStart: whole.length,
  };
}

/** The blocks below the front matter. Most reports have none; parsing these files would take most of the time of the check. */
function bodyOf(text: string, bodyStart: number): RootContent[] {
  if (/^[ \t\r\n]*$/.test(text.slice(bodyStart))) return [];
  return markdown.parse(text).children.filter(({ type }) => type !== "yaml");
}

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
