import { basename, extname } from "node:path";
import type { z } from "astro/zod";
import type { Nodes, RootContent } from "mdast";
import type { VFile } from "vfile";
import { Document, isMap, parseDocument } from "yaml";
import { type CollectionName, collectionNames, type DataOf, parseEntry } from "../../schema/collections.ts";
import { markdown } from "../../timeline/text.ts";
import { counted, printNumber } from "../../timeline/words.ts";
import { addMessage, type Severity } from "./messages.ts";
import { placeAt } from "./yaml.ts";
import { type YamlFault, yamlFaults } from "./yaml-faults.ts";

/** Keys and indexes from the outside in, which lead to some data of an entry. */
export type DataPath = readonly (string | number)[];

/** What some editors put before the first character of a file; the Markdown parser does not count it. */
export const byteOrderMark = "\uFEFF";

/** The most characters of a file. What is longer is not parsed, which could take minutes. */
const longestFile = 100_000;

/** A file of `content/`: all of a `.yaml` file, front matter and Markdown of a `.md` file, with the messages about it. */
export class ContentFile<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  /** The base name, which is the entry’s id. */
  readonly id: string;
  readonly file: VFile;
  /** The whole file. */
  readonly text: string;
  readonly document: Document;
  /** Where the YAML begins in the text; the ranges of the document count from there. */
  readonly yamlStart: number;
  /** Where the Markdown parser begins to count: after a byte order mark. */
  readonly markdownStart: number;
  /** Where the Markdown below the front matter begins in the text; the end of a YAML file. */
  readonly bodyStart: number;
  /** The Markdown below the front matter, block by block; empty in a YAML file. */
  readonly body: readonly RootContent[];
  /** Whether its YAML could be read; if not, its messages say why, and there is nothing more to check. */
  readonly readable: boolean;
  /** The YAML as plain values. */
  readonly data: unknown;
  /** The data as the schema of the collection gives it, or what the schema refuses. */
  readonly parsed: z.ZodSafeParseResult<DataOf<Name>>;

  /** Reads a file. What keeps it from being read becomes a message of the file. */
  constructor(collection: Name, file: VFile) {
    const text = String(file);
    const isMarkdown = extname(file.path) === ".md";
    const isTooLong = text.length > longestFile;
    const whole = { yaml: isTooLong ? "" : text, yamlStart: 0, bodyStart: text.length };
    const parts = isMarkdown && !isTooLong ? frontMatterOf(text) : whole;
    const { document, data, faults } = readYaml(parts?.yaml ?? "");
    this.collection = collection;
    this.id = basename(file.path, extname(file.path));
    this.file = file;
    this.text = text;
    this.document = document;
    this.yamlStart = parts?.yamlStart ?? 0;
    this.bodyStart = parts?.bodyStart ?? 0;
    this.markdownStart = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
    this.body = isMarkdown ? bodyOf(text, this.bodyStart) : [];
    this.data = data;
    this.parsed = parseEntry(collection, data);
    const obstacles = obstaclesIn(text, parts, faults);
    for (const { offset, rule, message } of obstacles) this.noteAt(offset, "error", rule, message);
    this.readable = obstacles.length === 0;
  }

  /** Whether it is a draft, which no build shows. */
  get isDraft(): boolean {
    return this.collection === "reports" && isDraftText(this.text);
  }

  /** The Markdown below the front matter as it is written. */
  get bodyText(): string {
    return this.text.slice(this.bodyStart);
  }

  /** Where the first word below the front matter is. */
  get textStart(): number {
    return this.bodyStart + this.bodyText.length - this.bodyText.trimStart().length;
  }

  /** Adds an error at some data, or at its parent where the data is missing. */
  fail(path: DataPath, rule: string, message: string): void {
    this.noteAt(this.yamlStart + startOfData(this.document, path), "error", rule, message);
  }

  /** Adds a warning there. */
  warn(path: DataPath, rule: string, message: string): void {
    this.noteAt(this.yamlStart + startOfData(this.document, path), "warning", rule, message);
  }

  /** Adds an error at a key. */
  failAtKey(path: DataPath, rule: string, message: string): void {
    this.noteAt(this.yamlStart + startOfKey(this.document, path), "error", rule, message);
  }

  /** Adds an error at a node of the Markdown. */
  failInBody(node: Nodes, rule: string, message: string): void {
    addMessage(this.file, "error", rule, message, node.position);
  }

  /** Adds an error or a warning at an offset in the text. */
  noteAt(offset: number, severity: Severity, rule: string, message: string): void {
    addMessage(this.file, severity, rule, message, placeAt(this.text, offset));
  }
}

