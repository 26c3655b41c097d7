import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violationsOn } from "../support/browser/axe.ts";
import { visit } from "../support/browser/browser.ts";
import { colourSchemes } from "../support/browser/sample-pages.ts";
import { pagesOf } from "../support/site/pages.ts";
import { site as builtSite } from "../support/site/sites.ts";
import { scriptWeight } from "../support/site/weights.ts";

const site = visit("ferry");
const below = visit("ferryBelow", "/sub/");

/** The most that the script of the field may weigh on every page, in bytes as sent (gzip). */
const heaviestLoader = 1_000;

const eventPage = "/events/fog-collision/";

function fieldOf(page: Page): Locator {
  return page.getByRole("combobox", { name: "Search by name, place or word" });
}

/** The suggestions that can be seen. */
function optionsOf(page: Page): Locator {
  return page.locator(".suggestions").getByRole("option");
}

/** Types into the field as a reader does, and waits for suggestions. */
async function type(page: Page, text: string): Promise<void> {
  await fieldOf(page).click();
  await page.keyboard.type(text);
  await optionsOf(page).first().waitFor();
}

/** The words of the option that the keyboard stands on; null where it is in the text. */
function activeOption(page: Page): Promise<string | null> {
  return fieldOf(page).evaluate((field) => {
    const id = field.getAttribute("aria-activedescendant");
    const option = id === null ? null : document.getElementById(id);
    if (option !== null && option.getAttribute("aria-selected") !== "true") throw new Error("Not selected.");
    return option?.textContent ?? null;
  });
}

/** The addresses that a page asks for from now on, below the site's root. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((candidate) => candidate === document.activeElement);
}

describe("what is suggested", () => {
  test.each([
    ["էմբերի", "Էմբերի նավամատույց → Ember Quay place, 9 events"],
    ["эмбер", "Эмбер-Куэй → Ember Quay place, 9 events"],
    ["EMBER KORP", "Əmbər körpüsü → Ember Quay place, 9 events"],
    ["Pyke", "Ada Pyke → Ada Pike person, 3 events"],
    ["shaw sara", "Sara Shaw person, 3 events"],
    ["lake w", "Lake Wire source"],
    ["timet", "Timetable topic"],
  ])("“%s” brings “%s” first", async (query, expected) => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await type(page, query);
    const [first = ""] = await optionsOf(page).allTextContents();
    expect(first.startsWith(expected), first).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.each(["Reykjavk", "Reykjaivk", "Reykjabik", "Эмбер-Куей", "Էմբերի նավամատուց"])(
    "“%s”, with a slip, still brings its place",
    async (query) => {
      const { page } = await site.open();
      await page.goto(`${site.origin()}/`);
      await type(page, query);
      expect((await optionsOf(page).allTextContents())[0]).toMatch(/Reykjavík|Ember Quay/);
    },
  );

  test("one letter is enough, and no more than eight are offered", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "s");
    expect(await optionsOf(page).count()).toBe(8);
    for (const text of await optionsOf(page).allTextContents())
      expect(text).toMatch(/ (?:person|organisation|place|source|topic)(?:, [\d,]+ events?)?$/);
  });

  test("what is typed while the names are still on their way is answered when they come", async () => {
    const { page } = await site.open();
    const held = Promise.withResolvers<void>();
    await page.route("**/search/names.json", async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(`${site.origin()}/`);
    await fieldOf(page).click();
    await page.keyboard.type("Reykjavik");
    expect(await optionsOf(page).count()).toBe(0);
    held.resolve();
    await optionsOf(page).first().waitFor();
    expect(await fieldOf(page).inputValue()).toBe("Reykjavik");
  });
});

