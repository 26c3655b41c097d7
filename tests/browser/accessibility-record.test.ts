import { describe, expect, test } from "vitest";
import { violationsOn } from "../support/browser/axe.ts";
import { visit } from "../support/browser/browser.ts";
import { samplePages, widths } from "../support/browser/sample-pages.ts";
import { site as builtSite } from "../support/site/sites.ts";

const record = visit("main");

describe.each([...(await samplePages(await builtSite("main")))])(
  "the heaviest page of the kind “%s” in the record",
  (_kind, address) => {
    // The pages of the small story are looked at in both widths and both schemes.
    test("has no fault that axe knows, on a phone", async () => {
      const { page, complaints } = await record.open({ viewport: { width: 360, height: 900 } });
      await page.goto(`${record.origin()}${address}`);
      expect(await violationsOn(page)).toEqual([]);
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
