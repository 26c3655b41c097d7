import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { buildSiteFor, siteAddress } from "../support/site/build-sites.ts";
import { readData } from "../support/site/data.ts";
import { type BuiltPage, formerPagesOf, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main, wild } = inject("sites");

/** `tests/fixtures/wild-record/redirects.yaml`: one page has moved, one was withdrawn. */
const moved = "/events/first-glimmer/";
const withdrawn = "/reports/taken-back/";

let below = "";

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "timeline-former-"));
  below = await buildSiteFor(folder, "below", {
    CONTENT_DIR: "tests/fixtures/wild-record",
    SHARE_IMAGES: "off",
    BASE_PATH: "/sub/",
  });
  return () => rm(folder, { recursive: true, force: true });
});

async function formerPage(directory: string, address: string): Promise<BuiltPage> {
  const page = (await formerPagesOf(directory)).find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`Nothing is said at ${address}.`);
  return page;
}

function attribute({ document }: BuiltPage, selector: string, name: string): string | null | undefined {
  return document.querySelector(selector)?.getAttribute(name);
}

test("there is a page for each line of redirects.yaml, and no other", async () => {
  expect((await formerPagesOf(wild)).map(({ address }) => address)).toEqual([moved, withdrawn]);
});

describe("where a page has moved", () => {
  test.each([
    ["at the root", () => wild, ""],
    ["below /sub/", () => below, "/sub"],
  ])("browsers, programs and readers are led to where it stands, %s", async (_name, site, prefix) => {
    const page = await formerPage(site(), moved);
    const target = `${prefix}/events/first-light/`;
    expect(attribute(page, 'meta[http-equiv="refresh"]', "content")).toBe(`0; url=${target}`);
    expect(attribute(page, 'link[rel="canonical"]', "href")).toBe(`${siteAddress}${target}`);
    const main = page.document.querySelector("main");
    expect(wordsOf(main)).toBe(`This page has moved What stood here is at ${target} now.`);
    expect(main?.querySelector("a")?.getAttribute("href")).toBe(target);
    expect(existsSync(join(site(), target.slice(prefix.length), "index.html"))).toBe(true);
  });

  test.each([
    ["at the root", () => wild, ""],
    ["below /sub/", () => below, "/sub"],
  ])("hosts that read _redirects answer with 301, %s", async (_name, site, prefix) => {
    expect(await readFile(join(site(), "_redirects"), "utf8")).toBe(
      `${prefix}/events/first-glimmer/ ${prefix}/events/first-light/ 301\n`,
    );
  });
});

test("where a page was withdrawn, it is said since when and why, word for word, with ways on", async () => {
  const page = await formerPage(wild, withdrawn);
  const main = page.document.querySelector("main");
  expect(wordsOf(main)).toContain("Withdrawn on 3 February 2001");
  expect(wordsOf(main)).toContain("The outlet took the report back & asked for “<b>silence</b>”.");
  const links = [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/", "/reports/", "/corrections/"]);
  expect(attribute(page, 'meta[http-equiv="refresh"]', "content")).toBeUndefined();
  expect(attribute(page, 'link[rel="canonical"]', "href")).toBeUndefined();
});

describe("a page that no longer stands there", () => {
  test("has a title and a description of its own", async () => {
    const pages = [...(await pagesOf(wild)), ...(await formerPagesOf(wild))];
    for (const wordsFor of [
      ({ document }: BuiltPage) => document.title,
      (page: BuiltPage) => attribute(page, 'meta[name="description"]', "content"),
    ]) {
      expect(new Set(pages.map(wordsFor)).size).toBe(pages.length);
    }
  });

  test("obeys the policy of all pages", async () => {
    for (const page of await formerPagesOf(wild)) {
      const policy = attribute(page, 'meta[http-equiv="content-security-policy"]', "content");
      expect(policy).toMatch(/^default-src 'none';/);
    }
  });

  test("is in no sitemap, at the root and below a path", async () => {
    for (const site of [wild, below]) {
      const sitemap = await readFile(join(site, "sitemap-0.xml"), "utf8");
      expect(sitemap).toContain("/events/first-light/</loc>");
      expect(sitemap).not.toMatch(/first-glimmer|taken-back/);
    }
  });

  test("is in neither the search index nor the data", async () => {
    const { events, reports } = await readData(wild);
    expect([...events, ...reports].map(({ url }) => url)).not.toContain(moved);
    expect([...events, ...reports].map(({ url }) => url)).not.toContain(withdrawn);
    // Pagefind has a fragment for each page that it finds.
    const fragments = await readdir(join(wild, "pagefind/fragment"));
    expect(fragments).toHaveLength(events.length + reports.length);
  });
});

test("a site of which nothing has moved has no _redirects", () => {
  expect(existsSync(join(main, "_redirects"))).toBe(false);
});
