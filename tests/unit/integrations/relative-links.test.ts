import { expect, test } from "vitest";
import { inPage } from "../../../src/integrations/relative-links.ts";

test.each([
  ["events/storm/index.html", "/", '<a href="/events/calm/#x">', '<a href="../calm/index.html#x">'],
  ["events/storm/index.html", "/sub/", '<a href="/sub/">', '<a href="../../index.html">'],
  ["index.html", "/", '<link href="/_astro/a.css">', '<link href="_astro/a.css">'],
  ["index.html", "/", '<a href="/search/?q=x">', '<a href="search/index.html?q=x">'],
  ["index.html", "/", '<a href="#here">', '<a href="#here">'],
  ["index.html", "/", '<a href="https://a.example/b/">', '<a href="https://a.example/b/">'],
  ["a/index.html", "/", '<style>url("/_astro/f.woff2")</style>', '<style>url("../_astro/f.woff2")</style>'],
  ["a/index.html", "/", '<meta content="0; url=/b/">', '<meta content="0; url=../b/index.html">'],
])("on %s below %s a link leads from file to file: %s", (file, base, before, after) => {
  expect(inPage(before, file, base)).toBe(after);
});

test("what needs a server is taken out, and what is for readers without scripts is shown", () => {
  const page =
    '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><noscript><p>Searching needs JavaScript.</p></noscript>';
  expect(inPage(page, "index.html", "/")).toBe(
    '<script type="application/ld+json">{}</script><p>Searching needs JavaScript.</p>',
  );
});
