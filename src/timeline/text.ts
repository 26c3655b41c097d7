import { toString as plainTextOf } from "mdast-util-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

type Node = ReturnType<typeof markdown.parse>["children"][number];

/** Blocks within blocks, whose words must not run into each other. */
const containers: ReadonlySet<string> = new Set(["blockquote", "list", "listItem"]);

/** What is followed by a full stop that ends no sentence: titles, ranks and initials. */
const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Gen|Lt|Col|Maj|Capt|Sgt|Adm|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;

/** Characters that may be Markdown anywhere in a line, and control characters. */
const anyMark = /[\\`*_[\]<>&]|[^\P{Cc}\n\r\t]/u;

/** A line that can only be part of a paragraph, or an empty one. */
const plainLine = /^(?:[\p{L}“‘(]|[ \t]*$)/u;

/** The words of a Markdown text without its marks, its paragraphs joined by a space. */
export function plainText(source: string): string {
  // Most texts are empty or have no marks; this is sixty times as fast as parsing them.
  if (!anyMark.test(source) && source.split(/[\n\r]/).every((line) => plainLine.test(line)))
    return joined(source);
  const { children } = markdown.parse(source);
  return joined(children.map(wordsOf).join(" "));
}

function joined(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function wordsOf(node: Node): string {
  if (node.type === "break") return " ";
  if (!("children" in node)) return plainTextOf(node, { includeHtml: false });
  const words: string[] = [];
  for (const child of node.children) words.push(wordsOf(child));
  return words.join(containers.has(node.type) ? " " : "");
}

/** The sentences of a plain text, by the rules of Unicode (https://unicode.org/reports/tr29/#Sentence_Boundaries), which know no abbreviations. */
export function* sentencesOf(text: string): Generator<string> {
  let sentence = "";
  for (const { segment } of sentences.segment(text)) {
    sentence += segment;
    if (abbreviation.test(sentence)) continue;
    yield sentence.trim();
    sentence = "";
  }
  if (sentence !== "") yield sentence.trim();
}

/** The first sentence of a plain text; empty where there is none. */
export function firstSentence(text: string): string {
  const [first = ""] = sentencesOf(text);
  return first;
}

/**
 * A text of at most `limit` letters. A longer one is cut at a word and ends in “…”; it is cut within a word
 * only where that word takes up more than half of the limit.
 */
export function shorten(text: string, limit: number): string {
  const all = [...letters.segment(text)].map(({ segment }) => segment);
  if (all.length <= limit) return text;
  // One letter is the ellipsis; the space after the last word is not counted.
  const space = all.slice(0, limit).findLastIndex((letter) => /\s/u.test(letter));
  const end = space > limit / 2 ? space : limit - 1;
  const trailingPunctuation = /[\s,;:.–—-]+$/u;
  return `${all.slice(0, end).join("").replace(trailingPunctuation, "")}…`;
}

/**
 * Reads Markdown, for the check, for lists and for search, as pages do: CommonMark
 * (https://spec.commonmark.org/) without extensions, below YAML front matter. `astro.config.mjs` sets up
 * the rendering of pages with the same parser.
 */
export const markdown = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).freeze();
