import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { colourSchemes, samplePages, widths } from "../support/browser/sample-pages.ts";
import { site as builtSite } from "../support/site/sites.ts";

const record = visit("main");
const ferry = visit("ferry");

/** WCAG 2.2 at levels A and AA, with what axe counts as good practice beside them. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page as it is shown now. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

describe.each([...(await samplePages(await builtSite("ferry")))])(
  "a page of the kind “%s”",
  (_kind, address) => {
    test("has no fault that axe knows, narrow or wide, in light or dark", async () => {
      const { page, complaints } = await ferry.open();
      await page.goto(`${ferry.origin()}${address}`);
      for (const colorScheme of colourSchemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await violationsOn(page), `${address} at ${width} px in ${colorScheme}`).toEqual([]);
        }
      }
      expect(complaints).toEqual([]);
    });
  },
);

describe.each([...(await samplePages(await builtSite("main")))])(
  "the heaviest page of the kind “%s” in the record",
  (_kind, address) => {
    test("has no fault that axe knows, narrow and light or wide and dark", async () => {
      const { page, complaints } = await record.open();
      await page.goto(`${record.origin()}${address}`);
      for (const [width, colorScheme] of [
        [360, "light"],
        [1280, "dark"],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOn(page), `${address} at ${width} px in ${colorScheme}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });

    test("needs no sideways scrolling, down to 320 px (WCAG 2.2, 1.4.10)", async () => {
      const { page } = await record.open();
      await page.goto(`${record.origin()}${address}`);
      for (const width of [320, ...widths]) {
        await page.setViewportSize({ width, height: 900 });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      }
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
