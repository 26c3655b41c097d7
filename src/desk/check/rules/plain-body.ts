import type { Nodes } from "mdast";
import { webAddressFault } from "../../../schema/web-address.ts";
import { printNumber } from "../../../timeline/words.ts";
import { allFiles, type ContentFile } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** What a text can consist of: paragraphs and lists with emphasis and links. */
const allowed = new Set(["paragraph", "text", "emphasis", "strong", "break", "link", "list", "listItem"]);

const plainWords = "write plain words, *emphasis* and [links](https://…)";

/** What to do about everything else, by what it is. */
const advice: Readonly<Record<string, string>> = {
  html: `remove the HTML; ${plainWords}`,
  heading: "remove the heading; the page has headings of its own",
  image: "remove the image; pages load nothing from elsewhere",
  blockquote: "remove the block quotation; spoken words belong in `quote`, at most 25 of them",
  code: "remove the indent or the backticks; a text has no code",
  inlineCode: "remove the backticks; a text has no code",
};

/** How a tag, a comment or a declaration begins; other Markdown parsers may see HTML where CommonMark sees text. */
const tagStart = /<[a-z/!?]/i;

/** The most characters of a text below the front matter: an event’s page has no room for more. */
const longestBody = 4000;

/**
 * The text below the front matter is plain prose: a heading or an image would break the pages it is shown on, and
 * HTML could do anything. It is not a whole article.
 */
export const plainBodyRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    const { length } = file.bodyText.trim();
    if (length > longestBody) {
      const message = `shorten the text to ${printNumber(longestBody)} characters or fewer: it has ${printNumber(length)}`;
      file.noteAt(file.textStart, "error", "plain-body", message);
    }
    for (const block of file.body) check(block, file);
  }
};

function check(node: Nodes, file: ContentFile): void {
  if (!allowed.has(node.type)) {
    file.failInBody(node, "plain-body", advice[node.type] ?? plainWords);
    return;
  }
  if (node.type === "text") checkText(node, file);
  const fault = node.type === "link" ? webAddressFault(node.url) : null;
  if (node.type === "link" && fault !== null) {
    const reason = /^https?:\/\//.test(node.url)
      ? fault
      : "it is not a whole address; begin it with https://";
    file.failInBody(node, "plain-body", `correct the address “${node.url}”: ${reason}`);
  }
  if ("children" in node) {
    for (const child of node.children) check(child, file);
  }
}

function checkText({ value, position }: Extract<Nodes, { type: "text" }>, file: ContentFile): void {
  const [start] = tagStart.exec(value) ?? [];
  if (start === undefined) return;
  const from = file.markdownStart + (position?.start.offset ?? 0);
  const until = file.markdownStart + (position?.end.offset ?? 0);
  // Where the sign is written as an entity, the text in the file is not the text that is read.
  const within = Math.max(0, file.text.slice(from, until).search(tagStart));
  file.noteAt(
    from + within,
    "error",
    "plain-body",
    `“${start}” looks like the beginning of a tag; ${plainWords}, and “less than” in words`,
  );
}
