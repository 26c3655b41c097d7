import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDate } from "../../src/timeline/dates/parse.ts";
import { endOf } from "../../src/timeline/dates/record-date.ts";
import { readData } from "../support/site/data.ts";
import { pagesOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [main, below] = [await site("main"), await site("mainBelow")];

describe("the data for machines", () => {
  test("has the promised shape, with a page for each event and each report", async () => {
    const { events, reports } = await readData(main);
    const addresses = new Set((await pagesOf(main)).map(({ address }) => address));
    expect([...events, ...reports].filter(({ url }) => !addresses.has(url))).toEqual([]);
    const pages = [...addresses].filter((address) => /^\/(?:events|reports)\/[^/]+\/$/.test(address));
    expect(pages).toHaveLength(events.length + reports.length);
  });

  test("gives addresses that hold below a sub-path too", async () => {
    const { events, reports } = await readData(below);
    expect([...events, ...reports].filter(({ url }) => !url.startsWith("/sub/"))).toEqual([]);
  });

  test("lists events in order of time and reports in order of publication", async () => {
    const { events, reports } = await readData(main);
    const starts = events.map(({ start, end }) => start ?? end ?? "");
    expect(starts).toEqual(starts.toSorted());
    const published = reports.map((report) => endOf(parseDate(report.published)) ?? "");
    expect(published).toEqual(published.toSorted());
  });

  test("names in an event the reports that have an account of it, and no others", async () => {
    const { events, reports } = await readData(main);
    for (const event of events) {
      const expected = reports.filter(({ accounts }) =>
        accounts.some((account) => account.event === event.id),
      );
      expect(event.reports.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    }
  });
});

describe("for search engines", () => {
  test("the sitemap lists every page but the one for what is not found", async () => {
    const sitemap = await readFile(join(main, "sitemap-0.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
    const expected = (await pagesOf(main))
      .filter(({ address }) => address !== "/404.html")
      .map(({ address }) => `${siteAddress}${address}`);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test("robots.txt names the sitemap, below a sub-path too", async () => {
    expect(await readFile(join(main, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${siteAddress}/sitemap-index.xml`,
    );
    expect(await readFile(join(below, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${siteAddress}/sub/sitemap-index.xml`,
    );
  });
});
