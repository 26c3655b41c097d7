import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { readPng } from "../support/images/read-png.ts";
import { type BuiltPage, pageAt, pagesOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [ferry, below] = [await site("ferry"), await site("ferryBelow")];

/** The values of a page's `<meta>` elements of a name. */
function metaOf({ document }: BuiltPage, name: string): string[] {
  return [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
    (element) => element.getAttribute("content") ?? "",
  );
}

/** The only share image that a page names, as a path of the site. */
function imageOf(page: BuiltPage): string {
  const [address = "", ...more] = metaOf(page, "og:image");
  expect(more, page.address).toEqual([]);
  expect(address.startsWith(`${siteAddress}/`), page.address).toBe(true);
  return address.slice(siteAddress.length);
}

describe("share images", () => {
  test("every page names one that exists, has 1200 by 630 pixels, and is told in words", async () => {
    const images = new Set<string>();
    for (const page of await pagesOf(ferry)) {
      images.add(imageOf(page));
      expect(metaOf(page, "og:image:alt").join(), page.address).not.toBe("");
      expect(metaOf(page, "twitter:card"), page.address).toEqual(["summary_large_image"]);
    }
    for (const image of images) {
      const { width, height } = await readPng(await readFile(join(ferry, image)));
      expect([width, height], image).toEqual([1200, 630]);
    }
  });

  test("events, figures, differences and the story have their own; other pages share the home page’s", async () => {
    const own: Readonly<Record<string, string>> = {
      "/disputes/": "/share/differences.png",
      "/disputes/by-event/": "/share/differences.png",
      "/turning-points/": "/share/turning-points.png",
    };
    for (const page of await pagesOf(ferry)) {
      const ofItself = /^\/(?:events|figures)\/[^/]+\/$/.test(page.address);
      const chapter = /^\/map\/(.+)\/$/.exec(page.address)?.[1];
      expect(imageOf(page), page.address).toBe(
        ofItself
          ? `/share${page.address.slice(0, -1)}.png`
          : chapter === undefined
            ? (own[page.address] ?? "/share/home.png")
            : `/share/phases/${chapter}.png`,
      );
    }
    const event = await pageAt(ferry, "/events/last-crossing/");
    expect(metaOf(event, "og:image:alt")).toEqual([
      "The ferry makes its last crossing · 4 March 2001 · Ember Quay · 3 reports from 3 sides",
    ]);
  });

  test("there is none that no page names", async () => {
    const files = await Array.fromAsync(glob("share/**/*.png", { cwd: ferry }));
    const named = new Set((await pagesOf(ferry)).map((page) => imageOf(page).slice(1)));
    expect(files.toSorted()).toEqual([...named].toSorted());
  });

  test("can be switched off: then there is none, and no page names one", async () => {
    expect(existsSync(join(below, "share"))).toBe(false);
    for (const page of await pagesOf(below)) {
      expect(["og:image", "og:image:alt", "twitter:card"].flatMap((name) => metaOf(page, name))).toEqual([]);
    }
  });
});

describe.each([
  ["at the root", ferry, ""],
  ["below /sub/", below, "/sub"],
])("the icons of a site %s", (_where, directory, prefix) => {
  test("every one that a page names exists", async () => {
    for (const { document } of await pagesOf(directory)) {
      const icons = [...document.querySelectorAll('link[rel="icon"], link[rel="apple-touch-icon"]')].map(
        (link) => link.getAttribute("href") ?? "",
      );
      expect(icons.toSorted()).toEqual(
        ["/apple-touch-icon.png", "/favicon.ico", "/favicon.svg"].map((path) => `${prefix}${path}`),
      );
      for (const icon of icons)
        expect(existsSync(join(directory, icon.slice(prefix.length))), icon).toBe(true);
    }
  });

  test("so does every one that the manifest names, in the size it says", async () => {
    const home = await pageAt(directory, "/");
    const link = home.document.querySelector('link[rel="manifest"]')?.getAttribute("href");
    expect(link).toBe(`${prefix}/manifest.webmanifest`);
    const manifest = z
      .object({
        name: z.string().min(1),
        start_url: z.literal(`${prefix}/`),
        icons: z.array(z.object({ src: z.string(), sizes: z.string() })).min(2),
      })
      .parse(JSON.parse(await readFile(join(directory, "manifest.webmanifest"), "utf8")));
    for (const { src, sizes } of manifest.icons) {
      expect(src.startsWith(`${prefix}/`)).toBe(true);
      const { width, height } = await readPng(await readFile(join(directory, src.slice(prefix.length))));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
