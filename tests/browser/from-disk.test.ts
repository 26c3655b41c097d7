import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { site } from "../support/site/sites.ts";

const { open } = visit("ferryFromDisk");

test("unpacked and opened from the disk, the site reads, in its own styles, and leads from page to page", async () => {
  const { page } = await open();
  await page.goto(pathToFileURL(join(await site("ferryFromDisk"), "index.html")).href);
  await page.getByRole("link", { name: "The ferry makes its last crossing" }).first().click();
  expect(page.url()).toMatch(/^file:.*\/events\/last-crossing\/index\.html/);
  expect(await page.locator("h1").textContent()).toBe("The ferry makes its last crossing");
  expect(
    await page.evaluate(() => document.styleSheets.length > 0 && getComputedStyle(document.body).margin),
  ).toBe("0px");
  await page.goto(pathToFileURL(join(await site("ferryFromDisk"), "search/index.html")).href);
  expect(await page.locator("main").textContent()).toContain("Search needs JavaScript");
});
