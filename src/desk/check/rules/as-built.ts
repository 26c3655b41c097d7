import type { ContentFile, DataPath } from "../content-file.ts";
import { type BuiltFile, readAsBuild, UnreadableError } from "../read-as-build.ts";
import { firstUnprintable } from "./characters.ts";
import { allFiles, type Rule } from "./rule.ts";

const rule = "as-built";

/** The build finds in each file what the check has found in it: what was checked is what is shown. */
export const asBuiltRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    // Which the build may not be able to read, as the rule on characters says better.
    if (firstUnprintable(file.text) !== -1) continue;
    try {
      compare(file, readAsBuild(file.file.path, file.text));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      file.fail(
        [],
        rule,
        `the build cannot read these fields (${error.message}); write them as plain \`key: value\` lines, texts with marks in quotation marks`,
      );
    }
  }
};

function compare(file: ContentFile, built: BuiltFile): void {
  if (!isRecord(file.data)) return;
  for (const path of differences(file.data, built.data)) {
    const field = path.length === 0 ? "the fields" : `\`${path.join(".")}\``;
    file.fail(
      path,
      rule,
      `the build reads ${field} otherwise than it is meant; put the text in quotation marks`,
    );
  }
  const isMarkdown = file.file.path.endsWith(".md");
  if (isMarkdown && file.text.slice(file.bodyStart).trim() !== built.body.trim()) {
    const message =
      "the build finds the end of the front matter elsewhere; begin no other line with three hyphens or plus signs";
    file.noteAt(file.bodyStart, "error", rule, message);
  }
}

/** Where two values differ, but for days, which have a rule of their own. */
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
