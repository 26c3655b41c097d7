import { createRequire } from "node:module";

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
 * Reads a file as the build does: with Astro’s own reader, which is another than that of the check, as
 * it knows no places, and takes some YAML otherwise.
 *
 * @throws {UnreadableError} where the build would end with an error.
 */
export function readAsBuild(path: string, text: string): BuiltFile {
  try {
    if (!path.endsWith(".md")) return { data: loadYaml(text), body: "" };
    const found = parseFrontmatter(text);
    if (typeof found !== "object" || found === null || !("frontmatter" in found && "content" in found)) {
      throw new TypeError("Astro’s reader gives neither front matter nor content.");
    }
    return { data: found.frontmatter, body: String(found.content) };
  } catch (error) {
    if (!(error instanceof Error && error.name === "YAMLException" && "reason" in error)) throw error;
    throw new UnreadableError(String(error.reason), { cause: error });
  }
}

/** What Astro itself imports; not declared here, lest it were another version. */
const requireAsAstro = createRequire(createRequire(import.meta.url).resolve("astro/package.json"));
const loadYaml = functionOf(requireAsAstro("js-yaml"), "load");
const parseFrontmatter = functionOf(
  requireAsAstro("@astrojs/internal-helpers/frontmatter"),
  "parseFrontmatter",
);

function functionOf(library: unknown, name: string): (text: string) => unknown {
  const members = typeof library === "object" && library !== null ? Object.entries(library) : [];
  const found: unknown = members.find(([key]) => key === name)?.[1];
  if (!isFunction(found)) throw new TypeError(`Astro’s reader of files has no function ${name}.`);
  return found;
}

function isFunction(value: unknown): value is (text: string) => unknown {
  return typeof value === "function";
}
