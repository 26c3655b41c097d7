import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

/**
 * Reads Markdown, for the check, for lists and for search, as pages do: CommonMark
 * (https://spec.commonmark.org/) without extensions, below YAML front matter. `astro.config.mjs` sets up
 * the rendering of pages with the same parser.
 */
export const markdown = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).freeze();
