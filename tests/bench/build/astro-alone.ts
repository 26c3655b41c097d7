import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectDirectory } from "../../support/run-node.ts";
import { runScript } from "../shared/run.ts";

const sentences = (number: string) =>
  [1, 2, 3].map((paragraph) => `Paragraph ${paragraph} of page ${number}, which says no more than this.`);

const pageFromNothing = (count: number) => `---
export function getStaticPaths() {
  return Array.from({ length: ${count} }, (_, number) => ({ params: { page: "page-" + number }, props: { number } }));
}
const { number } = Astro.props;
---
<html lang="en">
  <head><meta charset="utf-8" /><title>Page {number}</title></head>
  <body><h1>Page {number}</h1>${sentences("{number}")
    .map((text) => `<p>${text}</p>`)
    .join("")}</body>
</html>
`;

const pageFromMarkdown = `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("pages")).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content /></body>
</html>
`;

const collection = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { pages: defineCollection({ loader: glob({ pattern: "*.md", base: "pages" }) }) };
`;

/**
 * How long Astro alone takes to build plain pages, in seconds: a title and three paragraphs, no lists, no search.
 * Machines differ, and one machine from hour to hour; a build time means little without this one from the same run.
 *
 * @param from Whether the pages come from Markdown files, or from nothing but a number.
 * @param folder An empty one, which is removed afterwards.
 */
export async function timeAstroAlone(
  from: "markdown" | "nothing",
  count: number,
  folder: string,
): Promise<number> {
  await mkdir(join(folder, "src/pages"), { recursive: true });
  await symlink(join(projectDirectory, "node_modules"), join(folder, "node_modules"));
  const files = {
    "package.json": JSON.stringify({ type: "module", scripts: { build: "astro build --silent" } }),
    "astro.config.mjs": `export default { cacheDir: "./cache", vite: { cacheDir: "./vite" } };`,
    "src/pages/[page].astro": from === "markdown" ? pageFromMarkdown : pageFromNothing(count),
    ...(from === "markdown" ? { "src/content.config.ts": collection } : {}),
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  if (from === "markdown") {
    await mkdir(join(folder, "pages"));
    for (let number = 0; number < count; number++) {
      const text = `---\ntitle: Page ${number}\n---\n${sentences(String(number)).join("\n\n")}\n`;
      await writeFile(join(folder, "pages", `page-${number}.md`), text);
    }
  }
  const { seconds } = await runScript("build", {}, folder);
  await rm(folder, { recursive: true });
  return seconds;
}