describe("by keyboard", () => {
  test("the arrows go through the list and round, and the text stays what was typed", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "s");
    const options = await optionsOf(page).allTextContents();
    const field = fieldOf(page);
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    expect(await activeOption(page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).toBe(options[0]);
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).toBe(options[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBe(options.at(-1));
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).toBe(options[0]);
    expect(
      await optionsOf(page)
        .and(page.getByRole("option", { selected: true }))
        .count(),
    ).toBe(1);
    expect(await field.inputValue()).toBe("s");
    expect(await hasFocus(field)).toBe(true);
  });

  test("upwards from the text comes the last", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "s");
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBe((await optionsOf(page).allTextContents()).at(-1));
  });

  test.each([
    ["Home", 0],
    ["End", 3],
    ["ArrowLeft", 2],
  ])("%s goes back to the text", async (key, caret) => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "rey");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(key);
    expect(await activeOption(page)).toBeNull();
    expect(
      await fieldOf(page).evaluate((field) =>
        field instanceof HTMLInputElement ? field.selectionStart : null,
      ),
    ).toBe(caret);
    expect(await optionsOf(page).count()).toBeGreaterThan(0);
  });

  test("Enter on a suggestion goes to its page, and the way back leads to a closed list", async () => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}${eventPage}`);
    await type(page, "Reykjavik");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.origin()}/places/reykjavik/`);
    await page.goBack();
    expect(await optionsOf(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each(["/", eventPage, "/search/"])("Enter on the text searches for it, from %s", async (path) => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}${path}`);
    await type(page, "Reykjavik");
    await page.keyboard.press("Enter");
    await page.waitForURL(
      ({ pathname, searchParams }) => pathname === "/search/" && searchParams.get("q") === "Reykjavik",
    );
    await optionsOf(page).first().waitFor({ state: "hidden" });
  });

  test("Escape closes the list, and once more clears the field", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Reykjavik");
    const field = fieldOf(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await optionsOf(page).count()).toBe(0);
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    expect(await activeOption(page)).toBeNull();
    expect(await field.inputValue()).toBe("Reykjavik");
    await page.keyboard.press("Escape");
    expect(await field.inputValue()).toBe("");
    expect(await hasFocus(field)).toBe(true);
  });

  test("an arrow opens the list again; with Alt it opens and closes only", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Reykjavik");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+ArrowDown");
    expect(await optionsOf(page).count()).toBeGreaterThan(0);
    expect(await activeOption(page)).toBeNull();
    await page.keyboard.press("Alt+ArrowUp");
    expect(await optionsOf(page).count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).toContain("Reykjavík");
  });

  test("Tab leaves the field, and the list closes", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Reykjavik");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await hasFocus(page.getByRole("button", { name: "Search" }))).toBe(true);
    expect(await optionsOf(page).count()).toBe(0);
    expect(await fieldOf(page).inputValue()).toBe("Reykjavik");
  });

  test("arrows with nothing to suggest do no harm", async () => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Reykjavik");
    await fieldOf(page).fill("ꙮꙮꙮ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await optionsOf(page).count()).toBe(0);
    expect(await activeOption(page)).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("whoever listens hears how many there are once typing has settled, and when there is none", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Stone");
    const status = page.locator("form [role=status]");
    expect(await status.textContent()).toBe("");
    await status.filter({ hasText: /^2 suggestions$/ }).waitFor({ state: "attached" });
    await fieldOf(page).fill("ꙮꙮꙮ");
    await status.filter({ hasText: /^No suggestions$/ }).waitFor({ state: "attached" });
    await fieldOf(page).fill("");
    expect(await status.textContent()).toBe("");
  });
});

describe("by pointer", () => {
  test("a click on a suggestion goes to its page", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Reykjavik");
    await optionsOf(page).first().click();
    await page.waitForURL(`${site.origin()}/places/reykjavik/`);
  });

  test("so does a touch", async () => {
    const { page } = await site.open({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(`${site.origin()}/`);
    await fieldOf(page).tap();
    await page.keyboard.type("Reykjavik");
    await optionsOf(page).first().tap();
    await page.waitForURL(`${site.origin()}/places/reykjavik/`);
  });

  test("to press on a suggestion leaves the focus in the field; to rest on one leaves the keyboard where it is", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "s");
    await page.keyboard.press("ArrowDown");
    const first = await activeOption(page);
    await optionsOf(page).nth(3).hover();
    expect(await activeOption(page)).toBe(first);
    await page.mouse.down();
    expect(await hasFocus(fieldOf(page))).toBe(true);
    expect(await optionsOf(page).count()).toBe(8);
  });

  test("with Control a suggestion opens in a tab of its own, and the reader stays", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await type(page, "Reykjavik");
    const opened = page.context().waitForEvent("page");
    await optionsOf(page)
      .first()
      .click({ modifiers: ["ControlOrMeta"] });
    await (await opened).waitForURL(`${site.origin()}/places/reykjavik/`);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await optionsOf(page).count()).toBeGreaterThan(0);
  });

  test("a click elsewhere closes the list", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await type(page, "Reykjavik");
    await page.getByRole("heading", { level: 1 }).click();
    expect(await optionsOf(page).count()).toBe(0);
    expect(await fieldOf(page).inputValue()).toBe("Reykjavik");
  });
});

describe("the key “/”", () => {
  test("goes to the field from anywhere on the page, and the next letters are typed there", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}${eventPage}`);
    await page.getByRole("link").last().focus();
    await page.keyboard.press("/");
    expect(await hasFocus(fieldOf(page))).toBe(true);
    await page.keyboard.type("Reykjavik");
    await optionsOf(page).first().waitFor();
    expect(await fieldOf(page).inputValue()).toBe("Reykjavik");
    await page.keyboard.type("/");
    expect(await fieldOf(page).inputValue()).toBe("Reykjavik/");
  });

  test("is left alone with a modifier, where a page wants it, and where the reader has turned it off", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/about/`);
    const field = fieldOf(page);
    expect(await field.getAttribute("aria-keyshortcuts")).toBe("/");
    await page.keyboard.press("Control+/");
    await page.keyboard.press("Alt+/");
    expect(await hasFocus(field)).toBe(false);
    await page.evaluate(() =>
      addEventListener("keydown", (event) => event.preventDefault(), { capture: true, once: true }),
    );
    await page.keyboard.press("/");
    expect(await hasFocus(field)).toBe(false);
    await page.evaluate(() => localStorage.setItem("search_shortcut", "off"));
    await page.keyboard.press("/");
    expect(await hasFocus(field)).toBe(false);
    await page.reload();
    expect(await field.getAttribute("aria-keyshortcuts")).toBeNull();
  });

  test("is turned off and on again on the search page, for the whole site", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/search/`);
    const setting = page.getByRole("checkbox", { name: "“/” goes to the search field" });
    expect(await setting.isChecked()).toBe(true);
    await setting.uncheck();
    await page.keyboard.press("/");
    expect(await hasFocus(fieldOf(page))).toBe(false);
    await page.goto(`${site.origin()}/about/`);
    await page.keyboard.press("/");
    expect(await hasFocus(fieldOf(page))).toBe(false);
    await page.goto(`${site.origin()}/search/`);
    expect(await setting.isChecked()).toBe(false);
    await setting.check();
    await page.keyboard.press("/");
    expect(await hasFocus(fieldOf(page))).toBe(true);
  });
});

