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
    .filter({ hasNotText: /^$|Searching/ })
    .waitFor();
  await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
  // The reports below an event are drawn when they are opened.
  await page.locator("#search_results details.reports:not([open])").evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("details.reports")].every(
      (details) => details.querySelector("ol li") !== null,
    ),
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
    const pieces = await page.locator("#search_results li > div > p:last-of-type").allInnerTexts();
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces)
      expect(piece).not.toMatch(/Who says what|Read it at|Places|in order of publication|’s text/);
  });

  test("shows ten results at a time, and takes the keyboard to the next ones, however often it is asked", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=`);
    const shown = page.locator("#search_results > li");
    await results(page);
    expect(await shown.count()).toBe(10);
    const total = Number(/\d+/.exec(await page.locator("#search_status").innerText())?.[0]);
    const more = page.getByRole("button", { name: "Show more results" });
    await more.dblclick();
    await shown.nth(10).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest("#search_results") !== null);
    await page.waitForFunction(() => {
      const button = document.querySelector("#search_more");
      if (!(button instanceof HTMLButtonElement) || button.hidden) return true;
      button.click();
      return false;
    });
    const all = await results(page);
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
  });

  test("shows an event with the reports of it that were found, which open", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=${encodeURIComponent("last crossing")}`);
    await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
    const first = page.locator("#search_results > li").first();
    expect(await first.locator("h3 a").first().getAttribute("href")).toBe("/events/last-crossing/");
    const reports = first.locator("details.reports");
    const promised = Number(/\d+/.exec(await reports.locator("summary").innerText())?.[0]);
    await reports.locator("summary").click();
    await reports.locator("li").first().waitFor();
    expect(await reports.locator("li").count()).toBe(promised);
    expect(await reports.locator("h3 a").first().getAttribute("href")).toMatch(/^\/reports\//);
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

  describe("where the index fails it", () => {
    test.each([
      "**/pagefind/pagefind.js*",
      "**/pagefind/wasm.*",
      "**/pagefind/index/*",
      "**/search/names.json",
    ])("says so, keeps the list of all names, and tries again when it is asked to: %s", async (files) => {
      const { page } = await site.open();
      await page.route(files, (route) => route.abort());
      await page.goto(`${site.origin()}/search/?q=Reykjavik`);
      await page.getByRole("button", { name: "Try again" }).waitFor();
      expect(await page.locator("#search_status").innerText()).toContain("could not be loaded");
      expect(await page.locator("#search_names").isVisible()).toBe(true);
      await page.unroute(files);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator("#search_status").filter({ hasText: "result" }).waitFor();
      expect(await results(page)).not.toEqual([]);
    });

    test("never says that nothing was found while there is no connection, and goes on by itself when there is", async () => {
      const { page } = await site.open();
      await page.goto(`${site.origin()}/search/?q=flowers`);
      await results(page);
      await page.context().setOffline(true);
      await page.locator("input[name=q]").fill("Эмбер-Куэй");
      await page.locator("input[name=q]").press("Enter");
      await page.locator("#search_status").filter({ hasText: "You are offline" }).waitFor();
      await page.context().setOffline(false);
      await page.locator("#search_status").filter({ hasText: "result" }).waitFor();
      expect(await results(page)).toContain("/events/bridge-opened/");
    });

    test("says that the reports of an event could not be loaded, and tries again when they are opened again", async () => {
      const { page } = await site.open();
      await page.goto(`${site.origin()}/search/?q=${encodeURIComponent("last crossing")}`);
      await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
      const reports = page.locator("#search_results details.reports").first();
      await page.route("**/pagefind/fragment/*", (route) => route.abort());
      await reports.locator("summary").click();
      await reports.getByText("could not be loaded").waitFor();
      await page.unroute("**/pagefind/fragment/*");
      await reports.locator("summary").click();
      await reports.locator("summary").click();
      await reports.locator("li").first().waitFor();
      expect(await reports.getByText("could not be loaded").count()).toBe(0);
    });

    test("loads the page anew, with the same search, after a new build was put in place", async () => {
      const { page } = await site.open();
      await page.goto(`${site.origin()}/search/?q=flowers`);
      await results(page);
      await page.evaluate(() => document.body.setAttribute("data-old", ""));
      // As after a deployment: the files of the old index are gone, and the entry names another.
      await page.route(/\/pagefind\/(?:index|fragment)\//, (route) => route.fulfill({ status: 404 }));
      await page.route("**/pagefind/pagefind-entry.json", (route) => route.fulfill({ body: "{}" }));
      await page.locator("input[name=q]").fill("Эмбер-Куэй");
      const reloaded = page.waitForEvent("load");
      await page.locator("input[name=q]").press("Enter");
      await reloaded;
      expect(await page.locator("body[data-old]").count()).toBe(0);
      expect(new URL(page.url()).searchParams.get("q")).toBe("Эмбер-Куэй");
    });
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

test.each([
  ["site", site, "/"],
  ["site below a path", below, "/sub/"],
])(
  "on the %s, an address with a query asks for what searches need before their script runs, each file once; without one, for nothing",
  async (_name, { open, origin }, base) => {
    const { page, complaints } = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin()}/search/`);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.includes("/pagefind/"))).toEqual([]);

    asked.length = 0;
    await page.goto(`${page.url()}?q=engine`);
    await results(page);
    const early = ["pagefind/pagefind.js", "pagefind/wasm.en.pagefind", "search/names.json"].map(
      (path) => base + path,
    );
    // The script of the search is the first to ask for this one.
    const late = asked.indexOf(`${base}pagefind/pagefind-entry.json`);
    expect(asked.slice(0, late)).toEqual(expect.arrayContaining(early));
    for (const path of early)
      expect(
        asked.filter((one) => one === path),
        path,
      ).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test("no other page loads Pagefind", async () => {
  const { page } = await site.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const path of ["/", "/2001/", "/events/last-crossing/", "/search/"]) {
    await page.goto(`${site.origin()}${path}`, { waitUntil: "networkidle" });
  }
  expect(asked.filter((address) => address.includes("pagefind"))).toEqual([]);
});
