import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { patience } from "../support/browser/browser.ts";
import { visitWithFirefox } from "../support/browser/firefox.ts";

const site = visitWithFirefox("ferry");

/** The path and query of the page that is shown. */
function place(page: Page): Promise<string> {
  return page.evaluate(() => location.pathname + location.search);
}

function text(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? "");
}

/** Waits until the search has an answer. */
async function answered(page: Page): Promise<void> {
  await expect
    .poll(() => page.$eval("#search_results", (list) => list.getAttribute("aria-busy")), patience)
    .toBe("false");
}

describe("in Firefox a reader", () => {
  test("goes from the timeline to an event, and on to a report", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/`);
    await page.click("#phase_end summary");
    await Promise.all([page.waitForNavigation(), page.click('#phase_end a[href="/events/ferry-sold/"]')]);
    expect(await text(page, "h1")).toBe("The ferry is sold to Iceland");
    const report = await page.$eval("#section_accounts ~ * a[href^='/reports/']", (link) =>
      link.getAttribute("href"),
    );
    await page.goto(`${site.origin()}${report}`);
    expect(await place(page)).toBe(report);
  });

  test("reads a page that fits a phone, in the site's own type from the second page on", async () => {
    const page = await site.open(360);
    await page.goto(`${site.origin()}/events/ferry-sold/`, { waitUntil: "networkidle0" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.goto(`${site.origin()}/about/`, { waitUntil: "networkidle0" });
    const media = await page.$$eval("link[as=font]", (links) =>
      links.map((link) => link.getAttribute("media")),
    );
    expect(new Set(media)).toEqual(new Set(["all"]));
  });

  test("searches by a name in another script, and opens what is found", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await page.type("#site_search", "Эмбер");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await answered(page);
    const [first] = await page.$$eval("#search_panel :is(#search_answers, #search_results) a", (links) =>
      links.map((link) => link.getAttribute("href")),
    );
    expect(first).toBe("/places/ember-quay/");
  });

  test("narrows a search by months as they are written", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/search/?q=`);
    await answered(page);
    // Firefox has no field for months: it takes any text.
    await page.type("#search_from", "March 2001");
    await page.keyboard.press("Enter");
    await answered(page);
    expect(await place(page)).toBe("/search/?q=&from=2001-03");
    expect(await page.$eval("#search_from", (field) => Reflect.get(field, "value"))).toBe("2001-03");
    await page.$eval("#search_to", (field) => Reflect.set(field, "value", ""));
    await page.type("#search_to", "some day");
    await page.keyboard.press("Enter");
    // What cannot be read is kept, and the reader told so.
    expect(await page.$eval("#search_to", (field) => Reflect.get(field, "value"))).toBe("some day");
    expect(await page.$eval("#search_to", (field) => Reflect.get(field, "validationMessage"))).toContain(
      "write one such as 2012-12",
    );
    expect(await place(page)).toBe("/search/?q=&from=2001-03");
  });

  test("filters the timeline; the address holds what is chosen, and the way back drops it", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/`);
    await page.waitForSelector("#filter_form[data-ready]");
    await page.select("#filter_form select[name=side]", "south");
    await expect.poll(() => place(page), patience).toBe("/?side=south");
    const shown = await page.$$eval("[data-filed]", (entries) =>
      entries
        .filter((entry) => entry.checkVisibility())
        .map((entry) => entry.getAttribute("data-filed") ?? ""),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const filed of shown) expect(filed).toContain("side:south");
    await page.evaluate(() => history.back());
    await expect.poll(() => place(page), patience).toBe("/");
  });

  test("skips to the content and to the search by keyboard", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/about/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#page_content");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page_content");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("site_search");
    await page.keyboard.type("emb");
    await page.waitForSelector("[role=option]");
  });

  test("prints the timeline", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/`);
    const paper = await page.pdf({ format: "A4" });
    expect(Buffer.from(paper.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
    expect(paper.length).toBeGreaterThan(10_000);
  });

  test("switches to dark, also without the page before", async () => {
    const page = await site.open();
    await page.goto(`${site.origin()}/about/`);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.goto(`${site.origin()}/map/`);
    await page.click("#theme_switch");
    await page.goBack();
    await expect.poll(paper, patience).not.toBe(light);
    expect(await page.$eval("#theme_switch", (button) => button.getAttribute("aria-pressed"))).toBe("true");
  });
});
