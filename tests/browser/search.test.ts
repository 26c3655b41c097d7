import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violationsOn } from "../support/browser/axe.ts";
import { visit } from "../support/browser/browser.ts";

const site = visit("ferry");
const below = visit("ferryBelow", "/sub/");

/** Waits until the search page has settled, and gives the addresses of what it found. */
async function results(page: Page): Promise<string[]> {
  await page
    .locator("#search_status")
    .filter({ hasText: /result|Nothing found|could not/ })
    .waitFor();
  await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
  // The reports below an event are drawn when they are opened.
  for (const reports of await page.locator("#search_results details.reports:not([open]) > summary").all()) {
    await reports.click();
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll("details.reports ol")].every((list) => list.childElementCount > 0),
  );
  return page
    .locator("#search_results a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

describe("searching from the header of any page", () => {
  test.each([
    ["Ember Quay", "/events/last-crossing/"],
    ["Əmbər körpüsü", "/events/last-crossing/"],
    ["Эмбер-Куэй", "/events/bridge-opened/"],
    ["Էմբերի նավամատույց", "/events/quay-closed/"],
    ["Pyke", "/events/crew-dismissed/"],
    ["Пайк", "/reports/eight-years-on/"],
    ["Taş Adası", "/events/new-engine/"],
    ["Озерна газета", "/reports/fog-in-ukrainian/"],
    ["crew dismissed", "/events/crew-dismissed/"],
  ])("“%s” finds the event it belongs to", async (query, expected) => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await page.locator("input[name=q]").fill(query);
    await page.getByRole("button", { name: "Search" }).click();
    expect(await results(page)).toContain(expected);
    expect(complaints).toEqual([]);
  });
});

describe("the search page", () => {
  test("keeps the query in the address: reload, back and forward give the same view", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Reykjavik`);
    const iceland = await results(page);
    expect(iceland.length).toBeGreaterThan(0);
    await page.locator("input[name=q]").fill("flowers");
    await page.locator("input[name=q]").press("Enter");
    await page.locator("#search_status").filter({ hasText: "flowers" }).waitFor();
    const flowers = await results(page);
    expect(flowers).not.toEqual(iceland);
    await page.goBack();
    await page.locator("#search_status").filter({ hasText: "Reykjavik" }).waitFor();
    expect(await results(page)).toEqual(iceland);
    expect(await page.locator("input[name=q]").inputValue()).toBe("Reykjavik");
    await page.goForward();
    await page.locator("#search_status").filter({ hasText: "flowers" }).waitFor();
    await page.reload();
    expect(await results(page)).toEqual(flowers);
  });

  test("shows title, date and a piece of the text, and no names that the text does not have", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=${encodeURIComponent("Էմբերի նավամատույց")}`);
    await results(page);
    const list = await page.locator("#search_results").innerText();
    expect(list).toMatch(/1–3 February 2001/);
    expect(list).not.toContain("Էմբերի");
  });

  test.each(["light", "dark"] as const)(
    "has no fault that axe knows with results, in %s",
    async (colorScheme) => {
      const { page } = await site.open({ colorScheme, viewport: { width: 360, height: 900 } });
      await page.goto(`${site.origin()}/search/?q=ferry`);
      await results(page);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test("shows pieces of texts, and nothing of what stands around them", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=ferry`);
    await results(page);
    const pieces = await page.locator("#search_results li p:last-child").allInnerTexts();
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces)
      expect(piece).not.toMatch(/Who says what|Read it at|Places|in order of publication|carrying/);
  });

  test("shows ten results at a time, and takes the keyboard to the next ones, however often it is asked", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=ferry`);
    expect(await results(page)).toHaveLength(10);
    const total = Number(/^\d+/.exec(await page.locator("#search_status").innerText())?.[0]);
    const more = page.getByRole("button", { name: "Show more results" });
    const links = page.locator("#search_results a");
    await more.dblclick();
    await links.nth(10).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest("#search_results") !== null);
    const second = await results(page);
    expect(second.length).toBeLessThanOrEqual(30);
    expect(new Set(second).size).toBe(second.length);
    let all = second;
    while (all.length < total) {
      await more.click();
      await links.nth(all.length).waitFor();
      all = await results(page);
    }
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
    await more.waitFor({ state: "hidden" });
  });

  test("bears the query in its title", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Reykjavik`);
    await results(page);
    expect(await page.title()).toMatch(/^“Reykjavik” · Search/);
  });

  test("says when nothing was found", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=ꙮꙮꙮ`);
    expect(await results(page)).toEqual([]);
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found for “ꙮꙮꙮ”");
  });

  test("says when the index cannot be loaded, and keeps the list of all names", async () => {
    const { page } = await site.open();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${site.origin()}/search/?q=Reykjavik`);
    await results(page);
    expect(await page.locator("#search_status").innerText()).toContain("could not be loaded");
    expect(await page.getByRole("link", { name: "Reykjavík", exact: true }).isVisible()).toBe(true);
  });

  test("shows what was typed as text, never as part of the page", async () => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    await results(page);
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("works below a sub-path", async () => {
    const { page } = await below.open();
    await page.goto(below.origin());
    await page.locator("input[name=q]").fill("Reykjavik");
    await page.getByRole("button", { name: "Search" }).click();
    const found = await results(page);
    expect(found).toContain("/sub/events/ferry-sold/");
    await page.locator("#search_results a").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/sub\/(?:events|reports)\//);
  });
});

test("no other page loads Pagefind", async () => {
  const { page } = await site.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const path of ["/", "/2001/", "/events/last-crossing/", "/search/"]) {
    await page.goto(`${site.origin()}${path}`, { waitUntil: "networkidle" });
  }
  expect(asked.filter((address) => address.includes("pagefind"))).toEqual([]);
});
