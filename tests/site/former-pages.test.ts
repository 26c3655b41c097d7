import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "../support/site/data.ts";
import { type BuiltPage, formerPagesOf, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [ferry, below, large] = [await site("ferry"), await site("ferryBelow"), await site("large")];

/** `redirects.yaml` of the story: a page and a feed have moved, a page was withdrawn. */
const moved = "/events/final-crossing/";
const withdrawn = "/reports/ferry-on-fire/";

const roots = [
  ["at the root", ferry, ""],
  ["below /sub/", below, "/sub"],
] as const;

async function formerPage(directory: string, address: string): Promise<BuiltPage> {
  const page = (await formerPagesOf(directory)).find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`Nothing is said at ${address}.`);
  return page;
}

function attribute({ document }: BuiltPage, selector: string, name: string): string | null | undefined {
  return document.querySelector(selector)?.getAttribute(name);
}

test("there is a page for each page of redirects.yaml, and no other", async () => {
  expect((await formerPagesOf(ferry)).map(({ address }) => address)).toEqual([moved, withdrawn]);
});

describe("where a page has moved", () => {
  test.each(roots)(
    "browsers, programs and readers are led to its new address, %s",
    async (_where, directory, prefix) => {
      const page = await formerPage(directory, moved);
      const target = `${prefix}/events/last-crossing/`;
      expect(attribute(page, 'meta[http-equiv="refresh"]', "content")).toBe(`0; url=${target}`);
      expect(attribute(page, 'link[rel="canonical"]', "href")).toBe(`${siteAddress}${target}`);
      const text = page.document.querySelector("main");
      expect(wordsOf(text)).toBe(`This page has moved This page is now at ${target}.`);
      expect(text?.querySelector("a")?.getAttribute("href")).toBe(target);
      expect(existsSync(join(directory, target.slice(prefix.length), "index.html"))).toBe(true);
    },
  );
});

test("a feed that has moved is at its old address too, for programs that follow no link", async () => {
  const [now, before] = await Promise.all(
    ["ada-pike", "captain-pike"].map((id) => readFile(join(ferry, "people", id, "feed.xml"), "utf8")),
  );
  expect(before).toContain("/people/ada-pike/feed.xml");
  expect(before).toBe(now);
});

test("where a page was withdrawn, it says since when and why, word for word, with ways on", async () => {
  const page = await formerPage(ferry, withdrawn);
  const text = page.document.querySelector("main");
  expect(wordsOf(text)).toContain("Withdrawn on 3 February 2001");
  expect(wordsOf(text)).toContain("The outlet took the report back & asked for “<b>silence</b>”.");
  const links = [...(text?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/", "/reports/", "/corrections/"]);
  expect(attribute(page, 'meta[http-equiv="refresh"]', "content")).toBeUndefined();
  expect(attribute(page, 'link[rel="canonical"]', "href")).toBeUndefined();
});

describe("a page that has moved or was withdrawn", () => {
  test("has a title and a description of its own", async () => {
    const pages = [...(await pagesOf(ferry)), ...(await formerPagesOf(ferry))];
    for (const wordsFor of [
      ({ document }: BuiltPage) => document.title,
      (page: BuiltPage) => attribute(page, 'meta[name="description"]', "content"),
    ]) {
      expect(new Set(pages.map(wordsFor)).size).toBe(pages.length);
    }
  });

  test("obeys the policy of all pages", async () => {
    for (const page of await formerPagesOf(ferry)) {
      const policy = attribute(page, 'meta[http-equiv="content-security-policy"]', "content");
      expect(policy).toMatch(/^default-src 'none';/);
    }
  });

  test.each(roots)("is in no sitemap, %s", async (_where, directory) => {
    const sitemap = await readFile(join(directory, "sitemap-0.xml"), "utf8");
    expect(sitemap).toContain("/events/last-crossing/</loc>");
    expect(sitemap).not.toMatch(/final-crossing|ferry-on-fire/);
  });

  test("is in neither the search index nor the data", async () => {
    const { events, reports } = await readData(ferry);
    expect([...events, ...reports].map(({ url }) => url)).not.toContain(moved);
    expect([...events, ...reports].map(({ url }) => url)).not.toContain(withdrawn);
    // Pagefind has a fragment for each event and report that it finds, and for 33 pages of people, places, figures …
    const fragments = await readdir(join(ferry, "pagefind/fragment"));
    expect(fragments).toHaveLength(12 + 28 + 33);
  });
});

test("a site of which nothing has moved has no _redirects", () => {
  expect(existsSync(join(large, "_redirects"))).toBe(false);
});
