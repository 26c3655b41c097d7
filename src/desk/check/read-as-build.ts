import { parseFrontmatter } from "@astrojs/markdown-remark";

/** What the build finds in a file. */
export interface BuiltFile {
  /** The fields as plain values; a bare day is a `Date`. */
  readonly data: unknown;
  /** The Markdown below the front matter; empty for a YAML file. */
  readonly body: string;
}

/** The build cannot read a file. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

/**
 * Reads a file as the build does: with the reader of front matter that Astro uses, which is another than
 * that of the check, as it knows no places, and takes some YAML otherwise.
 *
 * @throws {UnreadableError} where the build would end with an error.
 */
export function readAsBuild(path: string, text: string): BuiltFile {
  try {
    // The fields of a YAML file are read like front matter, without a byte order mark.
    const source = path.endsWith(".md") ? text : `---\n${text.replace(/^\uFEFF/, "")}\n---\n`;
    const { frontmatter, content } = parseFrontmatter(source);
    return { data: frontmatter, body: path.endsWith(".md") ? content : "" };
  } catch (error) {
    if (!(error instanceof Error && error.name === "YAMLException" && "reason" in error)) throw error;
    throw new UnreadableError(String(error.reason), { cause: error });
  }
}
