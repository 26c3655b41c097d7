import { describe, expect, inject, test } from "vitest";
import { visit } from "../support/browser/browser.ts";
import { readData } from "../support/site/data.ts";

const site = visit("main");
const convoy = "/events/2024-04-22-convoy-enters-armenia/";

describe("a reader", () => {
  test("goes from the timeline to an event, on to a report, and out to the page it was read on", async () => {
    const { events, reports } = await readData(inject("sites").main);
    const event = events.find(({ url }) => url === convoy);
    const report = reports.find(({ id }) => id === event?.reports[0]);
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await page.locator(`a[href="${convoy}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(convoy);
    await page.locator(`a[href="${report?.url}"]`).last().click();
    expect(new URL(page.url()).pathname).toBe(report?.url);
    const out = page.getByRole("link", { name: /^Read it at / });
    expect(await out.getAttribute("href")).toBe(report?.link);
  });

  test("follows a permanent address to one event of the timeline, which is marked", async () => {
    const { page } = await site.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin()}/#2024-04-22-convoy-enters-armenia`);
    const target = page.locator(":target");
    expect(await target.getByRole("heading").textContent()).toContain("A Russian convoy leaves Karabakh");
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  test("walks through time by the neighbours of an event, there and back", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}${convoy}`);
    const neighbours = page.getByRole("navigation", { name: "Neighbouring events" });
    await neighbours.locator("a[rel=next]").click();
    expect(new URL(page.url()).pathname).not.toBe(convoy);
    await neighbours.locator("a[rel=prev]").click();
    expect(new URL(page.url()).pathname).toBe(convoy);
  });

  test("jumps from the top of the timeline to a chapter and to a year", async () => {
    const { page } = await site.open();
    await page.goto(`${site.origin()}/`);
    await page
      .getByRole("navigation", { name: "Chapters" })
      .getByRole("link", { name: /^Withdrawal/ })
      .click();
    expect(new URL(page.url()).hash).toBe("#phase_withdrawal");
    await page.getByRole("navigation", { name: "Years" }).getByRole("link", { name: /^2023/ }).click();
    expect(new URL(page.url()).pathname).toBe("/2023/");
  });

  test.each([
    [360, 640],
    [1280, 900],
  ])("has the month and year in sight while scrolling, at %i × %i", async (width, height) => {
    const { page } = await site.open({ viewport: { width, height } });
    for (const [path, id, month] of [
      ["/", "2024-04-22-peskov-no-functions-left", "April 2024"],
      ["/2023/", "2023-09-24-karabakh-armenians-leave", "September 2023"],
      ["/reports/", "2024-04-17-tass-early-withdrawal-joint-decision", "April 2024"],
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
    for (const path of ["/", convoy, "/places/goris/", "/about/"]) {
      await page.goto(`${site.origin()}${path}`);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(400);
    }
    await page.goto(`${site.origin()}/search/?q=Goris`);
    expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
    await page.getByRole("link", { name: "Goris", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/places/goris/");
  });

  test("who took a wrong turn is told so, and shown the way back", async () => {
    const { page } = await site.open();
    const answer = await page.goto(`${site.origin()}/events/no-such-event/`);
    expect(answer?.status()).toBe(404);
    await page.getByRole("main").getByRole("link", { name: "the timeline" }).click();
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
