import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";

const site = visit("ferry");

describe("by keyboard alone", () => {
  test("the first stop skips to the content", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.width).toBeGreaterThan(40);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page_content");
  });

  test("a search is typed and sent, and the first result opened", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    const field = page.locator("input[name=q]");
    for (
      let stops = 0;
      stops < 5 && !(await field.evaluate((element) => element === document.activeElement));
      stops++
    ) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Reykjavik");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=Reykjavik/);
    await page.locator("#search_results a").first().waitFor();
    const first = page.locator("#search_results a").first();
    for (let stops = 0; stops < 80 && !(await hasFocus(first)); stops++) await page.keyboard.press("Tab");
    expect(await hasFocus(first)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(?:events|reports)\//);
  });

  test("every stop on an event page can be seen", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/events/fog-collision/`);
    const stops = await page.locator(":is(a, button, input, summary):visible").count();
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === null ? "" : getComputedStyle(activeElement).outlineStyle;
      });
      expect(outline).toBe("solid");
    }
  });
});

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((candidate) => candidate === document.activeElement);
}
