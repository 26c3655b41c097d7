import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { patience, visit } from "../support/browser/browser.ts";
import { samplePages } from "../support/browser/sample-pages.ts";
import { site as builtSite } from "../support/site/sites.ts";

const site = visit("ferry");
const record = visit("main");
const event = "/events/fog-collision/";
const heaviestEvent = (await samplePages(await builtSite("main"))).get("event") ?? "/";

/** Bytes of type that a page loads, and how far its content moves while it does. */
async function typeAndShift(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const fonts = performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith(".woff2"));
    const bytes = fonts.reduce(
      (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0),
      0,
    );
    const shift = await new Promise<number>((resolve) => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ("value" in entry && typeof entry.value === "number") moved += entry.value;
        }
      }).observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
    });
    return { bytes, shift };
  });
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

describe("type", () => {
  test.each(["/", heaviestEvent, "/reports/", "/search/"])(
    "of a first view of %s weighs at most 45 kB, and moves nothing when it comes",
    async (path) => {
      for (const width of [360, 1280]) {
        const { page } = await record.open({ viewport: { width, height: 800 } });
        await page.goto(`${record.origin()}${path}`, { waitUntil: "networkidle" });
        const { bytes, shift } = await typeAndShift(page);
        expect(bytes).toBeGreaterThan(10_000);
        expect(bytes).toBeLessThanOrEqual(45_000);
        expect(shift).toBe(0);
      }
    },
  );

  test("is not waited for on the first page, and there before the first drawing of the next one", async () => {
    const { page } = await record.open();
    const preloaded = () =>
      page.locator("link[as=font]").evaluateAll((links) => links.map((link) => link.getAttribute("media")));
    await page.goto(`${record.origin()}/about/`, { waitUntil: "networkidle" });
    expect(new Set(await preloaded())).toEqual(new Set(["not all"]));
    await page.goto(`${record.origin()}/map/`, { waitUntil: "networkidle" });
    expect(new Set(await preloaded())).toEqual(new Set(["all"]));
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === "loaded").length,
    );
    expect(loaded).toBeGreaterThan(0);
  });

  test("is the site's own for English, Azerbaijani, Russian and Armenian", async () => {
    const { page } = await record.open();
    await page.goto(`${record.origin()}/about/`, { waitUntil: "networkidle" });
    for (const text of ["Karabakh", "Xankəndi", "Степанакерт", "Ստեփանակերտ"]) {
      const loaded = await page.evaluate(async (letters) => {
        const [family = ""] = getComputedStyle(document.body).fontFamily.split(",");
        return (await document.fonts.load(`1rem ${family}`, letters)).length;
      }, text);
      expect(loaded, text).toBeGreaterThan(0);
    }
  });
});

describe("light and dark", () => {
  test("the switch turns the page dark and back, and says which it is", async () => {
    const { page } = await site.open({ colorScheme: "light" });
    await page.goto(`${site.origin()}${event}`);
    const button = page.getByRole("button", { name: "Dark" });
    const light = await paper(page);
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    expect(await paper(page)).not.toBe(light);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await paper(page)).toBe(light);
  });

  test("the wish holds on the next page, from the first drawing on", async () => {
    const { page } = await site.open({ colorScheme: "light" });
    await page.goto(`${site.origin()}${event}`);
    await page.getByRole("button", { name: "Dark" }).click();
    const dark = await paper(page);
    await page.route("**/*.js", () => undefined);
    await page.goto(`${site.origin()}/about/`, { waitUntil: "commit" });
    await page.locator("main").waitFor();
    expect(await paper(page)).toBe(dark);
  });

  test("without a wish the page follows the system, also when that changes", async () => {
    const { page } = await site.open({ colorScheme: "dark" });
    await page.goto(`${site.origin()}${event}`);
    const dark = await paper(page);
    expect(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await paper(page)).not.toBe(dark);
    await expect
      .poll(() => page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed"), patience)
      .toBe("false");
  });

  test("without JavaScript there is no switch that does nothing", async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin()}${event}`);
    expect(await page.getByRole("button", { name: "Dark" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Copy link" }).count()).toBe(0);
  });
});

test("the link that is copied is the page's lasting address", async () => {
  const { page } = await site.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${site.origin()}${event}?from=elsewhere#section_accounts`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://timeline.example${event}`);
});

test("the strip above the timeline leads to a month and shows which is being read", async () => {
  const { page } = await site.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin()}/`);
  const bar = page
    .locator(".density a[tabindex]")
    .filter({ has: page.locator("title", { hasText: "March 2001" }) });
  await bar.evaluate((link) => link.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await expect.poll(() => bar.getAttribute("aria-current"), patience).toBe("true");
  expect(await page.locator(".density a[aria-current=true]").count()).toBe(1);
  await page.evaluate(() => {
    location.hash = "phase_service_1998-05";
  });
  await expect.poll(() => bar.getAttribute("aria-current"), patience).toBeNull();
  expect(await page.locator(".density a[aria-current=true]").count()).toBe(1);
});
