import type { Page, Route } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { patience, visit } from "../support/browser/browser.ts";
import { FateTable } from "../support/faults/fate-table.ts";

const site = visit("ferry");
const fates = new FateTable("Files at the reader’s");
afterAll(() => fates.print());

/** What can become of a file on its way. */
const harms = {
  lost: (route: Route) => route.fulfill({ status: 404, body: "Not found" }),
  "without an answer": (route: Route) => route.abort("connectionreset"),
  late: async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  },
  "cut short": async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  "of another version": async (route: Route) => {
    const response = await route.fetch();
    const isJson = /json/.test(response.headers()["content-type"] ?? "");
    await route.fulfill({ response, body: isJson ? "{}" : "" });
  },
} as const;

const query = "/search/?q=Reykjavik";
/** The event that the query finds. */
const found = "/events/ferry-sold/";
const readingPages = ["/", "/2001/", "/events/last-crossing/", "/search/"];

/** The paths of the files that pages load besides themselves. */
async function filesOf(
  addresses: readonly string[],
  settle: (page: Page) => Promise<void>,
): Promise<string[]> {
  const paths = new Set<string>();
  const { page } = await site.open();
  page.on("request", (request) => {
    if (request.resourceType() !== "document") paths.add(new URL(request.url()).pathname);
  });
  for (const address of addresses) {
    await page.goto(`${site.origin()}${address}`);
    await settle(page);
  }
  return [...paths].toSorted();
}

/** Waits until the search page says how a search ended. */
async function ending(page: Page): Promise<string> {
  const status = page
    .locator("#search_status")
    .filter({ hasText: /result|could not|connection|Nothing found/ });
  await status.waitFor(patience);
  return status.innerText();
}

test("reading pages read whatever becomes of a file that they load", async () => {
  const files = await filesOf(readingPages, (page) => page.waitForLoadState("networkidle"));
  expect(files.length).toBeGreaterThan(2);
  const unread: string[] = [];
  for (const file of files) {
    for (const [how, harm] of Object.entries(harms)) {
      const { page } = await site.open();
      await page.route((url) => url.pathname === file, harm);
      for (const address of readingPages) {
        await page.goto(`${site.origin()}${address}`, { waitUntil: "domcontentloaded" });
        const words = await page.locator("main").innerText();
        const reads = (await page.locator("h1").first().isVisible()) && words.length > 150;
        fates.count("reading pages", reads ? "harmless" : "lost");
        if (!reads) unread.push(`${address} with ${file} ${how}`);
      }
      await page.context().close();
    }
  }
  expect(unread).toEqual([]);
});

test("a search finds what it should, or says what happened, whatever becomes of a file that it loads", async () => {
  const files = await filesOf([query], async (page) => {
    await ending(page);
    await page.locator(`#search_results a[href="${found}"]`).first().waitFor();
  });
  expect(files.some((file) => file.includes("pagefind"))).toBe(true);
  const misled: string[] = [];
  for (const file of files) {
    for (const [how, harm] of Object.entries(harms)) {
      const { page } = await site.open();
      await page.route((url) => url.pathname === file, harm);
      await page.goto(`${site.origin()}${query}`, { waitUntil: "domcontentloaded" });
      const fate = await fateOf(page);
      fates.count("searches", fate);
      if (fate === "lost") misled.push(`${file} ${how}: ${await page.locator("#search_status").innerText()}`);
      await page.context().close();
    }
  }
  expect(misled).toEqual([]);
});

/** Whether the page has the right result, says what happened, or neither. */
async function fateOf(page: Page): Promise<"harmless" | "refused" | "lost"> {
  const result = page.locator(`#search_results a[href="${found}"]`).first();
  const said = page.getByText(/could not be loaded|could not|You are offline/).first();
  const isEither = await result
    .or(said)
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  if (!isEither) return "lost";
  return (await result.isVisible()) ? "harmless" : "refused";
}
