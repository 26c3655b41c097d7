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

/**
 * Bytes, compressed, of the scripts a page loads by itself and of those it has inside, which are sent together; or of
 * those alone whose address has a pattern.
 */
export async function scriptWeight(
  directory: string,
  { document }: BuiltPage,
  pattern?: RegExp,
): Promise<number> {
  const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')].map(
    (script) => ({ source: script.getAttribute("src"), text: script.textContent ?? "" }),
  );
  const inside = scripts.filter(({ source }) => source === null).map(({ text }) => text);
  const sources = scripts.flatMap(({ source }) => source ?? []);
  const files = await Promise.all(
    sources
      .filter((source) => pattern === undefined || pattern.test(source))
      .map((source) => fileWeight(join(directory, source))),
  );
  const insideWeight = pattern === undefined ? compressed(inside.join("\n")) : 0;
  return files.reduce((sum, bytes) => sum + bytes, insideWeight);
}
