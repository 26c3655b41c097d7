import { beforeAll, describe, expect, test } from "vitest";
import { readData } from "../support/site/data.ts";
import { type BuiltPage, kindOf, pagesOf } from "../support/site/pages.ts";
import { pageWeight } from "../support/site/weights.ts";
import { site } from "../support/site/sites.ts";

const large = await site("large");

/** The most that a page may weigh, in bytes as sent (gzip). */
const heaviestPage = 60_000;

let pages: BuiltPage[] = [];
let byAddress = new Map<string, BuiltPage>();

beforeAll(async () => {
  pages = await pagesOf(large);
  byAddress = new Map(pages.map((page) => [page.address, page]));
});

/** The addresses that a page links to, without fragments. */
function linksOf({ document, address }: BuiltPage): string[] {
  return [...document.querySelectorAll("a[href]")]
    .map((link) => new URL(link.getAttribute("href") ?? "", `https://timeline.example${address}`))
    .filter(({ origin }) => origin === "https://timeline.example")
    .map(({ pathname }) => pathname);
}

describe("a large record", () => {
  test("has lists on many pages, none of which weighs more than 60 kB", async () => {
    for (const address of ["/reports/2020/", "/events/2020/", "/coverage/2020/", "/disputes/kind_number/"]) {
      expect(byAddress.has(address), address).toBe(true);
    }
    for (const page of pages) {
      expect(await pageWeight(large, page), page.address).toBeLessThanOrEqual(heaviestPage);
    }
  });

  test("leads from the home page to every page, event and report by links alone", async () => {
    const reached = new Set(["/"]);
    for (const address of reached) {
      const page = byAddress.get(address);
      if (page !== undefined) for (const link of linksOf(page)) reached.add(link);
    }
    const lost = pages.map(({ address }) => address).filter((address) => !reached.has(address));
    expect(lost).toEqual(["/404.html"]);
    const { events, reports } = await readData(large);
    expect([...events, ...reports].filter(({ url }) => !reached.has(url))).toEqual([]);
  });

  test("has no link to a page or a place in one that is not there", () => {
    const broken: string[] = [];
    const anchors = new Map(
      pages.map(({ address, document }) => [
        address,
        new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)),
      ]),
    );
    for (const { address, document } of pages) {
      for (const link of document.querySelectorAll("main a[href]")) {
        const target = new URL(link.getAttribute("href") ?? "", `https://timeline.example${address}`);
        if (target.origin !== "https://timeline.example") continue;
        const ids = anchors.get(target.pathname);
        const isFile = /\.\w+$/.test(target.pathname);
        const fragment = decodeURIComponent(target.hash.slice(1));
        if ((ids === undefined && !isFile) || (fragment !== "" && !ids?.has(fragment))) {
          broken.push(`${address} → ${target.pathname}${target.hash}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test("reads as one: “Later” leads from the first report to the last, month by month", async () => {
    const { reports } = await readData(large);
    const listed: string[] = [];
    let page = pages.find(
      ({ address, document }) =>
        /^\/reports\/\d{4}\//.test(address) && document.querySelector("ol.dated") !== null,
    );
    const seen = new Set<string>();
    while (page !== undefined && !seen.has(page.address)) {
      seen.add(page.address);
      listed.push(...[...page.document.querySelectorAll("ol.dated > li[id]")].map(({ id }) => id));
      page = byAddress.get(page.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? "");
    }
    expect(listed).toEqual(reports.map(({ id }) => id));
  });

  test("has a title and an address of its own on every page", () => {
    const titles = pages.map(({ document }) => document.querySelector("title")?.textContent ?? "");
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
    for (const { address, document } of pages) {
      if (address === "/404.html") continue;
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
      expect(canonical, address).toBe(`https://timeline.example${address}`);
    }
  });

  test("tells every kind of page apart", () => {
    for (const { address } of pages) expect(() => kindOf(address)).not.toThrow();
  });
});
