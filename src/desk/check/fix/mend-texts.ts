import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VFile } from "vfile";
import { replaceFile } from "../../../replace-file.ts";
import { checkTexts, readTexts } from "../check-content.ts";
import { type ContentFile, readContentFile } from "../content-file.ts";
import { textMends } from "../rules/all-rules.ts";
import { applyFindings } from "./apply-findings.ts";
import { sameButForMends } from "./same-but-for-mends.ts";

/** A mend may bring to light another: a word that stood three times in a row. */
const mostPasses = 5;

interface Mended {
  readonly text: string;
  /** The rules whose faults were mended. */
  readonly rules: readonly string[];
}

/**
 * Mends the letters of files: what some rules can say how to write without asking. A file is written only
 * where it then says what it said before and has fewer faults; each whole or not at all.
 *
 * @returns A line for each file, with the rules that it now keeps.
 */
export async function mendTexts(directory: string): Promise<string[]> {
  const texts = await readTexts(directory);
  const before = checkTexts(directory, texts);
  const mended = new Map<string, Mended>();
  for (const file of [...before.entries.values()].flat()) {
    const result = mendFile(file);
    if (result.rules.length > 0) mended.set(file.file.path, result);
  }
  if (mended.size === 0) return [];
  const afterTexts = [...texts].map(
    ([path, text]) => [path, mended.get(join(directory, path))?.text ?? text] as const,
  );
  const after = checkTexts(directory, new Map(afterTexts));
  const faultsAfter = new Map(after.files.map(({ path, messages }) => [path, messages.length]));
  const done: string[] = [];
  for (const { path, messages, value } of before.files) {
    const result = mended.get(path);
    if (result === undefined || (faultsAfter.get(path) ?? Infinity) >= messages.length) continue;
    if (!(await stillReads(path, String(value)))) continue;
    await replaceFile(path, result.text);
    done.push(`${path}: mended ${result.rules.join(", ")}`);
  }
  return done;
}

/** Whether a file still is what was read, byte by byte: not changed since then, and no bytes that are not UTF-8. */
async function stillReads(path: string, text: string): Promise<boolean> {
  return (await readFile(path)).equals(Buffer.from(text));
}

function mendFile(file: ContentFile): Mended {
  let current = file;
  const rules = new Set<string>();
  for (const { name, find } of textMends) {
    for (let pass = 0; pass < mostPasses && current.readable; pass++) {
      const text = applyFindings(current.text, find(current));
      if (text === current.text) break;
      const next = readContentFile(file.collection, new VFile({ path: file.file.path, value: text }));
      if (!sameButForMends(current, next)) break;
      current = next;
      rules.add(name);
    }
  }
  return { text: current.text, rules: [...rules] };
}
