import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { replay } from "../support/faults/archive-replay.ts";
import { pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const visited = visit("ferry");

/** Whether a page shows its words in its own styles. */
async function reads(page: Page): Promise<boolean> {
  const words = await page.locator("main").innerText();
  const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
  return words.length > 150 && margin === "0px" && (await page.locator("h1").first().isVisible());
}

/** Goes from the home page to an event and back, by links alone. */
async function walk(page: Page, home: string): Promise<void> {
  await page.goto(home);
  expect(await reads(page), page.url()).toBe(true);
  await page.getByRole("link", { name: "The ferry makes its last crossing" }).first().click();
  await page.waitForURL(/\/events\/last-crossing\//);
  expect(await page.locator("h1").textContent()).toBe("The ferry makes its last crossing");
  expect(await reads(page), page.url()).toBe(true);
  await page.getByRole("link", { name: "The ferry of Lake Ember" }).first().click();
  await page.waitForURL((url) => !url.pathname.includes("/events/"));
  expect(await reads(page), page.url()).toBe(true);
}

test("a mirror that wget makes of the site has every page, and reads from the disk with links from file to file", async () => {
  const folder = await temporaryFolder();
  const addresses = ["/", "/search/"].map((path) => `${visited.origin()}${path}`);
  // No link leads to the search page, but a form.
  const parameters = ["--mirror", "--convert-links", "--no-host-directories", "--quiet", ...addresses];
  await promisify(execFile)("wget", parameters, { cwd: folder });
  const pages = (await pagesOf(await site("ferry"))).filter(({ address }) => address !== "/404.html");
  const missing = pages.filter(({ address }) => !existsSync(join(folder, address, "index.html")));
  expect(missing.map(({ address }) => address)).toEqual([]);
  const broken: string[] = [];
  for await (const file of glob("**/index.html", { cwd: folder })) {
    const { document } = parseHTML(await readFile(join(folder, file), "utf8"));
    for (const link of document.querySelectorAll("main a[href]")) {
      const href = link.getAttribute("href") ?? "";
      const [path = ""] = href.split(/[?#]/);
      if (path === "" || /^[a-z]+:/.test(path)) continue;
      if (!existsSync(join(folder, dirname(file), decodeURIComponent(path))))
        broken.push(`${file} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
  const { page } = await visited.open();
  await walk(page, pathToFileURL(join(folder, "index.html")).href);
});

test("a copy in a web archive, with every address rewritten, reads in its styles and leads from copy to copy", async () => {
  const home = await replay(await site("ferry"), "20260412093000");
  const { page } = await visited.open();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith("/web/")) asked.push(pathname);
  });
  await walk(page, home);
  expect(page.url()).toBe(home);
  await page.goto(`${home}people/`);
  expect(await reads(page)).toBe(true);
  // Nothing is asked of the archive that is not an address of a copy.
  expect(asked).toEqual([]);
});
