import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violationsOn } from "../support/browser/axe.ts";
import { patience, visit } from "../support/browser/browser.ts";
import { colourSchemes, widths } from "../support/browser/sample-pages.ts";
import { site as builtSite } from "../support/site/sites.ts";

const site = visit("ferry");
type Options = Parameters<typeof site.open>[0];

/** How many entries the timeline has: twelve events, and two reports that are tied to none. */
const all = 14;

/** What is left of it, in its order, once something is chosen. */
const left = {
  after: [
    "quay-closed",
    "summer-on-the-lake",
    "bridge-proposed",
    "bridge-opened",
    "anniversary",
    "wreck-rumour",
  ],
  bridge: ["bridge-proposed", "bridge-opened", "anniversary"],
  east: ["fog-collision", "crew-dismissed", "bridge-opened", "wreck-rumour"],
  stoneIsland: ["new-engine", "fog-collision"],
  turningPoints: ["fog-collision", "last-crossing", "bridge-opened"],
  south: [
    "fog-collision",
    "closure-announced",
    "last-crossing",
    "ferry-sold",
    "bridge-proposed",
    "bridge-opened",
  ],
  southAtFarShore: ["bridge-proposed", "bridge-opened"],
  southAtFarShoreTurningPoint: ["bridge-opened"],
  farShore: ["bridge-proposed", "bridge-opened"],
  service: ["first-crossing", "new-engine", "fog-collision"],
  stoneIslandTurningPoint: ["fog-collision"],
};

/** An event of the last chapter, at Far Shore. */
const opening = "bridge-opened";

async function open(address: string, options: Options = { viewport: { width: 1280, height: 900 } }) {
  const { page, complaints } = await site.open(options);
  await page.goto(`${site.origin()}${address}`);
  return { page, complaints };
}

/** The ids of the entries that the page shows, whether or not their chapters are open. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator("ol.entries > li")
    .evaluateAll((entries) => entries.filter((entry) => !entry.closest("[hidden]")).map(({ id }) => id));
}

/** The ids of those of them that a reader sees. */
function seen(page: Page): Promise<string[]> {
  return page
    .locator("ol.entries > li")
    .evaluateAll((entries) => entries.filter((entry) => entry.checkVisibility()).map(({ id }) => id));
}

/** Waits until the number of entries has been said. */
async function said(page: Page, words: string): Promise<void> {
  await page.getByRole("status").filter({ hasText: words }).waitFor();
}

function query(page: Page): string {
  return new URL(page.url()).search;
}

