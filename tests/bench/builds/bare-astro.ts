import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectDirectory } from "../../support/run-node.ts";
import type { Figure } from "../figures.ts";
import { say } from "../progress.ts";
import type { Workshop } from "../workshop.ts";

/** A page with a title and three short paragraphs, as often as wanted. */
const page = (pages: number) => `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, number) => ({ params: { page: "page-" + number }, props: { number } }));
}
const { number } = Astro.props;
---
<html lang="en">
  <head><meta charset="utf-8" /><title>Page {number}</title></head>
  <body>
    <h1>Page {number}</h1>
    {[1, 2, 3].map((paragraph) => <p>Paragraph {paragraph} of page {number}, which says no more than this.</p>)}
  </body>
</html>
`;

const settings = `export default {
  cacheDir: "./cache",
  devToolbar: { enabled: false },
  vite: { cacheDir: "./vite" },
};
`;

/**
 * How long Astro by itself takes for as many plain pages as a record has reports, without content, lists and
 * index, and how many times as long the site took: machines differ, and one machine from hour to hour, so
 * that seconds say little without that.
 *
 * @param seconds What the build of the site took in the same run.
 */
export async function figuresBesideAstro(
  workshop: Workshop,
  pages: number,
  seconds: number,
): Promise<Figure[]> {
  say(`building ${pages.toLocaleString("en-GB")} plain pages with Astro alone`);
  const root = join(workshop.directory, "astro");
  await mkdir(join(root, "src/pages"), { recursive: true });
  await symlink(join(projectDirectory, "node_modules"), join(root, "node_modules"));
  await writeFile(join(root, "astro.config.mjs"), settings);
  await writeFile(join(root, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(root, "src/pages/[page].astro"), page(pages));
  const alone = await secondsOfAstro(workshop, root);
  workshop.clear("astro");
  return [
    {
      group: "Build",
      what: "Astro alone, as many plain pages as the record has reports",
      value: alone,
      unit: "s",
    },
    { group: "Build", what: "in all, as a multiple of Astro alone", value: seconds / alone, unit: "times" },
  ];
}

async function secondsOfAstro(workshop: Workshop, root: string): Promise<number> {
  const begin = performance.now();
  const astro = join(projectDirectory, "node_modules/astro/bin/astro.mjs");
  const child = spawn(process.execPath, [astro, "build", "--silent"], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ASTRO_TELEMETRY_DISABLED: "1" },
  });
  workshop.watch(child);
  const [code]: unknown[] = await once(child, "close");
  if (code !== 0) throw new Error(`Astro alone ended with exit code ${String(code)}.`);
  return (performance.now() - begin) / 1000;
}
