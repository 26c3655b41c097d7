import { parseFrontmatter } from "@astrojs/internal-helpers/frontmatter";
import { allFiles, type ContentFile, type DataPath } from "../content-file.ts";
import type { Rule } from "./rule.ts";
import { firstUnprintable } from "./text-rules.ts";

const rule = "as-built";

/**
 * The build finds in each file what the check has found in it: what was checked is what is shown. Astro reads
 * files with another YAML library, which knows no places and reads some YAML in another way.
 */
export const asBuiltRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    // The rule `characters` says better what is wrong with these, and the build may not be able to read them.
    if (firstUnprintable(file.text) !== -1) continue;
    const built = readAsBuild(file.file.path, file.text);
    if ("reason" in built) {
      const message = `the build cannot read these fields (${built.reason}); write them as plain \`key: value\` lines, texts with marks in quotation marks`;
      file.fail([], rule, message);
    } else compare(file, built);
  }
};

function compare(file: ContentFile, built: BuiltFile): void {
  if (!isRecord(file.data)) return;
  for (const path of differences(file.data, built.data)) {
    const field = path.length === 0 ? "the fields" : `\`${path.join(".")}\``;
    file.fail(path, rule, `the build reads ${field} as something else; put the text in quotation marks`);
  }
  const isMarkdown = file.file.path.endsWith(".md");
  if (isMarkdown && file.text.slice(file.bodyStart).trim() !== built.body.trim()) {
    const message =
      "the build finds the end of the front matter elsewhere; begin no other line with three hyphens or plus signs";
    file.noteAt(file.bodyStart, "error", rule, message);
  }
}

/** Where two values differ. Days have a rule of their own. */
function differences(own: unknown, built: unknown, path: DataPath = []): DataPath[] {
  if (built instanceof Date || Object.is(own, built)) return [];
  if (Array.isArray(own) && Array.isArray(built) && own.length === built.length) {
    return own.flatMap((item, index) => differences(item, built[index], [...path, index]));
  }
  if (!isRecord(own) || !isRecord(built)) return [path];
  const keys = Object.keys(own);
  if (keys.join("\n") !== Object.keys(built).join("\n")) return [path];
  return keys.flatMap((key) => differences(own[key], built[key], [...path, key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the build finds in a file. */
export interface BuiltFile {
  /** The fields as plain values; a day without quotation marks is a `Date`. */
  readonly data: unknown;
  /** The Markdown below the front matter; empty for a YAML file. */
  readonly body: string;
}

/** Reads a file with Astro’s own reader of front matter; where the build would end with an error, gives its reason. */
export function readAsBuild(path: string, text: string): BuiltFile | { readonly reason: string } {
  try {
    const isMarkdown = path.endsWith(".md");
    // The fields of a YAML file are read like front matter, without a byte order mark.
    const source = isMarkdown ? text : `---\n${text.replace(/^\uFEFF/, "")}\n---\n`;
    const { frontmatter, content } = parseFrontmatter(source);
    return { data: frontmatter, body: isMarkdown ? content : "" };
  } catch (error) {
    if (!(error instanceof Error && error.name === "YAMLException" && "reason" in error)) throw error;
    return { reason: String(error.reason) };
  }
}
