import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuiltPage } from "./pages.ts";

/** Bytes of some text as a web server sends it. */
function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

/** Bytes, compressed, of a page's HTML with the stylesheets it loads. */
export async function pageWeight(directory: string, { html, document }: BuiltPage): Promise<number> {
  const sheets = await Promise.all(
    [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
      readFile(join(directory, link.getAttribute("href") ?? ""), "utf8"),
    ),
  );
  return [html, ...sheets].map(compressed).reduce((sum, bytes) => sum + bytes, 0);
}

/** Bytes, compressed, of the scripts a page loads by itself or bears inside; or of those alone whose address has a pattern. */
export async function scriptWeight(
  directory: string,
  { document }: BuiltPage,
  pattern?: RegExp,
): Promise<number> {
  const scripts = await Promise.all(
    [...document.querySelectorAll("script")].map(async (script) => {
      const source = script.getAttribute("src");
      if (pattern !== undefined && !pattern.test(source ?? "")) return 0;
      return compressed(
        source === null ? (script.textContent ?? "") : await readFile(join(directory, source), "utf8"),
      );
    }),
  );
  return scripts.reduce((sum, bytes) => sum + bytes, 0);
}
