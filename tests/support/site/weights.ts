import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuiltPage } from "./pages.ts";

/** Bytes of some text as a web server sends it. */
function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

const files = new Map<string, Promise<number>>();

/** Bytes, compressed, of a file that many pages load. */
function fileWeight(path: string): Promise<number> {
  const weight = files.get(path) ?? readFile(path, "utf8").then(compressed);
  files.set(path, weight);
  return weight;
}

/** Bytes, compressed, of a page's HTML with the stylesheets it loads. */
export async function pageWeight(directory: string, { html, document }: BuiltPage): Promise<number> {
  const sheets = await Promise.all(
    [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
      fileWeight(join(directory, link.getAttribute("href") ?? "")),
    ),
  );
  return sheets.reduce((sum, bytes) => sum + bytes, compressed(html));
}

/** Bytes, compressed, of the scripts a page loads by itself or bears inside; or of those alone whose address has a pattern. */
export async function scriptWeight(
  directory: string,
  { document }: BuiltPage,
  pattern?: RegExp,
): Promise<number> {
  const scripts = await Promise.all(
    [...document.querySelectorAll('script:not([type="application/ld+json"])')].map(async (script) => {
      const source = script.getAttribute("src");
      if (pattern !== undefined && !pattern.test(source ?? "")) return 0;
      return source === null ? compressed(script.textContent ?? "") : fileWeight(join(directory, source));
    }),
  );
  return scripts.reduce((sum, bytes) => sum + bytes, 0);
}
