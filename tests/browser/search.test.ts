import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { kindOf, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main } = inject("sites");
const site = visit("main");
const below = visit("below", "/sub/");

/** Waits until the search page has settled, and gives the addresses of what it found. */
async function results(page: Page): Promise<string[]> {
  await page
    .locator("#search_status")
    .filter({ hasText: /result|Nothing found|could not/ })
    .waitFor();
  return page
    .locator("#search_results a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

describe("searching from the header of any page", () => {
  test.each([
    ["Stepanakert", "/events/2020-11-10-deployment-begins/"],
    ["Khankendi", "/events/2020-12-31-camps-built/"],
    ["Xankəndi", "/events/2020-12-31-camps-built/"],
    ["Степанакерт", "/events/2020-12-31-camps-built/"],
    ["Ստեփանակերտ", "/events/2020-12-31-camps-built/"],
    ["Pashinian", "/events/2023-10-05-putin-on-the-mandate/"],
    ["Пашинян", "/events/2023-10-05-putin-on-the-mandate/"],
    ["Goris", "/events/2024-04-22-goris-sisian-sites-to-close/"],
    ["Kremlin confirms", "/events/2024-04-17-kremlin-confirms-withdrawal/"],
  ])("“%s” finds the event it belongs to", async (query, expected) => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await page.getByRole("searchbox").fill(query);
    await page.getByRole("button", { name: "Search" }).click();
    expect(await results(page)).toContain(expected);
    expect(complaints).toEqual([]);
  });
});

describe("every name of everyone and everything a page names", () => {
  test("finds the page, in any spelling and script that the record holds", async () => {
    const indexed = (await pagesOf(main)).filter(({ address }) =>
      ["event", "report"].includes(kindOf(address)),
    );
    const expected = new Map<string, Set<string>>();
    for (const { address, document } of indexed) {
      const names = document.querySelector("[data-names]")?.getAttribute("data-names")?.split(" · ") ?? [];
      for (const name of names) expected.set(name, (expected.get(name) ?? new Set()).add(address));
    }
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/`);
    const found = await searchAll(page, [...expected.keys()]);
    const missed = [...expected].flatMap(([name, addresses]) =>
      [...addresses]
        .filter((address) => !found[name]?.includes(address))
        .map((address) => `${name}: ${address}`),
    );
    expect(missed).toEqual([]);
    expect(expected.size).toBeGreaterThan(150);
  });

  test("and those names are all names of whatever the page's text names", async () => {
    const pages = await pagesOf(main);
    const entities = pages
      .filter(({ address }) => ["person", "organisation", "place", "source"].includes(kindOf(address)))
      .map(({ document }) => [...document.querySelectorAll("h1, #section_names + ul bdi")].map(wordsOf));
    const everyName = entities.flat();
    const longer = new Map(
      everyName.map((name) => [name, everyName.filter((other) => other !== name && other.includes(name))]),
    );
    const missing = pages
      .filter(({ address }) => ["event", "report"].includes(kindOf(address)))
      .flatMap(({ address, document }) => {
        const text = wordsOf(document.querySelector("[data-pagefind-body]"));
        const names = new Set(
          document.querySelector("[data-names]")?.getAttribute("data-names")?.split(" · "),
        );
        return entities
          .filter((all) =>
            all.some((name) => name.includes(" ") && standsIn(name, text, longer.get(name) ?? [])),
          )
          .flatMap((all) => all.filter((name) => !names.has(name)).map((name) => `${address}: ${name}`));
      });
    expect(missing).toEqual([]);
  });
});

/** Whether a name stands in a text as whole words, and not only inside a longer name. */
function standsIn(name: string, text: string, longerNames: readonly string[]): boolean {
  const rest = longerNames.reduce((left, other) => left.replaceAll(other, ""), text);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(rest);
}

/** Asks Pagefind itself for each query, without drawing the results. */
function searchAll(page: Page, queries: readonly string[]): Promise<Record<string, string[]>> {
  // As text: the test runner would rewrite the import of a function.
  return page.evaluate(`(async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    const found = {};
    for (const query of ${JSON.stringify(queries)}) {
      const { results } = await pagefind.search(query);
      found[query] = (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
    }
    return found;
  })()`);
}

describe("the search page", () => {
  test("keeps the query in the address: reload, back and forward give the same view", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Goris`);
    const goris = await results(page);
    expect(goris.length).toBeGreaterThan(0);
    await page.getByRole("searchbox").fill("Valdai");
    await page.getByRole("searchbox").press("Enter");
    await page.getByRole("status").filter({ hasText: "Valdai" }).waitFor();
    const valdai = await results(page);
    expect(valdai).not.toEqual(goris);
    await page.goBack();
    await page.getByRole("status").filter({ hasText: "Goris" }).waitFor();
    expect(await results(page)).toEqual(goris);
    expect(await page.getByRole("searchbox").inputValue()).toBe("Goris");
    await page.goForward();
    await page.getByRole("status").filter({ hasText: "Valdai" }).waitFor();
    await page.reload();
    expect(await results(page)).toEqual(valdai);
  });

  test("shows title, date and a piece of the text, and no names that the text does not have", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=${encodeURIComponent("Ստեփանակերտ")}`);
    await results(page);
    const list = await page.locator("#search_results").innerText();
    expect(list).toMatch(/about 31 December 2020 – about 8 May 2021/);
    expect(list).not.toContain("Ստեփանակերտ");
  });

  test.each(["light", "dark"] as const)(
    "has no fault that axe knows with results, in %s",
    async (colorScheme) => {
      const { page } = await site.open({ colorScheme, viewport: { width: 360, height: 900 } });
      await page.goto(`${site.origin()}/search/?q=withdrawal`);
      await results(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  test("shows pieces of texts, and nothing of what stands around them", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=convoy`);
    await results(page);
    const pieces = await page.locator("#search_results li > p:last-child").allInnerTexts();
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces)
      expect(piece).not.toMatch(/Who says what|Read it at|Places|in order of publication|carrying/);
  });

  test("shows twenty results at a time, and takes the keyboard to the next ones, however often it is asked", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Karabakh`);
    expect(await results(page)).toHaveLength(20);
    const total = Number(/^\d+/.exec(await page.getByRole("status").innerText())?.[0]);
    const more = page.getByRole("button", { name: "Show more results" });
    const links = page.locator("#search_results a");
    await more.dblclick();
    await links.nth(20).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest("#search_results") !== null);
    const second = await results(page);
    expect(second.length).toBeLessThanOrEqual(60);
    expect(new Set(second).size).toBe(second.length);
    for (let shown = second.length; shown < total; shown = await links.count()) {
      await more.click();
      await links.nth(shown).waitFor();
    }
    const all = await results(page);
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
    await more.waitFor({ state: "hidden" });
  });

  test("bears the query in its title", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Goris`);
    await results(page);
    expect(await page.title()).toMatch(/^“Goris” · Search/);
  });

  test("says when nothing was found", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=ꙮꙮꙮ`);
    expect(await results(page)).toEqual([]);
    expect(await page.getByRole("status").innerText()).toContain("Nothing found for “ꙮꙮꙮ”");
  });

  test("says when the index cannot be loaded, and keeps the list of all names", async () => {
    const { page } = await site.open();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${site.origin()}/search/?q=Goris`);
    await results(page);
    expect(await page.getByRole("status").innerText()).toContain("could not be loaded");
    expect(await page.getByRole("link", { name: "Goris" }).isVisible()).toBe(true);
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
    await page.getByRole("searchbox").fill("Goris");
    await page.getByRole("button", { name: "Search" }).click();
    const found = await results(page);
    expect(found).toContain("/sub/events/2024-04-22-goris-sisian-sites-to-close/");
    await page.locator("#search_results a").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/sub\/(?:events|reports)\//);
  });
});

test("no other page loads Pagefind", async () => {
  const { page } = await site.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const path of ["/", "/2024/", "/events/2024-06-12-withdrawal-completed/", "/search/"]) {
    await page.goto(`${site.origin()}${path}`, { waitUntil: "networkidle" });
  }
  expect(asked.filter((address) => address.includes("pagefind"))).toEqual([]);
});
