import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { mentionedOn } from "../../src/timeline/mentions.ts";
import { allNames, nameIndexOf } from "../../src/timeline/names.ts";
import { visit } from "../support/browser/browser.ts";
import { timeline } from "../support/content/real-record.ts";
import { kindOf, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main } = inject("sites");
const site = visit("main");
const below = visit("below", "/sub/");

/** The folded names by which each page of an event or report is to be found, by its address. */
const names = nameIndexOf(timeline);
const namesOfPages = new Map(
  [...timeline.events, ...timeline.reports].map((item) => [
    item.address,
    mentionedOn(item, names).flatMap(allNames).map(fold),
  ]),
);

/** Waits until the search page has settled, and gives the addresses of what it found. */
async function results(page: Page): Promise<string[]> {
  await page
    .locator("#search_status")
    .filter({ hasText: /result|Nothing found|could not/ })
    .waitFor();
  await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
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
    ["Pashinian", "/events/2023-09-13-pashinyan-says-mission-failed/"],
    ["Пашинян", "/events/2023-09-13-pashinyan-says-mission-failed/"],
    ["Goris", "/events/2024-04-22-goris-sisian-sites-to-close/"],
    ["Kremlin confirms", "/events/2024-04-17-kremlin-confirms-withdrawal/"],
  ])("“%s” finds the event it belongs to", async (query, expected) => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await page.locator("input[name=q]").fill(query);
    await page.getByRole("button", { name: "Search" }).click();
    expect(await results(page)).toContain(expected);
    expect(complaints).toEqual([]);
  });
});

describe("every name of everyone and everything a page names", () => {
  test("finds the page, in any spelling and script that the record holds", async () => {
    const expected = new Map<string, Set<string>>();
    for (const [address, names] of namesOfPages) {
      for (const name of names) expected.set(name, (expected.get(name) ?? new Set()).add(address));
    }
    const missed = await missing(expected);
    expect(missed).toEqual([]);
    expect(expected.size).toBeGreaterThan(150);
  });

  test("and of all that an event lists", async () => {
    const expected = new Map<string, Set<string>>();
    for (const event of timeline.events) {
      for (const entity of [...event.places, ...event.people, ...event.organisations]) {
        for (const name of allNames(entity).map(fold)) {
          expected.set(name, (expected.get(name) ?? new Set()).add(event.address));
        }
      }
    }
    expect(await missing(expected)).toEqual([]);
  });

  test("and those names are all names of whatever the page's text names", async () => {
    const pages = await pagesOf(main);
    const entities = [
      ...timeline.people,
      ...timeline.organisations,
      ...timeline.places,
      ...timeline.sources,
    ].map(allNames);
    const everyName = entities.flat();
    const longer = new Map(
      everyName.map((name) => [name, everyName.filter((other) => other !== name && other.includes(name))]),
    );
    const unnamed = pages
      .filter(({ address }) => ["event", "report"].includes(kindOf(address)))
      .flatMap(({ address, document }) => {
        const text = wordsOf(document.querySelector(".event, .report-page"));
        const names = new Set(namesOfPages.get(address));
        return entities
          .filter((all) =>
            all.some((name) => name.includes(" ") && standsIn(name, text, longer.get(name) ?? [])),
          )
          .flatMap((all) =>
            all.filter((name) => !names.has(fold(name))).map((name) => `${address}: ${name}`),
          );
      });
    expect(unnamed).toEqual([]);
  });
});

/** Whether a name stands in a text as whole words, and not only inside a longer name. */
function standsIn(name: string, text: string, longerNames: readonly string[]): boolean {
  const rest = longerNames.reduce((left, other) => left.replaceAll(other, ""), text);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(rest);
}

/** What of the expected pages a query does not find: Pagefind itself is asked, without drawing the results. */
async function missing(expected: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
  const { page } = await site.open();
  await page.goto(`${site.origin()}/search/`);
  const queries = JSON.stringify([...expected.keys()]);
  // As text: the test runner would rewrite the import of a function.
  const found: Record<string, string[]> = await page.evaluate(`(async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    const found = {};
    for (const query of ${queries}) {
      const { results } = await pagefind.search(query);
      found[query] = (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
    }
    return found;
  })()`);
  return [...expected].flatMap(([name, addresses]) =>
    [...addresses]
      .filter((address) => !found[name]?.includes(address))
      .map((address) => `${name}: ${address}`),
  );
}

describe("the search page", () => {
  test("keeps the query in the address: reload, back and forward give the same view", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Goris`);
    const goris = await results(page);
    expect(goris.length).toBeGreaterThan(0);
    await page.locator("input[name=q]").fill("Valdai");
    await page.locator("input[name=q]").press("Enter");
    await page.locator("#search_status").filter({ hasText: "Valdai" }).waitFor();
    const valdai = await results(page);
    expect(valdai).not.toEqual(goris);
    await page.goBack();
    await page.locator("#search_status").filter({ hasText: "Goris" }).waitFor();
    expect(await results(page)).toEqual(goris);
    expect(await page.locator("input[name=q]").inputValue()).toBe("Goris");
    await page.goForward();
    await page.locator("#search_status").filter({ hasText: "Valdai" }).waitFor();
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
    const pieces = await page.locator("#search_results li p:last-child").allInnerTexts();
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces)
      expect(piece).not.toMatch(/Who says what|Read it at|Places|in order of publication|carrying/);
  });

  test("shows ten results at a time, and takes the keyboard to the next ones, however often it is asked", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/?q=Karabakh`);
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
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found for “ꙮꙮꙮ”");
  });

  test("says when the index cannot be loaded, and keeps the list of all names", async () => {
    const { page } = await site.open();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${site.origin()}/search/?q=Goris`);
    await results(page);
    expect(await page.locator("#search_status").innerText()).toContain("could not be loaded");
    expect(await page.getByRole("link", { name: "Goris", exact: true }).isVisible()).toBe(true);
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
    await page.locator("input[name=q]").fill("Goris");
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
