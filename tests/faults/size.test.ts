import { expect, test } from "vitest";
import { faultyLinks } from "../support/site/links.ts";
import { kindOf, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";
import { pageWeight } from "../support/site/weights.ts";

/** The limits, in bytes as sent (gzip). */
const heaviestEventPage = 14_000;
const heaviestPage = 60_000;

test("pages keep their weights with 1,000 reports of one event, 3,000 of one day and 500 names of one person", async () => {
  const directory = await site("ferrySwollen");
  const tooHeavy: string[] = [];
  for (const page of await pagesOf(directory)) {
    const weight = await pageWeight(directory, page);
    const limit = kindOf(page.address) === "event" ? heaviestEventPage : heaviestPage;
    if (weight > limit) tooHeavy.push(`${page.address}: ${weight} bytes`);
  }
  expect(tooHeavy).toEqual([]);
});

test("no link of such a story leads nowhere, and the home page leads to every report of it", async () => {
  expect(await faultyLinks(await site("ferrySwollen"))).toEqual({ broken: [], unreached: ["/404.html"] });
});

test("its crowded event lists the first of its reports, says how many more there are, and has all on its pages", async () => {
  const pages = await pagesOf(await site("ferrySwollen"));
  const ofEvent = pages.filter(({ address }) => /^\/events\/last-crossing\/(?:\d+\/)?$/.test(address));
  const own = ofEvent.find(({ address }) => address === "/events/last-crossing/")?.document;
  const lines = own?.querySelectorAll(".reporters li").length ?? 0;
  const [, more = "0"] = /and ([\d,]+) more reports/.exec(own?.body.textContent ?? "") ?? [];
  const told = ofEvent.flatMap(({ document }) => [...document.querySelectorAll("article.report")]);
  expect(told.length).toBeGreaterThan(1000);
  expect(lines).toBeGreaterThan(10);
  expect(lines + Number(more.replace(",", ""))).toBe(told.length);
  expect(wordsOf(own?.body ?? null)).toContain("1,002 of 1,003 reports rest on the word of Ada Pike");
});
