import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BuiltPage, pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [main, below, ferry, wild] = [await site("main"), await site("mainBelow"), await site("ferry"), await site("wild")];

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Every address of the site itself that a page links to or loads. */
function internalLinks(page: BuiltPage): Link[] {
  const elements = [...page.document.querySelectorAll("[href], [src], [action]")];
  return elements
    .filter((element) => element.getAttribute("rel") !== "canonical")
    .flatMap((element) => ["href", "src", "action"].flatMap((name) => element.getAttribute(name) ?? []))
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((to) => ({ from: page.address, to }));
}

describe.each([
  ["at the root", main, ""],
  ["below /sub/", below, "/sub"],
  ["of another story", ferry, ""],
  ["of a careless editor", wild, ""],
])("the site %s", (_name, directory, prefix) => {
  test("has no link to a page or an anchor that does not exist", async () => {
    const pages = await pagesOf(directory);
    const anchors = new Map(
      pages.map(({ address, document }) => [
        address,
        new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)),
      ]),
    );
    const links = pages.flatMap(internalLinks);
    const broken = links.filter(({ from, to }) => {
      const { pathname, hash } = new URL(to, `https://x.example${prefix}${from}`);
      if (!pathname.startsWith(`${prefix}/`)) return true;
      const path = decodeURI(pathname.slice(prefix.length));
      if (hash !== "") return !anchors.get(path)?.has(decodeURIComponent(hash.slice(1)));
      return !existsSync(join(directory, path.endsWith("/") ? `${path}index.html` : path));
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length * 10);
  });

  test("can be walked from the home page to every page", async () => {
    const pages = new Map((await pagesOf(directory)).map((page) => [page.address, page]));
    const reached = new Set(["/", "/404.html"]);
    for (const address of reached) {
      const page = pages.get(address);
      if (page === undefined) continue;
      for (const { to } of internalLinks(page)) {
        const { pathname } = new URL(to, `https://x.example${prefix}${address}`);
        if (pathname.endsWith("/")) reached.add(pathname.slice(prefix.length));
      }
    }
    expect([...pages.keys()].filter((address) => !reached.has(address))).toEqual([]);
  });
});
