import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectDirectory } from "../support/run-node.ts";

/**
 * Puts a table into the README between the comments `<!-- marker -->` and `<!-- /marker -->`, in place of the
 * one that stands there.
 *
 * @param table In Markdown, without blank lines around it.
 * @throws where the two comments do not stand there once each, one after the other.
 */
export async function writeReadmeTable(
  marker: string,
  table: string,
  file = join(projectDirectory, "README.md"),
): Promise<void> {
  const text = await readFile(file, "utf8");
  const [before, rest, ...more] = text.split(`<!-- ${marker} -->`);
  const [, after, ...evenMore] = rest?.split(`<!-- /${marker} -->`) ?? [];
  if (before === undefined || after === undefined || more.length + evenMore.length > 0) {
    throw new Error(
      `The table has no place in ${file}: write <!-- ${marker} --> and <!-- /${marker} --> there, once each.`,
    );
  }
  await writeFile(file, `${before}<!-- ${marker} -->\n\n${table}\n\n<!-- /${marker} -->${after}`);
}
