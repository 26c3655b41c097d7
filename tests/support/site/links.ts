import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BuiltPage, pagesOf } from "./pages.ts";

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

/**
 * The links of a built site that lead to a page or an anchor that is not there, and the pages to which none leads from
 * the home page.
 *
 * @param prefix the path below which the site is, without a slash at its end.
 */
export async function faultyLinks(
  directory: string,
  prefix = "",
): Promise<{ broken: string[]; unreached: string[] }> {
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
  const reached = new Set(["/"]);
  for (const address of reached) for (const path of linked.get(address) ?? []) reached.add(path);
  return {
    broken,
    unreached: pages.map(({ address }) => address).filter((address) => !reached.has(address)),
  };
}
