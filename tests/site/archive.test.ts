import { expect, test } from "vitest";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const ferry = await site("ferry");

/** The links of a report's page that lead out of the site. */
async function linksOut(report: string): Promise<Element[]> {
  const { document } = await pageAt(ferry, `/reports/${report}/`);
  return [...document.querySelectorAll("main dd a[rel='noopener']")];
}

function addresses(links: Iterable<Element>): (string | null)[] {
  return [...links].map((link) => link.getAttribute("href"));
}

test("a report links to its page and to the recorded archive copy", async () => {
  const links = await linksOut("ferry-sold-in-the-post");
  expect(addresses(links)).toEqual([
    "https://post.ember.example/sold",
    "https://web.archive.org/web/20010422000000/https://post.ember.example/sold",
  ]);
  expect(wordsOf(links[1] ?? null)).toBe("Archive copy: The ferry is sold");
  expect(links[1]?.closest(".screen-only")).toBeNull();
});

test.each([
  ["council-stops-ferry", "20010202", "https://post.ember.example/council"],
  // Published on about 6 May 2001.
  ["the-quay-is-quiet", "20010506", "https://post.ember.example/quiet"],
  // Published in May 2012.
  ["wreck-in-ukrainian", "201205", "https://ozerna.example/ulamky"],
])("a report without one, %s, links to where a copy can be looked up", async (report, day, address) => {
  const links = await linksOut(report);
  expect(addresses(links)).toEqual([address, `https://web.archive.org/web/${day}/${address}`]);
  expect(wordsOf(links[1] ?? null)).toMatch(/^Look it up at the Internet Archive: /);
  // On paper it would only spell out the outlet's address once more.
  expect(links[1]?.closest(".screen-only")).not.toBeNull();
});

test("an event links to a copy or a look-up for each of its reports too", async () => {
  const { document } = await pageAt(ferry, "/events/ferry-sold/");
  expect(addresses(document.querySelectorAll("main a[href^='https://web.archive.org/']"))).toEqual([
    "https://web.archive.org/web/20010420/https://shore.example/iceland",
    "https://web.archive.org/web/20010422000000/https://post.ember.example/sold",
  ]);
});
