import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Takes from every page, when the site is built and indexed, what no reader needs. */
export function finishPages(): AstroIntegration {
  return {
    name: "finish-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const directory = fileURLToPath(dir);
        for await (const page of glob("**/*.html", { cwd: directory })) {
          const file = join(directory, page);
          await writeFile(file, finishPage(await readFile(file, "utf8")));
        }
      },
    },
  };
}

/**
 * A page without what only the search index reads (a fifth of the bytes of some), and without the hashes
 * of scripts that are files of the site: its policy allows these as `'self'`.
 */
export function finishPage(page: string): string {
  const withoutFacts = page
    .replace(/<span hidden data-[^>]*><\/span>/g, "")
    .replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, "");
  return withoutFacts.replace(/script-src [^;"]*/, (policy) =>
    onlyHashesOf(inlineScripts(withoutFacts), policy),
  );
}

/** The scripts that stand in the page itself. */
function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => script,
  );
}

function onlyHashesOf(scripts: readonly string[], policy: string): string {
  const needed = new Set(scripts.map((script) => createHash("sha256").update(script).digest("base64")));
  return policy.replace(/ 'sha256-([^']*)'/g, (source, hash: string) => (needed.has(hash) ? source : ""));
}
