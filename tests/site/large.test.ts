import { beforeAll, describe, expect, test } from "vitest";
import { readData } from "../support/site/data.ts";
import { type BuiltPage, kindOf, pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";
import { pageWeight } from "../support/site/weights.ts";

const large = await site("large");

/** The most that a page may weigh, in bytes as sent (gzip). */
const heaviestPage = 60_000;

let pages: BuiltPage[] = [];
let byAddress = new Map<string, BuiltPage>();

beforeAll(async () => {
  pages = await pagesOf(large);
  byAddress = new Map(pages.map((page) => [page.address, page]));
});

describe("a large record", () => {
  test("has lists on many pages, none of which weighs more than 60 kB", async () => {
    for (const address of ["/reports/2020/", "/events/2020/", "/coverage/2020/", "/disputes/kind_number/"]) {
      expect(byAddress.has(address), address).toBe(true);
    }
    for (const page of pages) {
      expect(await pageWeight(large, page), page.address).toBeLessThanOrEqual(heaviestPage);
    }
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

  test("tells every kind of page apart", () => {
    for (const { address } of pages) expect(() => kindOf(address)).not.toThrow();
  });
});
