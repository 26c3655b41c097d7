import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "../support/site/data.ts";
import { pagesOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [main, ferry, below] = [await site("main"), await site("ferry"), await site("ferryBelow")];

describe("the data for machines", () => {
  test("has the promised shape, with a page for each event and each report", async () => {
    const { events, reports } = await readData(main);
    const addresses = new Set((await pagesOf(main)).map(({ address }) => address));
    expect([...events, ...reports].filter(({ url }) => !addresses.has(url))).toEqual([]);
    // Ids have letters: a year is a part of the list of all reports.
    const pages = [...addresses].filter((address) =>
      /^\/(?:events|reports)\/[^/]*[a-z][^/]*\/$/.test(address),
    );
    expect(pages).toHaveLength(events.length + reports.length);
  });

  test("gives an event and a report as their files have them, with what follows from all files", async () => {
    const { events, reports } = await readData(ferry);
    expect(events.find(({ id }) => id === "ferry-sold")).toEqual({
      id: "ferry-sold",
      url: "/events/ferry-sold/",
      title: "The ferry is sold to Iceland",
      date: "2001-04",
      start: "2001-04-01",
      end: "2001-04-30",
      moment: null,
      dateText: "April 2001",
      summary: "The ferry was sold. It left the lake for Reykjavík.",
      shortTitle: "The ferry is sold to Iceland",
      time: null,
      timeZone: null,
      dateNote: null,
      phase: "end",
      topics: ["sale"],
      major: false,
      places: ["ember-quay", "south-shore", "reykjavik"],
      people: [],
      organisations: ["ship-registry", "ferry-company"],
      see: [],
      added: "2026-11-01",
      changed: null,
      disputes: [],
      corrections: [],
      reports: ["ferry-on-the-way-to-iceland", "ferry-sold-in-the-post"],
      origins: ["shore-news", "ember-post"],
      sides: ["south", "elsewhere"],
    });
    expect(reports.find(({ id }) => id === "fog-in-turkish")).toEqual({
      id: "fog-in-turkish",
      url: "/reports/fog-in-turkish/",
      title: "Gölde kaza",
      titleTranslation: "Accident on the lake",
      description: null,
      source: "gol-postasi",
      agency: null,
      published: "2000-11-14",
      publishedNote: null,
      language: "tr",
      added: "2026-11-01",
      changed: null,
      link: "https://gol.example/kaza",
      archive: null,
      summary: "",
      accounts: [
        {
          event: "fog-collision",
          says: "A passenger said that nothing could be seen.",
          by: ["selim-sade"],
          confirmedBy: [],
          deniedBy: [],
          route: [],
          date: "2000-11-11",
          time: null,
          timeZone: null,
          dateNote: "It says “on Saturday night”.",
          figures: [],
          quote: { speaker: "selim-sade", words: "Hiçbir şey görmedik", translation: "We saw nothing" },
        },
      ],
    });
  });

  test("gives addresses that hold below a sub-path too", async () => {
    const { events, reports } = await readData(below);
    expect([...events, ...reports].filter(({ url }) => !url.startsWith("/sub/"))).toEqual([]);
  });

  test("lists events in order of time and reports in order of publication", async () => {
    const { events, reports } = await readData(main);
    const starts = events.map(({ start, end }) => start ?? end ?? "");
    expect(starts).toEqual(starts.toSorted());
    // A report of which only the month is known comes after those of its days.
    const published = reports.map((report) => report.published.replace(/[~?%]$/, "").padEnd(10, "~"));
    expect(published).toEqual(published.toSorted());
  });

  test("names in an event the reports that have an account of it, and no others", async () => {
    const { events, reports } = await readData(main);
    for (const event of events) {
      const expected = reports.filter(({ accounts }) =>
        accounts.some((account) => account.event === event.id),
      );
      expect(event.reports.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    }
  });
});

describe("for search engines", () => {
  test("the sitemap lists every page but the one for what is not found", async () => {
    const sitemap = await readFile(join(main, "sitemap-0.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
    const expected = (await pagesOf(main))
      .filter(({ address }) => address !== "/404.html")
      .map(({ address }) => `${siteAddress}${address}`);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test("robots.txt names the sitemap, below a sub-path too", async () => {
    expect(await readFile(join(main, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${siteAddress}/sitemap-index.xml`,
    );
    expect(await readFile(join(below, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${siteAddress}/sub/sitemap-index.xml`,
    );
  });
});