describe("what is loaded", () => {
  test("nothing before the field is used, then the script and the names once, and nothing more", async () => {
    const { page } = await site.open();
    const asked = requestsOf(page);
    await page.goto(`${site.origin()}${eventPage}`, { waitUntil: "networkidle" });
    const before = asked.length;
    expect(asked.filter((path) => /Page\.astro/.test(path))).toHaveLength(1);
    expect(asked.filter((path) => /Suggestions/.test(path))).toEqual([]);
    expect(asked).not.toContain("/search/names.json");
    await type(page, "Reykjavik");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("x");
    await page.waitForLoadState("networkidle");
    // Type for the letters of what is suggested is no part of the search.
    const after = asked.slice(before).filter((path) => !path.endsWith(".woff2"));
    expect(after.filter((path) => path === "/search/names.json")).toHaveLength(1);
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((path) => !/^\/_astro\/.*\.js$|^\/search\/names\.json$/.test(path))).toEqual([]);
  });

  test("the script that stands on every page is a small one", async () => {
    const directory = await builtSite("ferry");
    for (const page of await pagesOf(directory)) {
      if (page.address === "/search/") continue;
      const weight = await scriptWeight(directory, page, /Page\.astro/);
      expect(weight, page.address).toBeGreaterThan(0);
      expect(weight, page.address).toBeLessThanOrEqual(heaviestLoader);
    }
  });

  describe.each(["**/search/names.json", "**/_astro/Suggestions*"])("without %s", (blocked) => {
    test("the field works as it does without scripts", async () => {
      const { page, complaints } = await site.open();
      await page.route(blocked, (route) => route.abort());
      await page.goto(`${site.origin()}/`);
      const failed = page.waitForEvent("requestfailed");
      await page.locator("#site_search").click();
      await failed;
      await page.getByRole("searchbox", { name: "Search by name, place or word" }).waitFor();
      await page.keyboard.type("Reykjavik");
      expect(complaints.filter((complaint) => !/^Failed to load resource/.test(complaint))).toEqual([]);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\/\?q=Reykjavik/);
    });

    test("the next use of the field tries again", async () => {
      const { page } = await site.open();
      await page.route(blocked, (route) => route.abort());
      await page.goto(`${site.origin()}/`);
      const failed = page.waitForEvent("requestfailed");
      await page.locator("#site_search").click();
      await failed;
      await page.getByRole("searchbox", { name: "Search by name, place or word" }).waitFor();
      await page.unroute(blocked);
      await page.getByRole("button", { name: "Search" }).focus();
      await page.locator("#site_search").focus();
      await page.keyboard.type("Reykjavik");
      await optionsOf(page).first().waitFor();
    });
  });

  test("without JavaScript the form leads to the search page", async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin()}/`);
    const field = page.getByRole("searchbox", { name: "Search by name, place or word" });
    await field.fill("Reykjavik");
    await field.press("Enter");
    await page.waitForURL(`${site.origin()}/search/?q=Reykjavik`);
    expect(await page.getByRole("checkbox", { name: /goes to the search field/ }).count()).toBe(0);
  });
});

test("below a sub-path suggestions lead below it", async () => {
  const { page, complaints } = await below.open();
  await page.goto(`${below.origin()}/about/`);
  await type(page, "Reykjavik");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${below.origin()}/places/reykjavik/`);
  expect(complaints).toEqual([]);
});

