import { expect, inject, test } from "vitest";
import { parseDate } from "../../src/timeline/dates/parse.ts";
import { lookUpAddress } from "../../src/timeline/external-links.ts";
import { readData } from "../support/site/data.ts";
import { pageAt, wordsOf } from "../support/site/pages.ts";

const { main, wild } = inject("sites");

test("each report links to its recorded copy, or else to where one can be looked up, and says which", async () => {
  for (const site of [main, wild]) {
    const { reports } = await readData(site);
    for (const { url, link, archive, published } of reports) {
      const { document } = await pageAt(site, url);
      const links = [...document.querySelectorAll("main dd a[rel='noopener']")];
      const lookUp = lookUpAddress({ link, published: parseDate(published) });
      expect(
        links.map((each) => each.getAttribute("href")),
        url,
      ).toEqual([link, archive ?? lookUp]);
      const words = archive === null ? "Look it up at the Internet Archive: " : "Archive copy: ";
      expect(wordsOf(links[1] ?? null).startsWith(words), url).toBe(true);
      // On paper a look-up would only spell out the outlet's address once more.
      expect(links[1]?.closest(".screen-only") === null, url).toBe(archive !== null);
    }
  }
});

test("an event links for each of its reports to a copy or a look-up too", async () => {
  const { events, reports } = await readData(main);
  const byId = new Map(reports.map((report) => [report.id, report]));
  for (const event of events) {
    const { document } = await pageAt(main, event.url);
    const addresses = new Set(
      [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href")),
    );
    for (const report of event.reports.flatMap((id) => byId.get(id) ?? [])) {
      const lookUp = lookUpAddress({ link: report.link, published: parseDate(report.published) });
      expect(addresses.has(report.archive ?? lookUp), `${event.id} ${report.id}`).toBe(true);
    }
  }
});

test("copies are recorded somewhere in the sites under test, and missing somewhere", async () => {
  const copies = (await readData(wild)).reports.map(({ archive }) => archive);
  expect(copies).toContain("https://archive.example/1");
  expect(copies).toContain(null);
});
