import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violationsOn } from "../support/browser/axe.ts";
import { visit } from "../support/browser/browser.ts";

const site = visit("ferry");
/** How many results the whole story has: its events and reports. */
const all = 12 + 28;

/** Opens a search and waits until all of it is there. */
async function openSearch(query: string, options: Parameters<typeof site.open>[0] = {}): Promise<Page> {
  const { page } = await site.open({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${site.origin()}/search/?${query}`);
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
}

async function countOf(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator("#search_status").innerText())?.[0] ?? "0");
}

/** Goes where a click leads, and waits until the new results are there. */
async function andSettle(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((address) => address.href !== before);
  await settled(page);
}

describe("facets", () => {
  test("browse the whole record where nothing was typed", async () => {
    const page = await openSearch("q=");
    expect(await countOf(page)).toBe(all);
    const dates = await page.locator("#search_results > li > p").allInnerTexts();
    expect(dates[0]).toContain("the 1900s");
  });

  test.each([
    // Two events, and seven reports of them.
    ["place=far-shore", 9],
    // Two more, with six reports.
    ["place=far-shore&place=stone-island", 17],
    ["year=2001&kind=report&language=tr&language=uk", 2],
    ["side=east&phase=after", 4],
    ["person=sara-shaw&topic=bridge&source=ember-post", 2],
  ])("%s: any value within a facet, all facets together", async (query, expected) => {
    const page = await openSearch(`q=&${query}`);
    expect(await countOf(page)).toBe(expected);
  });

  test("count what each value would give, its own facet left open", async () => {
    const page = await openSearch("q=&kind=event&place=far-shore");
    const label = page.locator('label[for="facet_place_stone-island"]');
    await label.waitFor();
    expect(await label.textContent()).toMatch(/\(2\)$/);
  });

  test("are ticked and dropped again, each step in the address, by keyboard too", async () => {
    const page = await openSearch("q=ferry");
    const found = await countOf(page);
    await page.locator("#facet_kind > summary").click();
    const box = page.locator("#facet_kind_event");
    await box.focus();
    await andSettle(page, () => page.keyboard.press("Space"));
    expect(new URL(page.url()).searchParams.get("kind")).toBe("event");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("facet_kind_event");
    const events = await countOf(page);
    expect(events).toBeLessThan(found);
    await andSettle(page, () => page.getByRole("button", { name: "Drop Events" }).click());
    expect(await countOf(page)).toBe(found);
    await page.goBack();
    await settled(page);
    expect(await countOf(page)).toBe(events);
    expect(await box.isChecked()).toBe(true);
    await page.reload();
    await settled(page);
    expect(await countOf(page)).toBe(events);
  });

  test("lead to the page that holds all of one value, where there is one", async () => {
    const page = await openSearch("q=&place=far-shore");
    await page.locator("#search_hints").getByRole("link", { name: "Far Shore" }).click();
    expect(new URL(page.url()).pathname).toBe("/places/far-shore/");
  });
});

describe("the range of months", () => {
  test.each([
    // Three events and six reports.
    ["from=2001-03&to=2001-04", 9],
    // The event that is dated “about 2012”.
    ["from=2012-06&to=2012-07", 1],
  ])("%s holds what happened or was published in it, and what reaches into it", async (query, expected) => {
    const page = await openSearch(`q=&${query}`);
    expect(await countOf(page)).toBe(expected);
  });

  test("is set in the form, and a range without anything in it finds nothing and says so", async () => {
    const page = await openSearch("q=");
    await andSettle(page, async () => {
      await page.locator("#search_from").fill("2030-01");
      await page.locator("#search_from").blur();
    });
    expect(new URL(page.url()).searchParams.get("from")).toBe("2030-01");
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found with these filters");
    await andSettle(page, () => page.getByRole("link", { name: /^Without the range of months/ }).click());
    expect(await countOf(page)).toBe(all);
  });
});

test("results stand by relevance, from the oldest or from the newest", async () => {
  const page = await openSearch("q=bridge&order=oldest");
  const oldest = await page.locator("#search_results h3").allInnerTexts();
  await andSettle(page, async () => {
    await page.locator("#search_order").selectOption("newest");
  });
  expect(await page.locator("#search_results h3").allInnerTexts()).toEqual(oldest.toReversed());
  expect(new URL(page.url()).searchParams.get("order")).toBe("newest");
});

describe("what was found", () => {
  test("bears its language and our translation, and the match is marked, also where it was found by another name", async () => {
    const page = await openSearch(`q=${encodeURIComponent("Köprü")}&order=oldest`);
    const found = page.locator("#search_results li").filter({ hasText: "In our translation" }).first();
    expect(await found.locator("h3 bdi").getAttribute("lang")).toBe("tr");
    const other = await openSearch(`q=${encodeURIComponent("Эмбер-Куэй")}&place=ember-quay&kind=report`);
    const marks = await other.locator("#search_results mark").allInnerTexts();
    expect(marks.some((mark) => /Ember Quay|Ember|Quay/.test(mark))).toBe(true);
  });

  test("says where a title is our description, since the headline is not known", async () => {
    const page = await openSearch(`q=${encodeURIComponent("taken out of service")}&kind=report`);
    const titles = await page.locator("#search_results h3").allInnerTexts();
    expect(titles).toContain("The old ferry is taken out of service (our description)");
  });

  test("by the very name of a thing leads to its page as well", async () => {
    const page = await openSearch(`q=${encodeURIComponent("ember korpusu")}`);
    const link = page.locator("#search_answers").getByRole("link", { name: "Ember Quay" });
    expect(await link.getAttribute("href")).toBe("/places/ember-quay/");
  });
});

describe("where nothing was found", () => {
  test("a typo costs no answer: the nearest name is searched for, and what was typed is offered", async () => {
    const page = await openSearch("q=Reykjaivk");
    const hints = page.locator("#search_hints");
    expect(await hints.innerText()).toContain(
      "Showing results for Reykjavík. Search for “Reykjaivk” instead.",
    );
    expect(await countOf(page)).toBe(2);
    await andSettle(page, () => hints.getByRole("link", { name: "Search for “Reykjaivk” instead" }).click());
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found for “Reykjaivk”");
    // The address alone gives the same.
    await page.reload();
    await settled(page);
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found for “Reykjaivk”");
  });

  test("a word that no page has finds nothing, whatever letters it begins with", async () => {
    const page = await openSearch("q=zzyzx");
    expect(await page.locator("#search_results > li").count()).toBe(0);
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found");
  });

  test("what the choices exclude is said, and each can be dropped", async () => {
    const page = await openSearch("q=reykjavik&year=2004&side=east");
    expect(await page.locator("#search_status").innerText()).toContain("with these filters");
    const way = page.getByRole("link", { name: /^Without filters: \d+ results$/ });
    const promised = Number(/\d+/.exec(await way.innerText())?.[0]);
    await andSettle(page, () => way.click());
    expect(await countOf(page)).toBe(promised);
  });
});

describe("every state of the search page", () => {
  test.each([
    ["results", "q=ferry&kind=event"],
    ["the whole record", "q="],
    ["nothing found", "q=reykjavik&year=1998"],
  ])("has no fault that axe knows: %s", async (_, query) => {
    const page = await openSearch(query);
    await page.locator("#search_narrow details").evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOn(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  });
});
