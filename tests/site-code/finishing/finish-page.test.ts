import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { finishPage } from "../../../src/site/finishing/finish-page.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const script = "document.documentElement.dataset.ready = '';";

function page(body: string, policy = "script-src 'self'; style-src 'self'"): string {
  return `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="default-src 'none'; ${policy};"></head><body>${body}</body></html>`;
}

test("what only the index reads is taken away, what readers see stays", () => {
  const finished = finishPage(
    page(
      `<main data-pagefind-body><span hidden data-search-filters="a:b" data-names="x / y"></span><h1 data-pagefind-meta="title">Storm</h1><p data-pagefind-ignore>Said.</p></main>`,
    ),
  );
  expect(finished).toBe(page("<main><h1>Storm</h1><p>Said.</p></main>"));
});

test("between elements stands one space at the most", () => {
  expect(finishPage(page("<p>Storm,  he said</p>  \n <p>Calm</p>"))).toBe(
    page("<p>Storm,  he said</p> <p>Calm</p>"),
  );
});

test("hashes of scripts that are files are taken away, those of scripts in the page stay", () => {
  const policy = `script-src 'self' ${hashOf("elsewhere")} ${hashOf(script)}; style-src 'self' ${hashOf("p{}")}`;
  const body = `<script>${script}</script><script type="module" src="/a.js"></script>`;
  expect(finishPage(page(body, policy))).toBe(
    page(body, `script-src 'self' ${hashOf(script)}; style-src 'self' ${hashOf("p{}")}`),
  );
});

test("a page without a policy stays as it is", () => {
  const plain = "<!DOCTYPE html><html><body><p>Storm</p></body></html>";
  expect(finishPage(plain)).toBe(plain);
});

test("type for the letters of other scripts is named in the head where the page shows them, and only there", () => {
  const face = (file: string, range: string, weight = 400, style = "normal") =>
    `@font-face{font-family:"Serif-a1";src:url("/${file}.woff2") format("woff2");unicode-range:${range};font-weight:${weight};font-style:${style};}`;
  const head = `<link rel="preload" href="/latin.woff2" as="font" type="font/woff2" crossorigin><style>${[
    face("latin", "U+20-7e"),
    face("cyrillic", "U+400-45f"),
    face("cyrillic-bold", "U+400-45f", 600),
    face("cyrillic-italic", "U+400-45f", 400, "italic"),
    face("armenian", "U+531-556,U+559-58a"),
  ].join("")}</style>`;
  const early = (body: string) =>
    [
      ...finishPage(`<html><head>${head}</head><body>${body}</body></html>`).matchAll(
        /preload" href="\/([a-z-]+)/g,
      ),
    ].map(([, file]) => file);
  expect(early("<h1>Storm</h1><p>Said.</p>")).toEqual(["latin"]);
  expect(early("<h1>Storm</h1><p>Буря</p>")).toEqual(["cyrillic", "latin"]);
  expect(early("<h1>Буря</h1>")).toEqual(["cyrillic", "cyrillic-bold", "latin"]);
  expect(early("<h1>Storm</h1><p>Հայ</p>")).toEqual(["armenian", "latin"]);
});
