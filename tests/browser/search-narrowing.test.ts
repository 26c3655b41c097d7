import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { endOf, startOf } from "../../src/timeline/dates/record-date.ts";
import { facetsOf } from "../../src/timeline/facets.ts";
import { dateOf } from "../../src/timeline/timeline.ts";
import { visit } from "../support/browser/browser.ts";
import { timeline } from "../support/content/real-record.ts";

const site = visit("main");
const items = [...timeline.events, ...timeline.reports];

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
    expect(await countOf(page)).toBe(items.length);
    const dates = await page.locator("#search_results > li > p").allInnerTexts();
    expect(dates[0]).toContain("199");
  });

  test.each([
    ["place=goris", { place: ["goris"] }],
    ["place=goris&place=shusha", { place: ["goris", "shusha"] }],
    [
      "year=2024&kind=report&language=hy&language=ru",
      { year: ["2024"], kind: ["report"], language: ["hy", "ru"] },
    ],
    ["side=ukraine&phase=withdrawal", { side: ["ukraine"], phase: ["withdrawal"] }],
    [
      "person=vladimir-putin&topic=mandate&source=tass",
      { person: ["vladimir-putin"], topic: ["mandate"], source: ["tass"] },
    ],
  ] as const)("%s: any value within a facet, all facets together", async (query, chosen) => {
    const page = await openSearch(`q=&${query}`);
    const expected = items.filter((item) => {
      const facets: Readonly<Record<string, readonly string[]>> = facetsOf(item);
      return Object.entries(chosen).every(([facet, values]) =>
        values.some((value: string) => facets[facet]?.includes(value)),
      );
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(await countOf(page)).toBe(expected.length);
  });

  test("count what each value would give, its own facet left open", async () => {
    const page = await openSearch("q=&kind=event&place=goris");
    const label = page.locator('label[for="facet_place_shusha"]');
    const shown = Number(/\((\d+)\)/.exec((await label.textContent()) ?? "")?.[1]);
    const expected = timeline.events.filter(({ places }) => places.some(({ id }) => id === "shusha")).length;
    expect(shown).toBe(expected);
  });

  test("are ticked and dropped again, each step in the address, by keyboard too", async () => {
    const page = await openSearch("q=peacekeepers");
    const all = await countOf(page);
    await page.locator("#facet_kind > summary").click();
    const box = page.locator("#facet_kind_event");
    await box.focus();
    await andSettle(page, () => page.keyboard.press("Space"));
    expect(new URL(page.url()).searchParams.get("kind")).toBe("event");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("facet_kind_event");
    const events = await countOf(page);
    expect(events).toBeLessThan(all);
    await andSettle(page, () => page.getByRole("button", { name: "Drop Events" }).click());
    expect(await countOf(page)).toBe(all);
    await page.goBack();
    await settled(page);
    expect(await countOf(page)).toBe(events);
    expect(await box.isChecked()).toBe(true);
    await page.reload();
    await settled(page);
    expect(await countOf(page)).toBe(events);
  });

  test("lead to the page that holds all of one value, where there is one", async () => {
    const page = await openSearch("q=&place=goris");
    await page.locator("#search_hints").getByRole("link", { name: "Goris" }).click();
    expect(new URL(page.url()).pathname).toBe("/places/goris/");
  });
});

describe("the range of months", () => {
  test("holds what happened or was published in it, and what reaches into it", async () => {
    const page = await openSearch("q=&from=2024-06&to=2024-07");
    const expected = items.filter((item) => {
      const first = startOf(dateOf(item)) ?? endOf(dateOf(item)) ?? "";
      const last = endOf(dateOf(item)) ?? first;
      return first <= "2024-07-31" && last >= "2024-06-01";
    });
    expect(await countOf(page)).toBe(expected.length);
  });

  test("is set in the form, and a range without anything in it finds nothing and says so", async () => {
    const page = await openSearch("q=");
    await andSettle(page, async () => {
      await page.locator("#search_from").fill("2030-01");
      await page.locator("#search_from").blur();
    });
    expect(new URL(page.url()).searchParams.get("from")).toBe("2030-01");
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found within what is chosen");
    await andSettle(page, () => page.getByRole("link", { name: /^Without the range of months/ }).click());
    expect(await countOf(page)).toBe(items.length);
  });
});

test("results stand by relevance, from the oldest or from the newest", async () => {
  const page = await openSearch("q=goris&order=oldest");
  const oldest = await page.locator("#search_results h3").allInnerTexts();
  await andSettle(page, async () => {
    await page.locator("#search_order").selectOption("newest");
  });
  expect(await page.locator("#search_results h3").allInnerTexts()).toEqual(oldest.toReversed());
  expect(new URL(page.url()).searchParams.get("order")).toBe("newest");
});

describe("what was found", () => {
  test("bears its language and our translation, and the match is marked, also where it was found by another name", async () => {
    const page = await openSearch(`q=${encodeURIComponent("Խաղաղապահները")}&order=oldest`);
    const found = page.locator("#search_results li").filter({ hasText: "In our translation" }).first();
    expect(await found.locator("h3 bdi").getAttribute("lang")).toBe("hy");
    const other = await openSearch(`q=${encodeURIComponent("Степанакерт")}&place=khankendi&kind=event`);
    const marks = await other.locator("#search_results mark").allInnerTexts();
    expect(marks.some((mark) => /Stepanakert|Khankendi/.test(mark))).toBe(true);
  });

  test("by the very name of a thing leads to its page as well", async () => {
    const page = await openSearch(`q=${encodeURIComponent("xankendi")}`);
    const link = page.locator("#search_hints").getByRole("link", { name: "Khankendi / Stepanakert" });
    expect(await link.getAttribute("href")).toBe("/places/khankendi/");
  });
});

describe("where nothing was found", () => {
  test("names that may be meant are offered", async () => {
    const page = await openSearch("q=Pashinain");
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found for “Pashinain”");
    await andSettle(page, () =>
      page.locator("#search_hints").getByRole("link", { name: "Nikol Pashinian" }).click(),
    );
    expect(await countOf(page)).toBeGreaterThan(10);
  });

  test("a word that no page has finds nothing, whatever letters it begins with", async () => {
    const page = await openSearch("q=zzyzx");
    expect(await page.locator("#search_results > li").count()).toBe(0);
    expect(await page.locator("#search_status").innerText()).toContain("Nothing found");
  });

  test("what the choices exclude is said, and each can be dropped", async () => {
    const page = await openSearch("q=goris&year=2020&side=ukraine");
    expect(await page.locator("#search_status").innerText()).toContain("within what is chosen");
    const way = page.getByRole("link", { name: /^Without anything chosen: \d+ results$/ });
    const promised = Number(/\d+/.exec(await way.innerText())?.[0]);
    await andSettle(page, () => way.click());
    expect(await countOf(page)).toBe(promised);
  });
});

describe("every state of the search page", () => {
  test.each([
    ["results", "q=withdrawal&kind=event"],
    ["the whole record", "q="],
    ["nothing found", "q=goris&year=2020"],
  ])("has no fault that axe knows: %s", async (_, query) => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 1280]) {
        const page = await openSearch(query, { colorScheme, viewport: { width, height: 900 } });
        await page.locator("#search_narrow details").evaluateAll((all) => {
          for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  });
});
