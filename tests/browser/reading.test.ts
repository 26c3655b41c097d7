import { describe, expect, test } from "vitest";
import { visit } from "../support/browser/browser.ts";

const site = visit("ferry");
const sale = "/events/ferry-sold/";

describe("a reader", () => {
  test("goes from the timeline to an event, on to a report, and out to the page it was read on", async () => {
    const report = "/reports/ferry-on-the-way-to-iceland/";
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await page.locator("#phase_end summary").click();
    await page.locator(`a[href="${sale}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(sale);
    await page.locator(`a[href="${report}"]`).last().click();
    expect(new URL(page.url()).pathname).toBe(report);
    const out = page.getByRole("link", { name: /^Read it at / });
    expect(await out.getAttribute("href")).toBe("https://shore.example/iceland");
  });

  test("follows a permanent address to one event of the timeline, which is marked", async () => {
    const { page } = await site.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin()}/#ferry-sold`);
    const target = page.locator(":target");
    expect(await target.getByRole("heading").textContent()).toContain("The ferry is sold to Iceland");
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  test("walks through time by the neighbours of an event, there and back", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}${sale}`);
    const neighbours = page.getByRole("navigation", { name: "Neighbouring events" });
    await neighbours.locator("a[rel=next]").click();
    expect(new URL(page.url()).pathname).not.toBe(sale);
    await neighbours.locator("a[rel=prev]").click();
    expect(new URL(page.url()).pathname).toBe(sale);
  });

  test.each(["ArrowRight", "ArrowLeft"])("walks through the turning points with the key %s", async (key) => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/events/last-crossing/`);
    await page.keyboard.press(key);
    const target = key === "ArrowRight" ? "bridge-opened" : "fog-collision";
    await page.waitForURL(`**/events/${target}/`);
    expect(new URL(page.url()).pathname).toBe(`/events/${target}/`);
  });

  test("has the whole timeline without scripts, and every target is large enough to tap in the picture of the story", async () => {
    const { page } = await site.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${site.origin()}/`);
    expect(await page.locator("#ferry-sold").isVisible()).toBe(true);
    const heights = await page
      .locator("svg.story a rect")
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights).toHaveLength(3);
    // WCAG 2.2, 2.5.8.
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });

  test("opens and closes a chapter, and goes on to a year", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    const event = page.locator("#ferry-sold");
    expect(await event.isVisible()).toBe(false);
    const chapter = page.locator("#phase_end summary");
    await chapter.click();
    expect(await event.isVisible()).toBe(true);
    await chapter.click();
    expect(await event.isVisible()).toBe(false);
    await page.getByRole("navigation", { name: "Years" }).getByRole("link", { name: /^2001/ }).click();
    expect(new URL(page.url()).pathname).toBe("/2001/");
  });

  test.each([
    [360, 640],
    [1280, 900],
  ])("has the month and year in sight while scrolling, at %i × %i", async (width, height) => {
    const { page } = await site.open({ viewport: { width, height } });
    for (const [path, id, month] of [
      ["/", "crew-dismissed", "March 2001"],
      ["/2001/", "crew-dismissed", "March 2001"],
      ["/reports/", "crew-dismissed-in-ukrainian", "March 2001"],
    ] as const) {
      await page.goto(`${site.origin()}${path}#${id}`);
      const target = await page.locator(":target").boundingBox();
      const headings = await page.locator(".bar").filter({ hasText: month }).all();
      const boxes = await Promise.all(headings.map((heading) => heading.boundingBox()));
      // On a large screen the strip of months stays above them.
      const strip = await page
        .locator(".density")
        .boundingBox({ timeout: 100 })
        .catch(() => null);
      const top = strip !== null && strip.y === 0 ? strip.height : 0;
      const inSight = boxes.find((box) => box !== null && box.y >= top - 1 && box.y < top + 2);
      expect(inSight, `${month} on ${path}`).toBeDefined();
      // What the address names stands below the heading, not behind it.
      expect(target?.y ?? 0).toBeGreaterThanOrEqual((inSight?.y ?? 0) + (inSight?.height ?? 0) - 1);
    }
  });

  test("reads the same without JavaScript", async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    for (const path of ["/", sale, "/places/ember-quay/", "/about/"]) {
      await page.goto(`${site.origin()}${path}`);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(400);
    }
    await page.goto(`${site.origin()}/search/?q=Reykjavik`);
    expect(await page.locator("main").innerText()).toContain("Search needs JavaScript");
    await page.locator("main").getByRole("link", { name: "Places" }).click();
    await page.getByRole("link", { name: "Reykjavík", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/places/reykjavik/");
  });

  test("who took a wrong turn is told so, and shown the way back", async () => {
    const { page } = await site.open();
    const answer = await page.goto(`${site.origin()}/events/no-such-event/`);
    expect(answer?.status()).toBe(404);
    await page.getByRole("main").getByRole("link", { name: "the timeline" }).click();
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