describe("the filter of the timeline", () => {
  test.each([
    ["phase", "after", left.after],
    ["topic", "bridge", left.bridge],
    ["side", "east", left.east],
    ["place", "stone-island", left.stoneIsland],
  ] as const)(
    "leaves what is filed under one %s, says how much, and stands in the address",
    async (facet, value, ids) => {
      const { page, complaints } = await open("/");
      await page.locator(`#filter_${facet}`).selectOption(value);
      expect(await shown(page)).toEqual(ids);
      expect(await seen(page)).toEqual(ids);
      expect(query(page)).toBe(`?${facet}=${value}`);
      await said(page, `${ids.length} of ${all} events and reports`);
      expect(complaints).toEqual([]);
    },
  );

  test("leaves the turning points", async () => {
    const { page } = await open("/");
    await page.getByLabel("Turning points only").check();
    expect(await shown(page)).toEqual(left.turningPoints);
    expect(query(page)).toBe("?major=1");
  });

  test("leaves what is filed under all that is chosen", async () => {
    const { page } = await open("/");
    await page.getByLabel("Side", { exact: true }).selectOption("south");
    await page.getByLabel("Place", { exact: true }).selectOption("far-shore");
    await page.getByLabel("Turning points only").check();
    expect(await shown(page)).toEqual(left.southAtFarShoreTurningPoint);
    expect(query(page)).toBe("?side=south&place=far-shore&major=1");
  });

  test("counts in chapters and months what is in sight, and hides those with nothing left", async () => {
    const { page } = await open("/?side=south&place=ember-quay");
    const lines = page.locator("section.chapter [data-count]:visible");
    expect(await lines.allInnerTexts()).toEqual([
      ...["1 of 3 events", "1 event"],
      ...["3 of 5 events and reports", "1 event", "1 of 2 events", "1 event"],
      ...["2 of 6 events and reports", "1 event", "1 event"],
    ]);
    expect(await page.locator(".gap:visible").count()).toBe(0);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await page.locator("section.chapter:visible").count()).toBe(3);
    expect(await page.locator(".gap:visible").count()).toBeGreaterThan(0);
    expect(await lines.filter({ hasText: " of " }).count()).toBe(0);
  });

  test("counts beside each value what it would give with all else that is chosen", async () => {
    const { page } = await open("/?side=south&place=far-shore");
    const words = (facet: string, value: string) =>
      page.locator(`#filter_${facet} > option[value="${value}"]`).textContent();
    expect(await words("place", "far-shore")).toBe("Far Shore (2)");
    expect(await words("place", "ember-quay")).toBe("Ember Quay (6)");
    expect(await words("side", "east")).toBe("East shore (1)");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await words("side", "east")).toBe("East shore (4)");
  });

  test("is sent on to the search page, which finds the same events", async () => {
    const { page } = await open("/?side=south&place=far-shore");
    await page.getByRole("button", { name: "Search within these" }).click();
    expect(new URL(page.url()).pathname).toBe("/search/");
    await page.locator("#search_results[aria-busy=false]").waitFor({ state: "attached" });
    expect(await page.locator("#search_chosen").innerText()).toMatch(/Far Shore.*South shore/s);
    const found = Number(/\d+/.exec(await page.locator("#search_status").innerText())?.[0]);
    expect(found).toBe(left.southAtFarShore.length);
  });

  test("works by keyboard, and what is passed on the way to a value leaves no trace", async () => {
    const { page } = await open("/");
    await page.getByLabel("Side", { exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(query(page)).toBe("?side=east");
    await page.goBack();
    expect(query(page)).toBe("");
    expect(await shown(page)).toHaveLength(all);
    expect(await page.getByLabel("Side", { exact: true }).inputValue()).toBe("");
  });

  test("works below a year, with what occurs in it", async () => {
    const { page } = await open("/2001/?side=east");
    expect(await shown(page)).toEqual(["crew-dismissed"]);
    await said(page, "1 of 7 events and reports");
  });
});

describe("the address of a filter", () => {
  test("opens on what is chosen, how much that is, and the way to drop it", async () => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      const { page } = await open("/?place=far-shore&side=south", { viewport });
      expect(await seen(page)).toEqual(left.southAtFarShore);
      for (const line of [
        page.getByText(`${left.southAtFarShore.length} of ${all} events and reports`),
        page.getByRole("button", { name: "Show all" }),
      ]) {
        const box = await line.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(viewport.height);
      }
    }
  });

  test("has the strip of months count what is chosen", async () => {
    const { page } = await open("/?place=far-shore&side=south");
    const heights = await page
      .locator(".density a[tabindex]")
      .evaluateAll((bars) =>
        bars.map((bar) => Number(bar.querySelectorAll("rect")[1]?.getAttribute("height"))),
      );
    expect(heights.filter((height) => height > 0)).toHaveLength(left.southAtFarShore.length);
    await page.getByRole("button", { name: "Show all" }).click();
    const whole = await page
      .locator(".density a[tabindex] rect:nth-of-type(2)")
      .evaluateAll((bars) => bars.filter((bar) => bar.getAttribute("height") !== "0").length);
    expect(whole).toBe(heights.length);
  });

  test("is a link to what it shows, also after a reload", async () => {
    const { page } = await open("/?place=far-shore&side=south");
    const ids = left.southAtFarShore;
    expect(await shown(page)).toEqual(ids);
    expect(await page.getByLabel("Place", { exact: true }).inputValue()).toBe("far-shore");
    await page.reload();
    expect(await shown(page)).toEqual(ids);
    expect(await page.getByLabel("Side", { exact: true }).inputValue()).toBe("south");
  });

  test("goes back and forward one choice at a time", async () => {
    const { page } = await open("/");
    await page.getByLabel("Side", { exact: true }).selectOption("south");
    await page.getByLabel("Place", { exact: true }).selectOption("far-shore");
    await page.goBack();
    expect(await shown(page)).toEqual(left.south);
    expect(await page.getByLabel("Place", { exact: true }).inputValue()).toBe("");
    await page.goBack();
    expect(await shown(page)).toHaveLength(all);
    await page.goForward();
    await page.goForward();
    expect(await shown(page)).toEqual(left.southAtFarShore);
  });

  test("is kept while the reader is on another page", async () => {
    const { page } = await open("/");
    await page.getByLabel("Place", { exact: true }).selectOption("far-shore");
    await page.locator("ol.entries > li:visible a[href^='/events/']").first().click();
    await page.waitForURL(/\/events\//);
    await page.goBack();
    expect(await shown(page)).toEqual(left.farShore);
    expect(await page.getByLabel("Place", { exact: true }).inputValue()).toBe("far-shore");
  });

  test("loses what nothing is filed under, and only that", async () => {
    const { page, complaints } = await open("/?place=atlantis&side=south&major=perhaps&q=x");
    expect(await shown(page)).toEqual(left.south);
    expect(query(page)).toBe("?side=south");
    expect(complaints).toEqual([]);
  });
});