/** Whether the text of a report is a draft, also where its fields cannot be read. */
export function isDraftText(text: string): boolean {
  const [, fields = ""] = text.split(/^---[ \t]*$/m);
  return /^draft:[ \t]*true[ \t]*(?:#.*)?$/m.test(fields);
}

/** All entries of the record, by collection. */
export type ContentFiles = { readonly [Name in CollectionName]: readonly ContentFile<Name>[] };

/** An entry that fits its schema. */
export interface ValidEntry<Data> {
  readonly file: ContentFile;
  readonly id: string;
  readonly data: Data;
}

/** All files, also those that could not be read. */
export function everyFile(files: ContentFiles): ContentFile[] {
  return collectionNames.flatMap((name): readonly ContentFile[] => files[name]);
}

/** The files of one collection that could be read. */
export function filesOf<Name extends CollectionName>(
  files: ContentFiles,
  collection: Name,
): ContentFile<Name>[] {
  return files[collection].filter(({ readable }) => readable);
}

/** All files that could be read. */
export function allFiles(files: ContentFiles): ContentFile[] {
  return everyFile(files).filter(({ readable }) => readable);
}

/** The entries of a collection that fit its schema; the rule `schema` reports what is wrong with the others. */
export function validEntries<Name extends CollectionName>(
  files: ContentFiles,
  collection: Name,
): ValidEntry<DataOf<Name>>[] {
  return filesOf(files, collection).flatMap((file) =>
    file.parsed.success ? { file, id: file.id, data: file.parsed.data } : [],
  );
}

/** What keeps a file from being read, each with its offset. */
function obstaclesIn(text: string, parts: { yamlStart: number } | null, faults: readonly YamlFault[]) {
  const conflict = mergeConflict(text);
  if (conflict !== null) {
    // Everything else that is wrong with such a file follows from the marks.
    const message =
      "Git joined two versions of this file and left its marks (<<<<<<<, =======, >>>>>>>); keep one version and remove the marks";
    return [{ offset: conflict, rule: "merge-marks", message }];
  }
  if (text.length > longestFile) {
    const message = `this file has ${counted(text.length, "character")}, and ${printNumber(longestFile)} are the most; take out what came here by accident, such as a whole page, or divide it`;
    return [{ offset: 0, rule: "long-file", message }];
  }
  if (parts === null) {
    return [{ ...missingLine(text), rule: "front-matter" }];
  }
  return faults.map(({ position, message }) => ({
    offset: parts.yamlStart + position,
    rule: "yaml",
    message,
  }));
}

/** Which line of three hyphens a Markdown file lacks, and where it belongs. */
function missingLine(text: string): { offset: number; message: string } {
  const hyphens = "a line of three hyphens (---)";
  if (/^\uFEFF?---[ \t]*$/m.exec(text)?.index === 0) {
    const fields = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:(?:[\w-]+:|[ \t#-]).*(?:\r\n|\n|\r|$))*/.exec(text);
    const message = `write ${hyphens} here, below the last field: the front matter has no end`;
    return { offset: fields?.[0].length ?? 0, message };
  }
  const message = /^---[ \t]*$/m.test(text)
    ? `write ${hyphens} above the first field: the front matter has no beginning`
    : `write the fields at the beginning of the file, between two lines of three hyphens (---): the file does not begin with front matter`;
  return { offset: 0, message };
}

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

function readYaml(yaml: string): { document: Document; data: unknown; faults: readonly YamlFault[] } {
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