describe.each(colourSchemes)("with the list open, in %s", (colorScheme) => {
  test.each([360, 1280])(
    "at %i px axe knows no fault, the page stays still and as wide as it was",
    async (width) => {
      const { page, complaints } = await site.open({ colorScheme, viewport: { width, height: 740 } });
      await page.goto(`${site.origin()}${eventPage}`);
      const heading = page.getByRole("heading", { level: 1 });
      const place = await heading.boundingBox();
      await type(page, "s");
      await page.keyboard.press("ArrowDown");
      expect(await heading.boundingBox()).toEqual(place);
      expect(await violationsOn(page)).toEqual([]);
      const list = await page.getByRole("listbox", { name: "Suggestions" }).boundingBox();
      expect(list?.x).toBeGreaterThanOrEqual(0);
      expect((list?.x ?? 0) + (list?.width ?? width)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    },
  );
});

test("a finger has room: fields, buttons and suggestions are at least 44 pixels high", async () => {
  const { page } = await site.open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  await page.goto(`${site.origin()}/`);
  await type(page, "s");
  for (const target of await page.locator("search").locator("input, button, [role=option]").all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("at twice the size of text the list fits, and the option that the keyboard stands on can be seen", async () => {
  const { page } = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site.origin()}/`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await type(page, "a");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.keyboard.press("ArrowUp");
  const last = await optionsOf(page).last().boundingBox();
  expect(Math.floor((last?.y ?? 0) + (last?.height ?? 0))).toBeLessThanOrEqual(740);
});

test("on paper there is no list", async () => {
  const { page } = await site.open();
  await page.goto(`${site.origin()}/`);
  await type(page, "Reykjavik");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".suggestions").isVisible()).toBe(false);
});
