import type { Nodes } from "mdast";
import type { ContentFile } from "../content-file.ts";
import { allFiles, type Rule } from "./rule.ts";

/** What a text is made of: paragraphs and lists with emphasis and links. */
const allowed = new Set(["paragraph", "text", "emphasis", "strong", "break", "link", "list", "listItem"]);

/** What to do about the rest, by what it is. */
const advice: Readonly<Record<string, string>> = {
  html: "take out the HTML; write plain words, *emphasis* and [links](https://…)",
  heading: "take out the heading; the page has headings of its own",
  image: "take out the image; pages load nothing from elsewhere",
  blockquote: "take out the block quotation; spoken words belong into `quote`, at most 25 of them",
  code: "take out the indent or the backticks; a text has no code",
  inlineCode: "take out the backticks; a text has no code",
};

/**
 * The text below the front matter is plain prose: a heading or an image there would break the page it
 * comes to stand on, and HTML could do anything.
 */
export const plainBodyRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const block of file.body) check(block, file);
  }
};

function check(node: Nodes, file: ContentFile): void {
  if (!allowed.has(node.type)) {
    file.failInBody(
      node,
      "plain-body",
      advice[node.type] ?? "write plain paragraphs, with *emphasis* and [links](https://…)",
    );
    return;
  }
  if (node.type === "link" && !/^https?:\/\//.test(node.url)) {
    file.failInBody(node, "plain-body", `“${node.url}” is no whole address; begin it with https://`);
  }
  if ("children" in node) {
    for (const child of node.children) check(child, file);
  }
}
