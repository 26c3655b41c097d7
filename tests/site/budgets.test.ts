import { expect, test } from "vitest";
import { kindOf, pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";
import { pageWeight, scriptWeight } from "../support/site/weights.ts";

const main = await site("main");

/** The limits, in bytes as sent (gzip). */
const heaviestEventPage = 14_000;
const heaviestHomePage = 60_000;
const heaviestReadingScript = 3_000;
const heaviestPage = 60_000;

test("an event page weighs at most 14 kB of HTML and CSS", async () => {
  const events = (await pagesOf(main)).filter(({ address }) => kindOf(address) === "event");
  expect(events.length).toBeGreaterThan(0);
  for (const page of events) {
    expect(await pageWeight(main, page), page.address).toBeLessThanOrEqual(heaviestEventPage);
  }
});

test("the home page weighs at most 60 kB, and so does any other", async () => {
  for (const page of await pagesOf(main)) {
    const limit = page.address === "/" ? heaviestHomePage : heaviestPage;
    expect(await pageWeight(main, page), page.address).toBeLessThanOrEqual(limit);
  }
});

test("pages for reading load at most 3 kB of script", async () => {
  for (const page of await pagesOf(main)) {
    if (kindOf(page.address) === "search") continue;
    expect(await scriptWeight(main, page), page.address).toBeLessThanOrEqual(heaviestReadingScript);
  }
});
