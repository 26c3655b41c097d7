import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Nodes } from "mdast";
import { VFile } from "vfile";
import { replaceFile } from "../../replace-file.ts";
import { canonicalTag } from "../../schema/language-tags.ts";
import { plainText } from "../../timeline/text.ts";
import { counted } from "../../timeline/words.ts";
import { datedEntries } from "../permalinks/added-days.ts";
import { knownAddresses } from "../permalinks/known-addresses.ts";
import {
  permalinksName,
  printPermalinks,
  readIfThere,
  readPermalinks,
} from "../permalinks/permalinks-file.ts";
import { readRedirects, redirectsName } from "../permalinks/redirects-file.ts";
import { checkTexts, readTexts } from "./check-content.ts";
import { ContentFile, type ContentFiles, everyFile } from "./content-file.ts";
import { withoutInvisible } from "./invisible.ts";
import { fixableRules } from "./rules/all-rules.ts";
import type { Finding } from "./rules/rule.ts";
import { withoutDoubles } from "./rules/text-rules.ts";

/** Fixes what is safe to fix below a content folder, and gives a line for each thing done. */
export async function fixContent(directory: string): Promise<string[]> {
  return [...(await fixTexts(directory)), ...(await addPermalinks(directory))];
}

/**
 * Adds all new addresses of the content to `permalinks.txt` and sorts it. No address is deleted. If the content
 * has errors, its addresses are unknown and the file is left unchanged.
 *
 * @returns A line that says what was done, if anything.
 */
async function addPermalinks(directory: string): Promise<string[]> {
  const { entries, errorCount } = checkTexts(directory, await readTexts(directory));
  if (errorCount > 0) return [];
  const path = join(directory, permalinksName);
  const text = String((await readIfThere(path)) ?? "");
  const lines = readPermalinks(text);
  // A line that is not an address, such as the marker of a merge conflict, must be corrected by an editor.
  if (lines.some(({ valid }) => !valid)) return [];
  const promised = new Set(lines.map(({ address }) => address));
  const former = readRedirects(await readIfThere(join(directory, redirectsName)));
  const all = [...knownAddresses(entries).all, ...former.map(({ address }) => address)];
  const added = all.filter((address) => !promised.has(address));
  const days = new Map(
    [...datedEntries(entries)].flatMap(([address, { added: day }]) =>
      day === undefined ? [] : [[address, day] as const],
    ),
  );
  for (const line of lines) if (line.added !== undefined) days.set(line.address, line.added);
  const whole = printPermalinks([...promised, ...added], days);
  if (whole === text) return [];
  await replaceFile(path, whole);
  const done = added.length === 0 ? "sorted" : `added ${counted(added.length, "address", "addresses")}`;
  return [`${path}: ${done}`];
}

/** A fix may bring to light another: a word that was there three times in a row. */
const mostPasses = 5;

/**
 * Fixes in files what some rules know how to write without asking. A file is written only where it then says
 * what it said before and has fewer errors, or as many and fewer warnings; each whole or not at all.
 *
 * @returns A line for each file, with the rules that it now keeps.
 */
export async function fixTexts(directory: string): Promise<string[]> {
  const texts = await readTexts(directory);
  const before = checkTexts(directory, texts);
  const fixes = everyFile(before.entries)
    .map((file) => fixFile(file, before.entries))
    .filter(({ rules }) => rules.length > 0);
  if (fixes.length === 0) return [];
  const fixed = fixes.map(({ file, text }) => [relative(directory, file.path), text] as const);
  const after = checkTexts(directory, new Map([...texts, ...fixed]));
  const costsAfter = new Map(after.files.map((file) => [file.path, costOf(file)]));
  const done: string[] = [];
  for (const { file, text, rules } of fixes) {
    if ((costsAfter.get(file.path) ?? Infinity) >= costOf(file)) continue;
    // Byte by byte what was read: not changed since then, and without bytes that are not UTF-8.
    if (!(await readFile(file.path)).equals(Buffer.from(String(file)))) continue;
    await replaceFile(file.path, text);
    done.push(`${file.path}: fixed ${rules.join(", ")}`);
  }
  return done;
}

/** How much is wrong with a file: no number of warnings is as bad as an error. */
function costOf({ messages }: VFile): number {
  return messages.reduce((sum, { fatal }) => sum + (fatal === true ? 1_000_000 : 1), 0);
}

/** A file with the text that it should have, and the rules whose findings were fixed. */
function fixFile(file: ContentFile, entries: ContentFiles) {
  let current = file;
  const rules = new Set<string>();
  for (const { name, find } of fixableRules) {
    for (let pass = 0; pass < mostPasses && current.readable; pass++) {
      const text = applyFindings(current.text, find(current, entries));
      if (text === current.text) break;
      const next = new ContentFile(file.collection, new VFile({ path: file.file.path, value: text }));
      if (!sameButForFixes(current, next)) break;
      current = next;
      rules.add(name);
    }
  }
  return { file: file.file, text: current.text, rules: [...rules] };
}

/** A text with the replacements of findings; of two that overlap only the first is made. */
function applyFindings(text: string, findings: readonly Finding[]): string {
  let fixed = "";
  let end = 0;
  for (const { start, end: until, replacement } of findings.toSorted((a, b) => a.start - b.start)) {
    if (replacement === null || start < end) continue;
    fixed += text.slice(end, start) + replacement;
    end = until;
  }
  return fixed + text.slice(end);
}

/** Whether two versions of a file say the same, but for what may be fixed without asking: marks, space, doubled words, the form of language tags and of numbers. */
function sameButForFixes(before: ContentFile, after: ContentFile): boolean {
  return (
    after.readable &&
    isDeepStrictEqual(withoutFixes(before.data), withoutFixes(after.data)) &&
    withoutFixes(plainText(before.bodyText)) === withoutFixes(plainText(after.bodyText)) &&
    isDeepStrictEqual(before.body.map(shapeOf), after.body.map(shapeOf))
  );
}

/** The structure of some Markdown, without its words. */
function shapeOf(node: Nodes): unknown[] {
  return "children" in node ? [node.type, ...node.children.map(shapeOf)] : [node.type];
}

function withoutFixes(value: unknown, key = ""): unknown {
  // The value of a figure: digits in quotation marks or without.
  if (typeof value === "number" && key === "value") return String(value);
  if (typeof value === "string") return key === "language" ? (canonicalTag(value) ?? value) : plain(value);
  if (Array.isArray(value)) return value.map((item) => withoutFixes(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([name, item]) => [name, withoutFixes(item, name)]);
}

function plain(text: string): string {
  const straight = withoutInvisible(text).replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return withoutDoubles(straight)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\r?\n ?/g, "\n")
    .trim();
}
