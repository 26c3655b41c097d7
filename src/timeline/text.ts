import { toString as plainTextOf } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";

const markdown = unified().use(remarkParse);
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The words of a Markdown text without its marks, its paragraphs joined by a space. */
export function plainText(source: string): string {
  const { children } = markdown.parse(source);
  return children
    .map((block) => plainTextOf(block).replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join(" ");
}

/** The first sentence of a plain text, by the rules of Unicode (https://unicode.org/reports/tr29/#Sentence_Boundaries). */
export function firstSentence(text: string): string {
  for (const { segment } of sentences.segment(text)) return segment.trim();
  return "";
}