describe("a link to one entry", () => {
  test("wins over a filter that hides the entry", async () => {
    const { page } = await open(`/?side=east&phase=end#${opening}`);
    expect(await shown(page)).toHaveLength(all);
    expect(new URL(page.url()).hash).toBe(`#${opening}`);
    expect(query(page)).toBe("");
    expect(await inView(page, opening)).toBe(true);
  });

  test("leads to the entry among what is filtered", async () => {
    const { page } = await open(`/?place=far-shore#${opening}`);
    expect(await shown(page)).toEqual(left.farShore);
    expect(await inView(page, opening)).toBe(true);
  });

  test("wins also when it is followed on the page, and “Back” leads to the filter", async () => {
    const { page } = await open("/?phase=service");
    await page.evaluate((id) => {
      location.hash = id;
    }, opening);
    await page.locator(`[id="${opening}"]`).waitFor();
    await expect.poll(() => inView(page, opening), patience).toBe(true);
    expect(query(page)).toBe("");
    await page.goBack();
    expect(await shown(page)).toEqual(left.service);
  });

  test("no longer stands in the address once something is chosen", async () => {
    const { page } = await open(`/#${opening}`);
    await page.getByLabel("Chapter", { exact: true }).selectOption("service");
    await page.reload();
    expect(await shown(page)).toEqual(left.service);
  });
});

describe("where nothing is left", () => {
  const nothing = "/?phase=end&place=stone-island&major=1";

  test("each choice can be dropped that would give something", async () => {
    const { page } = await open(nothing);
    expect(await shown(page)).toEqual([]);
    await said(page, `0 of ${all} events and reports`);
    await page
      .getByRole("button", { name: `Without “The end”: 1 of ${all} events and reports`, exact: true })
      .click();
    expect(await shown(page)).toEqual(left.stoneIslandTurningPoint);
    expect(query(page)).toBe("?place=stone-island&major=1");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter_status");
    expect(await page.getByRole("button", { name: /^Without/ }).count()).toBe(0);
  });

  test("all of it can be dropped at once", async () => {
    const { page } = await open(nothing);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await shown(page)).toHaveLength(all);
    expect(query(page)).toBe("");
    await said(page, "12 events and 2 reports");
    expect(await page.getByLabel("Turning points only").isChecked()).toBe(false);
  });
});

