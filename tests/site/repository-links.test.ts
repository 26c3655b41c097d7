import { expect, test } from "vitest";
import { kindOf, pagesOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [main, wild] = [await site("main"), await site("wild")];

/** The links into the repository that a page bears. */
function linksOf(document: Document): string[] {
  return [...document.querySelectorAll('a[href*="/edit/main/"], a[href*="/issues/new"]')].map(
    (link) => link.getAttribute("href") ?? "",
  );
}

test("every event and every report leads to its file and to the form for errors, where the site names a repository", async () => {
  const pages = (await pagesOf(wild)).filter(({ address }) => ["event", "report"].includes(kindOf(address)));
  expect(pages.length).toBeGreaterThan(3);
  for (const { address, document } of pages) {
    const [report = "", edit = ""] = linksOf(document);
    expect(report, address).toContain(encodeURIComponent(`${siteAddress}${address}`));
    expect(edit, address).toMatch(
      new RegExp(`^https://code\\.example/guild/timeline/edit/main/.*${address.split("/")[2]}\\.md$`),
    );
  }
});

test("without a repository there is no such link", async () => {
  for (const { address, document } of await pagesOf(main)) expect(linksOf(document), address).toEqual([]);
});
