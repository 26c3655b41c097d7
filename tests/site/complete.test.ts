import { describe, expect, test } from "vitest";
import { awaitFilterScript } from "../../src/scripts/await-filter.ts";
import { beforePaintScript } from "../../src/scripts/before-paint.ts";
import { closeChapterScript } from "../../src/scripts/close-chapter.ts";
import { readData } from "../support/site/data.ts";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [main, ferry] = [await site("main"), await site("ferry")];

describe("pages are complete as they are sent, without scripts", () => {
  test("pages for reading bear only scripts that add to them, and within the page only those that set its colours, await its filter and close its chapters", async () => {
    for (const { address, document } of await pagesOf(main)) {
      if (kindOf(address) === "search") continue;
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      const inside = scripts.filter((script) => !script.hasAttribute("src"));
      const chapters = [...document.querySelectorAll("section.chapter > details")];
      expect(
        inside.map(({ textContent }) => textContent),
        address,
      ).toEqual(
        document.querySelector("#timeline_filter") === null
          ? [beforePaintScript]
          : [beforePaintScript, awaitFilterScript, ...chapters.map(() => closeChapterScript)],
      );
      for (const script of scripts.filter((one) => one.hasAttribute("src"))) {
        expect(script.getAttribute("src"), address).toMatch(
          /\/(?:Page|CopyLink|Cite|Steps|TimelineFilter)\./,
        );
      }
    }
  });

  test("an event page holds its date, its text, and each account with its report and the outlet's page", async () => {
    const { events, reports } = await readData(main);
    for (const event of events) {
      // The accounts of an event with many reports go on on further pages.
      const pages = (await pagesOf(main)).filter(({ address }) => address.startsWith(event.url));
      const words = pages.map(({ document }) => wordsOf(document.querySelector("main"))).join(" ");
      const own = wordsOf((await pageAt(main, event.url)).document.querySelector("main"));
      expect(own).toContain(event.title);
      expect(own).toContain(event.dateText);
      expect(own, event.id).toContain(event.summary);
      const anchors = pages.flatMap(({ document }) => [...document.querySelectorAll("a")]);
      const links = new Set(anchors.map((link) => link.getAttribute("href")));
      for (const report of reports) {
        for (const account of report.accounts.filter((entry) => entry.event === event.id)) {
          expect(words, event.id).toContain(account.says);
          if (account.quote !== null) expect(words).toContain(`“${account.quote.words}”`);
          expect(links).toContain(report.url);
          expect(links).toContain(report.link);
        }
      }
    }
  });

  test("every account has an address of its own on its event's page", async () => {
    const { events, reports } = await readData(main);
    for (const event of events) {
      const { document } = await pageAt(main, event.url);
      for (const id of event.reports) {
        expect(document.getElementById(id), `${event.url}#${id}`).not.toBeNull();
      }
    }
    expect(reports.length).toBeGreaterThan(0);
  });

  test("the home page holds every event once, in order of time, each with an anchor", async () => {
    const { events } = await readData(main);
    const { document } = await pageAt(main, "/");
    expect(listedAmong(events, document)).toEqual(events.map(({ id }) => id));
  });

  test("a year page holds the events that begin in it, by month", async () => {
    const { events } = await readData(main);
    const { document } = await pageAt(main, "/2024/");
    const own = events.filter(({ date }) => date.startsWith("2024"));
    expect(listedAmong(events, document)).toEqual(own.map(({ id }) => id));
    expect(wordsOf(document.getElementById("2024-04")?.querySelector("h2") ?? null)).toBe("April 2024");
  });

  test("no page shows an empty value, or a date in the notation of the files", async () => {
    for (const { address, document } of await pagesOf(main)) {
      // It explains the values of the data files.
      if (address === "/data/") continue;
      const words = wordsOf(document.querySelector("main"));
      expect(words, address).not.toMatch(/\b(?:undefined|null|NaN|Infinity|Invalid Date|\[object)\b/);
      const dates = [...document.querySelectorAll(".date, h1, h2, h3, h4, nav a")].map(wordsOf);
      const raw = /\b\d{4}-\d{2}(?:-\d{2})?\b|-\d{2}[~?%]|\/\.\.|\b\d{3}X\b/;
      expect(
        dates.filter((date) => raw.test(date)),
        address,
      ).toEqual([]);
    }
  });
});

describe("a report without accounts", () => {
  test("is on the timeline by itself, on its day, with its day as exact as it is known", async () => {
    const { document } = await pageAt(ferry, "/");
    const listed = [...document.querySelectorAll("ol.entries > li")].map(({ id }) => id);
    expect(listed).toEqual([
      ...["first-crossing", "new-engine", "fog-collision", "closure-announced", "last-crossing"],
      ...["crew-dismissed", "ferry-sold", "the-quay-is-quiet", "quay-closed", "summer-on-the-lake"],
      ...["bridge-proposed", "bridge-opened", "anniversary", "wreck-rumour"],
    ]);
    expect(wordsOf(document.getElementById("the-quay-is-quiet"))).toMatch(
      /about 6 May 2001 The quay is quiet The Ember Post walks along the empty quay\. Report by Ember Post, not tied to an event$/,
    );
    const year = await pageAt(ferry, "/2001/");
    expect(year.document.getElementById("the-quay-is-quiet")).not.toBeNull();
  });
});

test("the home page says which event is the latest", async () => {
  const { document } = await pageAt(ferry, "/");
  const latest = document.querySelector("#where_things_stand")?.parentElement ?? null;
  expect(wordsOf(latest)).toContain("Latest event: about 2012 A wreck is said to be the ferry");
});

describe("another story", () => {
  test("has no trace of this one: all that is about it is in the content", async () => {
    for (const { address, html } of await pagesOf(ferry)) {
      expect(html, address).not.toMatch(/Karabakh|Artsakh|peacekeep|Khankendi|Yerevan|Baku/i);
    }
  });

  test("prints the time of day of an event on its page and on the timeline, for machines too", async () => {
    const event = await pageAt(ferry, "/events/fog-collision/");
    const year = await pageAt(ferry, "/2000/");
    for (const { document } of [event, year]) {
      const time = document.querySelector('main time[datetime="2000-11-12T06:40+13:00"]');
      expect(wordsOf(time)).toMatch(/ 2000, 06:40 Auckland time$/);
    }
  });

  test("prints the time of day that a report gives, by the clocks that it names", async () => {
    const event = await pageAt(ferry, "/events/fog-collision/");
    const report = await pageAt(ferry, "/reports/fog-on-the-wire/");
    for (const { document } of [event, report]) {
      const time = document.querySelector('.account time[datetime="2000-11-11T17:40+00:00"]');
      expect(wordsOf(time)).toBe("11 November 2000, 17:40 UTC");
    }
    // It gives no day of its own.
    const { document } = await pageAt(ferry, "/reports/fog-at-shore-news/");
    const time = document.querySelector('.account time[datetime="2000-11-12T06:45+13:00"]');
    expect(wordsOf(time)).toBe("12 November 2000, 06:45 Auckland time");
  });

  test("counts an agency's text once in the data, whoever carries it", async () => {
    const { events } = await readData(ferry);
    const last = events.find(({ id }) => id === "last-crossing");
    expect(last?.reports).toEqual([
      "last-crossing-on-the-wire",
      "last-crossing-in-the-post",
      "last-crossing-in-turkish",
    ]);
    expect(last?.origins).toEqual(["lake-wire", "gol-postasi"]);
    expect(last?.sides).toEqual(["north", "south", "elsewhere"]);
  });
});

/** The ids of a page's entries that are events, in the order of the page: reports may stand there by themselves. */
function listedAmong(events: readonly { id: string }[], document: Document): string[] {
  const ids = new Set(events.map(({ id }) => id));
  return [...document.querySelectorAll("ol.entries > li")].map(({ id }) => id).filter((id) => ids.has(id));
}
