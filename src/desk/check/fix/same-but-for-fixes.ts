import { isDeepStrictEqual } from "node:util";
import type { Nodes } from "mdast";
import { canonicalTag } from "../../../schema/language-tags.ts";
import { plainText } from "../../../timeline/text.ts";
import type { ContentFile } from "../content-file.ts";
import { withoutDoubles } from "../rules/double-words.ts";

/** Whether two versions of a file say the same, but for what may be fixed without asking: marks, space, doubled words, the form of language tags. */
export function sameButForFixes(before: ContentFile, after: ContentFile): boolean {
  return (
    after.readable &&
    isDeepStrictEqual(withoutFixes(before.data), withoutFixes(after.data)) &&
    withoutFixes(bodyOf(before)) === withoutFixes(bodyOf(after)) &&
    isDeepStrictEqual(before.body.map(shapeOf), after.body.map(shapeOf))
  );
}

function bodyOf({ text, bodyStart }: ContentFile): string {
  return plainText(text.slice(bodyStart));
}

/** What some Markdown consists of, whatever it says. */
function shapeOf(node: Nodes): unknown[] {
  return "children" in node ? [node.type, ...node.children.map(shapeOf)] : [node.type];
}

function withoutFixes(value: unknown, key = ""): unknown {
  if (typeof value === "string") return key === "language" ? (canonicalTag(value) ?? value) : plain(value);
  if (Array.isArray(value)) return value.map((item) => withoutFixes(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([name, item]) => [name, withoutFixes(item, name)]);
}

function plain(text: string): string {
  const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return withoutDoubles(straight)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\r?\n ?/g, "\n")
    .trim();
}
