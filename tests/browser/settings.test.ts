import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { samplePages } from "../support/browser/sample-pages.ts";
import { site as builtSite } from "../support/site/sites.ts";

const record = visit("main");
const samples = [...(await samplePages(await builtSite("main")))];

/** How far a page is wider than the window. */
function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Opens all that can be opened, so that it is looked at as well. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    // The menu is a panel over the page.
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("header details")) menu.open = false;
  });
}

describe.each(samples)("a page of the kind “%s”", (_kind, address) => {
  test("needs no sideways scrolling: text at 200 %, a window at 400 %, wider spacing of text", async () => {
    const { page } = await record.open({ viewport: { width: 375, height: 740 } });
    await page.goto(`${record.origin()}${address}`);
    await unfold(page);
    const found: Record<string, number> = {};
    const setTextSize = (size: string) =>
      page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size);
    await setTextSize("200%");
    found["text at 200 %"] = await excess(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await setTextSize("150%");
    found["text at 150 % on the smallest phone"] = await excess(page);
    await setTextSize("");
    found["a window of 1280 pixels at 400 %"] = await excess(page);
    // https://www.w3.org/TR/WCAG22/#text-spacing
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
      );
      document.adoptedStyleSheets.push(sheet);
    });
    found["wider spacing"] = await excess(page);
    expect(Object.entries(found).filter(([, pixels]) => pixels > 0)).toEqual([]);
  });

  test("moves nothing by itself", async () => {
    const { page } = await record.open({ reducedMotion: "reduce" });
    await page.goto(`${record.origin()}${address}`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("is in order for who listens: landmarks, headings one level at a time, names for all that acts", async () => {
    const { page } = await record.open();
    await page.goto(`${record.origin()}${address}`);
    const tree = await page.locator("body").ariaSnapshot();
    const landmarks = [...tree.matchAll(/^- (banner|main|contentinfo)\b/gm)].map(([, role]) => role);
    expect(landmarks).toEqual(["banner", "main", "contentinfo"]);
    const levels = [...tree.matchAll(/- '?heading .*?\[level=(\d)\]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
    const nameless = [
      ...tree.matchAll(/- (link|button|textbox|searchbox|combobox|checkbox|img|list item)\b:?$/gm),
    ];
    expect(nameless.filter(([, role]) => role !== "list item")).toEqual([]);
  });
});

describe("forced colours", () => {
  test("the current page can be told in the menu", async () => {
    const { page } = await record.open({ forcedColors: "active" });
    await page.goto(`${record.origin()}/map/`);
    const weights = await page
      .locator("header nav > ul > li > a")
      .evaluateAll((links) =>
        links.map((link) => [link.textContent?.trim(), getComputedStyle(link).fontWeight]),
      );
    expect(weights.filter(([, weight]) => weight === "600")).toEqual([["Map", "600"]]);
  });

  test("marks keep their meaning: what is hollow is not filled, what is filled is not hollow", async () => {
    const { page } = await record.open({ forcedColors: "active" });
    await page.goto(`${record.origin()}/events/2024-06-12-withdrawal-completed/`);
    const colours = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const fills = (selector: string) =>
        [...document.querySelectorAll(selector)].map((mark) => getComputedStyle(mark).fill);
      return { paper, filled: fills("main svg .mark"), hollow: fills("main svg .hollow") };
    });
    expect(colours.filled.length).toBeGreaterThan(0);
    expect(colours.hollow.length).toBeGreaterThan(0);
    for (const fill of colours.filled) expect(fill).not.toBe(colours.paper);
    for (const fill of colours.hollow) expect(fill).toBe(colours.paper);
  });
});

test("readers who ask for more contrast have all text in the strongest ink", async () => {
  const { page } = await record.open({ contrast: "more", colorScheme: "light" });
  await page.goto(`${record.origin()}/2024/`);
  const inks = await page
    .locator("main :is(p, span, time)")
    .evaluateAll((elements) => [...new Set(elements.map((one) => getComputedStyle(one).color))]);
  expect(inks).toContain("rgb(0, 0, 0)");
  expect(inks).not.toContain("rgb(90, 85, 76)");
});

test("a field on a phone has letters of at least 16 pixels, or the phone enlarges the page", async () => {
  const { page } = await record.open({
    viewport: { width: 375, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  for (const address of ["/search/?q=", "/", "/2024/"]) {
    await page.goto(`${record.origin()}${address}`);
    await unfold(page);
    const small = await page
      .locator("input:not([type=checkbox]), select, textarea")
      .evaluateAll((fields) =>
        fields
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => field.outerHTML),
      );
    expect(small, address).toEqual([]);
  }
});

test("who goes back after choosing dark finds the page before dark as well", async () => {
  const { page } = await record.open({ colorScheme: "light" });
  await page.goto(`${record.origin()}/about/`);
  await page.goto(`${record.origin()}/map/`);
  await page.getByRole("button", { name: "Dark" }).click();
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goBack();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  expect(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
});

test("a browser that keeps nothing reads without an error", async () => {
  const { page, complaints } = await record.open({ colorScheme: "light" });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Storage is blocked.", "SecurityError");
      },
    });
  });
  await page.goto(`${record.origin()}/about/`, { waitUntil: "networkidle" });
  expect(complaints).toEqual([]);
});