test("on a phone it is closed, and tells what is chosen", async () => {
  const { page } = await open("/?side=south&place=far-shore&major=1", {
    viewport: { width: 360, height: 640 },
  });
  expect(await page.locator("#filter_form").isVisible()).toBe(false);
  const summary = page.locator("#timeline_filter summary");
  expect(await summary.innerText()).toBe("Filter: South shore; Far Shore; Turning points only");
  await summary.click();
  await page.getByLabel("Side", { exact: true }).selectOption("");
  expect(await summary.innerText()).toBe("Filter: Far Shore; Turning points only");
});

test("without JavaScript there is no form, but the pages that hold the same", async () => {
  const { page } = await open("/", { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  expect(await page.locator("#timeline_filter").getByRole("combobox").count()).toBe(0);
  expect(await page.locator("#timeline_filter").getByRole("button").count()).toBe(0);
  const pages = page.locator("#timeline_filter");
  for (const [name, address] of [
    ["The end", "/#phase_end"],
    ["Bridge", "/topics/bridge/"],
    ["East shore", "/coverage/east/"],
    ["all places", "/places/"],
    ["all turning points", "/turning-points/"],
  ] as const) {
    expect(await pages.getByRole("link", { name, exact: true }).getAttribute("href")).toBe(address);
  }
});

test("on paper stands what is in sight, with a line that says so, and no form", async () => {
  const { page } = await open("/?side=south&place=far-shore");
  await page.emulateMedia({ media: "print" });
  const ids = left.southAtFarShore;
  expect(await shown(page)).toEqual(ids);
  const words = (await page.locator("#timeline_filter").innerText()).split(/\n+/);
  expect(words).toEqual(["Filter: South shore; Far Shore", `${ids.length} of ${all} events and reports`]);
  await page.goto(`${site.origin()}/`);
  expect(await page.locator("#timeline_filter").isVisible()).toBe(false);
});

describe("below /sub/", () => {
  const below = visit("ferryBelow", "/sub/");

  test("it keeps the path", async () => {
    const { page } = await below.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${below.origin()}/`);
    await page.getByLabel("Place", { exact: true }).selectOption("far-shore");
    expect(new URL(page.url()).pathname).toBe("/sub/");
    await page.getByRole("button", { name: "Search within these" }).click();
    expect(new URL(page.url()).pathname).toBe("/sub/search/");
  });
});

describe.each(["/", "/?side=south&place=far-shore", "/?phase=end&place=stone-island&major=1"])(
  "at %s",
  (address) => {
    test("axe knows no fault, narrow or wide, in light or dark", async () => {
      const { page } = await open(address);
      await page.locator("#timeline_filter details").evaluate((details) => details.setAttribute("open", ""));
      for (const colorScheme of colourSchemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await violationsOn(page, "#timeline_filter")).toEqual([]);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(excess).toBeLessThanOrEqual(0);
        }
      }
    });

    test.each(widths)("nothing on the page moves by itself at %i px", async (width) => {
      const { page } = await open(address, { viewport: { width, height: 900 } });
      await page.locator("#filter_form[data-ready]").waitFor({ state: "attached" });
      await page.locator("#timeline_filter").scrollIntoViewIfNeeded();
      const shift = await page.evaluate(async () => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ("value" in entry && "hadRecentInput" in entry && entry.hadRecentInput === false)
              sum += Number(entry.value);
          }
        });
        observer.observe({ type: "layout-shift", buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 700));
        return sum;
      });
      expect(shift).toBe(0);
    });
  },
);

test("its script weighs at most 2 kB as sent, with whatever it loads in turn", async () => {
  const scriptsOf = async (address: string) => {
    const { page } = await site.open();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${site.origin()}${address}`, { waitUntil: "networkidle" });
    return asked;
  };
  const elsewhere = await scriptsOf("/about/");
  const own = (await scriptsOf("/")).filter((script) => !elsewhere.includes(script));
  expect(own.length).toBeGreaterThan(0);
  const directory = await builtSite("ferry");
  const weights = own.map((script) => gzipSync(readFileSync(join(directory, script))).byteLength);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(2_000);
});

function inView(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return element.checkVisibility() && top >= 0 && top < innerHeight;
  });
}
