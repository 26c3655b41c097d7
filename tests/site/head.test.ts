import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BuiltPage, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [main, below, ferry, wild, large] = [
  await site("main"),
  await site("ferryBelow"),
  await site("ferry"),
  await site("wild"),
  await site("large"),
];

/** Values that more than one page has. */
function repeated(pages: readonly BuiltPage[], propertyOf: (page: BuiltPage) => string): string[] {
  const groups = Map.groupBy(pages, propertyOf);
  return [...groups].filter(([, group]) => group.length > 1).map(([value]) => value);
}

function descriptionOf({ document }: BuiltPage): string {
  return document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
}

function canonicalOf({ document }: BuiltPage): string | null | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute("href");
}

describe("every page", () => {
  test.each([main, ferry, wild, large])("has a title of its own", async (directory) => {
    const pages = await pagesOf(directory);
    expect(repeated(pages, ({ document }) => document.title)).toEqual([]);
    expect(pages.filter(({ document }) => document.title.trim() === "")).toEqual([]);
  });

  test.each([main, wild])("has a description of its own", async (directory) => {
    const pages = await pagesOf(directory);
    expect(repeated(pages, descriptionOf)).toEqual([]);
    const short = pages.filter((page) => descriptionOf(page).length < 20);
    expect(short.map(({ address }) => address)).toEqual([]);
  });

  test("has exactly one main heading, with words in it", async () => {
    const wrong = (await pagesOf(main)).filter(({ document }) => {
      const headings = [...document.querySelectorAll("h1")];
      return headings.length !== 1 || wordsOf(headings[0] ?? null) === "";
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test("skips no level of headings", async () => {
    const wrong = (await pagesOf(main)).filter(({ document }) => {
      const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) =>
        Number(localName.slice(1)),
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test("names its own address as the canonical one, also below a sub-path", async () => {
    for (const [directory, prefix] of [
      [main, ""],
      [below, "/sub"],
      [large, ""],
    ] as const) {
      for (const page of await pagesOf(directory)) {
        if (page.address === "/404.html") continue;
        expect(canonicalOf(page)).toBe(`${siteAddress}${prefix}${page.address}`);
      }
    }
  });

  test("says in which language it is", async () => {
    for (const { address, document } of await pagesOf(main)) {
      const [, language = "en"] = /^\/(az|hy|ru)\/$/.exec(address) ?? [];
      expect(document.documentElement.getAttribute("lang")).toBe(language);
    }
  });
});

describe("for those who cite a page", () => {
  test("an event and a report bear their days, their licence and the address to cite", async () => {
    for (const [address, issued, modified] of [
      ["/events/last-crossing/", "2001-03-10", "2001-04-02"],
      ["/reports/wreck-in-turkish/", "2026-11-05", "2026-11-09"],
    ]) {
      const { document } = await pageAt(ferry, address ?? "");
      const content = (name: string) =>
        document.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
      const link = (relation: string) =>
        document.querySelector(`link[rel="${relation}"]`)?.getAttribute("href");
      expect(content("dcterms.issued")).toBe(issued);
      expect(content("dcterms.modified")).toBe(modified);
      expect(link("license")).toBe("https://licence.ember.example/");
      expect(link("cite-as")).toBe(`${siteAddress}${address}`);
    }
  });

  test("a list bears the day of the last change of the record, not that of an event on it", async () => {
    const { document } = await pageAt(ferry, "/2001/");
    const date = document.querySelector('meta[name="dcterms.date"]')?.getAttribute("content");
    expect(date).toBe("2026-11-09");
  });

  test("a page names who publishes it, where the site says so, and never its own title as a person", async () => {
    const publisherOf = async (site: string) =>
      (await pageAt(site, "/about/")).document
        .querySelector('meta[name="dcterms.publisher"]')
        ?.getAttribute("content");
    expect(await publisherOf(wild)).toBe("The Guild");
    expect(await publisherOf(ferry)).toBeUndefined();
    for (const { document } of await pagesOf(ferry))
      expect(document.querySelector('meta[name="author"]')).toBeNull();
  });

  test("readers see when an entry was published and changed", async () => {
    const { document } = await pageAt(ferry, "/reports/wreck-in-turkish/");
    expect(wordsOf(document.querySelector("main"))).toContain(
      "First published 5 November 2026 · last changed 9 November 2026",
    );
  });

  test("the sitemap tells search engines the day of the last change", async () => {
    const sitemap = await readFile(join(ferry, "sitemap-0.xml"), "utf8");
    expect(sitemap).toContain(`<loc>${siteAddress}/reports/wreck-in-turkish/</loc><lastmod>2026-11-09`);
  });
});

test("the about page says who publishes, pays and decides, and plainly where that is not said", async () => {
  const words = wordsOf((await pageAt(ferry, "/about/")).document.querySelector("main"));
  expect(words).toContain("No publisher is named.");
  expect(words).toContain("Funding is not stated.");
  expect(words).toContain("Who decides on corrections is not stated.");
  const wildWords = wordsOf((await pageAt(wild, "/about/")).document.querySelector("main"));
  expect(wildWords).toContain("Published by The Guild. Seven ravens.");
  expect(wildWords).toContain("Dues pay for it.");
  expect(wildWords).toContain("The eldest decides.");
});
