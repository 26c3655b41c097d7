import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, inject, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { colourSchemes, samplePages, widths } from "../support/browser/sample-pages.ts";

const site = visit("main");
const samples = await samplePages(inject("sites").main);

/** WCAG 2.2 at levels A and AA, with what axe counts as good practice beside them. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.each([...samples])("a page of the kind “%s”", (_kind, address) => {
  test.each(colourSchemes)("has no fault that axe knows, narrow or wide, in %s", async (colorScheme) => {
    const { page, complaints } = await site.open({ colorScheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.origin()}${address}`);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      expect(faults, `${address} at ${width} px`).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test("needs no sideways scrolling, down to 320 px (WCAG 2.2, 1.4.10)", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}${address}`);
    for (const width of [320, ...widths]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

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
