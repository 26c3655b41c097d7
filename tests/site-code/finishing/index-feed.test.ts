import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { IndexFeed } from "../../../src/site/finishing/index-feed.ts";
import { fileDigests } from "../../support/site/file-digests.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

let folder = "";
let feeds: IndexFeed[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  for (const feed of feeds) await feed.close();
  feeds = [];
});

interface Page {
  readonly path: string;
  readonly searched: string;
}

/** A page with some words; `name` is its address. */
function page(name: string, words = name): Page {
  const searched = `<html lang="en"><body><div data-pagefind-body><h1>${name}</h1><p>${words}</p></div></body></html>`;
  return { path: `events/${name}/index.html`, searched };
}

/** The index of a site, with what another build indexed beforehand. */
async function indexOf(pages: readonly Page[], earlier: readonly Page[]): Promise<Map<string, string>> {
  const feed = new IndexFeed(earlier);
  feeds.push(feed);
  for (const { path, searched } of pages) feed.add(path, searched);
  const site = join(folder, String(feeds.length));
  expect(await feed.write(site)).toBe(pages.length);
  return fileDigests(site);
}

const names = ["storm", "quay", "flood", "ferry"];
const before = names.map((name) => page(name));

describe("the index is that of a first build", () => {
  test.each<[string, Page[]]>([
    ["nothing changed", before],
    ["a page changed", before.map((one, number) => (number === 1 ? page("quay", "rebuilt") : one))],
    ["every page changed", before.map((_, number) => page(names[number] ?? "", "again"))],
    [
      "pages changed and one was added after them",
      [page("storm", "again"), page("quay", "again"), page("lighthouse"), ...before.slice(2)],
    ],
    ["all pages are others", before.map((_, number) => page(`storm-${number}`))],
    ["a page was added at the end", [...before, page("lighthouse")]],
    ["a page was added between others", [page("storm"), page("lighthouse"), ...before.slice(1)]],
    ["the last page is gone", before.slice(0, -1)],
    ["the first page is gone", before.slice(1)],
    ["the order is another", before.toReversed()],
  ])(
    "after a build since which %s",
    async (_what, pages) => {
      expect(await indexOf(pages, before)).toEqual(await indexOf(pages, []));
    },
    60_000,
  );
});
