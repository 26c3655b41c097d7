import { describe, expect, test } from "vitest";
import { violationsOn } from "../support/browser/axe.ts";
import { visit } from "../support/browser/browser.ts";
import { samplePages } from "../support/browser/sample-pages.ts";
import { site as builtSite } from "../support/site/sites.ts";

const ferry = visit("ferry");

describe.each([...(await samplePages(await builtSite("ferry")))])(
  "a page of the kind “%s”",
  (_kind, address) => {
    test("has no fault that axe knows, narrow and dark or wide and light", async () => {
      const { page, complaints } = await ferry.open();
      await page.goto(`${ferry.origin()}${address}`);
      for (const [width, colorScheme] of [
        [360, "dark"],
        [1280, "light"],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOn(page), `${address} at ${width} px in ${colorScheme}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  },
);

describe("text at twice its size (WCAG 2.2, 1.4.4) on a phone", () => {
  const twice = visit("wild");

  test.each([
    "/",
    "/events/long-word/",
    "/reports/arabic-headline/",
    "/places/far-south/",
    "/sources/sahifa/",
    "/search/",
    "/0999/",
  ])("needs no sideways scrolling at %s, even with words that do not end", async (address) => {
    const { page } = await twice.open({ viewport: { width: 360, height: 900 } });
    await page.goto(`${twice.origin()}${address}`);
    const excess = await page.evaluate(() => {
      const excessAt = (size: string) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - innerWidth;
      };
      return [excessAt("100%"), excessAt("200%")];
    });
    expect(excess).toEqual([0, 0]);
  });
});
