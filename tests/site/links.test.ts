import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BuiltPage, pagesOf } from "../support/site/pages.ts";
import { type SiteName, site } from "../support/site/sites.ts";

/** What a page links to or loads, without what leads out of the site. */
function internalLinks(page: BuiltPage): string[] {
  return [...page.document.querySelectorAll("[href], [src], [action]")]
    .filter((element) => element.getAttribute("rel") !== "canonical")
    .flatMap((element) => ["href", "src", "action"].flatMap((name) => element.getAttribute(name) ?? []))
    .filter((address) => !/^[a-z]+:/i.test(address));
}

function idsOf({ document }: BuiltPage): Set<string> {
  return new Set([...document.querySelectorAll("[id]")].map(({ id }) => id));
}

test.each<[SiteName, prefix: string]>([
  ["main", ""],
  ["ferry", ""],
  ["ferryBelow", "/sub"],
  ["begun", ""],
  ["wild", ""],
  ["large", ""],
])(
  "the site %s has no link to a page or an anchor that is not there, and the home page leads to every page",
  async (name, prefix) => {
    const directory = await site(name);
    const pages = await pagesOf(directory);
    const ids = new Map(pages.map((page) => [page.address, idsOf(page)]));
    const linked = new Map<string, Set<string>>();
    const broken: string[] = [];
    for (const page of pages) {
      const paths = new Set<string>();
      for (const link of new Set(internalLinks(page))) {
        const { pathname, hash } = new URL(link, `https://x.example${prefix}${page.address}`);
        const path = decodeURI(pathname.slice(prefix.length));
        const isThere =
          pathname.startsWith(`${prefix}/`) &&
          (ids.has(path) || existsSync(join(directory, path.endsWith("/") ? `${path}index.html` : path))) &&
          (hash === "" || ids.get(path)?.has(decodeURIComponent(hash.slice(1))) === true);
        if (!isThere) broken.push(`${page.address} → ${link}`);
        paths.add(path);
      }
      linked.set(page.address, paths);
    }
    expect(broken).toEqual([]);

    const reached = new Set(["/"]);
    for (const address of reached) for (const path of linked.get(address) ?? []) reached.add(path);
    expect(pages.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([
      "/404.html",
    ]);
  },
);
