import { describe, expect, test } from "vitest";
import { readData } from "../support/site/data.ts";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [main, ferry, wild] = [await site("main"), await site("ferry"), await site("wild")];

describe("the timeline on the home page", () => {
  test("tells the story in chapters, in their order, each with its entries by month", async () => {
    const { document } = await pageAt(ferry, "/");
    const chapters = [...document.querySelectorAll("section.chapter")].map((chapter) => [
      chapter.id,
      ...[...chapter.querySelectorAll("h3")].map(wordsOf),
    ]);
    expect(chapters).toEqual([
      ["phase_service", "The 1900s", "May 1998", "November 2000"],
      ["phase_end", "February 2001", "March 2001", "April 2001", "May 2001"],
      [
        ...["phase_after", "June 2001", "July 2001", "January 2002"],
        ...["September 2004", "March 2009", "2012"],
      ],
    ]);
    const ofEnd = [...document.querySelectorAll("#phase_end ol.entries > li")].map(({ id }) => id);
    expect(ofEnd).toEqual([
      "closure-announced",
      "last-crossing",
      "crew-dismissed",
      "ferry-sold",
      "the-quay-is-quiet",
    ]);
  });

  test("names the silences between entries, also between chapters", async () => {
    const { document } = await pageAt(ferry, "/");
    const gapBefore = (id: string) => wordsOf(document.getElementById(id)?.querySelector(".gap") ?? null);
    expect(gapBefore("first-crossing")).toBe("");
    expect(gapBefore("new-engine")).toBe("at least 88 years later");
    expect(gapBefore("closure-announced")).toBe("3 months later");
    expect(gapBefore("the-quay-is-quiet")).toBe("");
    expect(gapBefore("quay-closed")).toBe("about 6 weeks later");
  });

  test("gives for each event its date, its title, its reports and sides", async () => {
    const { events } = await readData(main);
    const { document } = await pageAt(main, "/");
    for (const event of events) {
      const words = wordsOf(document.getElementById(event.id));
      expect(words).toContain(event.dateText);
      expect(words).toContain(event.title);
      expect(words).toMatch(
        new RegExp(`\\b${event.reports.length} reports? from ${event.sides.length} sides?$`),
      );
    }
  });

  test("has on the page of its year, for each event, its first sentence and its places too", async () => {
    const { events } = await readData(main);
    for (const event of events) {
      const year = /^\d{4}/.exec(event.date)?.[0] ?? "1988";
      const { document } = await pageAt(main, `/${year}/`);
      const entry = document.getElementById(event.id);
      // What began in a span of years is on no page of a year.
      if (entry === null) continue;
      const words = wordsOf(entry);
      expect(words).toContain(event.dateText);
      expect(words).toContain(event.title);
      expect(
        event.summary.startsWith(wordsOf(entry?.querySelector("article > p:not([class])") ?? null)),
      ).toBe(true);
      expect(entry?.querySelectorAll('a[href^="/places/"]')).toHaveLength(event.places.length);
      expect(words).toMatch(
        new RegExp(`\\b${event.reports.length} reports? from ${event.sides.length} sides?$`),
      );
    }
  });

  test("sets turning points off from the rest", async () => {
    const { document } = await pageAt(ferry, "/");
    const marked = [...document.querySelectorAll("ol.entries > li")].filter((entry) =>
      wordsOf(entry).includes("Turning point"),
    );
    expect(marked.map(({ id }) => id)).toEqual(["fog-collision", "last-crossing", "bridge-opened"]);
  });

  test("begins with a standfirst whose every claim links to the event that shows it", async () => {
    const { document } = await pageAt(ferry, "/");
    const claims = [...document.querySelectorAll(".standfirst a")];
    expect(claims.map((claim) => claim.getAttribute("href"))).toEqual([
      "/events/last-crossing/",
      "/events/last-crossing/",
    ]);
    expect(claims.map(wordsOf).join(" ")).toBe(wordsOf(document.querySelector(".standfirst")));
  });

  test("shows the turning points in a picture, each with a link, in order", async () => {
    const { document } = await pageAt(ferry, "/");
    const links = [...document.querySelectorAll("svg.story a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/events/fog-collision/", "/events/last-crossing/", "/events/bridge-opened/"]);
    expect(wordsOf(document.querySelector("svg.story"))).toContain("4 March 2001");
  });

  test("has its chapters, each with its title and how much is in it, open for those who have no scripts", async () => {
    const { document } = await pageAt(ferry, "/");
    const chapters = [...document.querySelectorAll("section.chapter > details")];
    expect(chapters.map((chapter) => chapter.hasAttribute("open"))).toEqual([true, true, true]);
    expect(chapters.map((chapter) => wordsOf(chapter.querySelector("summary")))).toEqual([
      "In service 3 events",
      "The end 4 events and 1 report",
      "Afterwards 5 events and 1 report",
    ]);
  });

  test("begins with a standfirst, and links to every year", async () => {
    const { document } = await pageAt(ferry, "/");
    expect(wordsOf(document.querySelector(".standfirst"))).toMatch(
      /^The ferry of Lake Ember was taken out of service/,
    );
    const links = [...document.querySelectorAll("nav a")].map((link) => link.getAttribute("href"));
    expect(links).toContain("/2001/");
  });
});

describe("dates that are known only by a longer span", () => {
  test("stand under a heading that says no more, and on no page of a year", async () => {
    const { document } = await pageAt(ferry, "/");
    expect(
      wordsOf(
        document.getElementById("first-crossing")?.parentElement?.parentElement?.querySelector("h3") ?? null,
      ),
    ).toBe("The 1900s");
    await expect(pageAt(ferry, "/1900/")).rejects.toThrow("no page");
  });

  test("a season has a heading of its own, an open beginning is filed under its end", async () => {
    const { document } = await pageAt(wild, "/1900/");
    const headings = [...document.querySelectorAll("h2")].map(wordsOf);
    expect(headings).toEqual(["May 1900", "Summer 1900"]);
    expect(wordsOf(document.getElementById("long-word"))).toContain("by May 1900");
  });

  test("years before 1000 have pages with four digits", async () => {
    const { document } = await pageAt(wild, "/0999/");
    expect(document.getElementById("first-light")).not.toBeNull();
  });
});

describe("the story in turning points", () => {
  test("has each turning point with its whole text, its quotation and its evidence, in order", async () => {
    const { events } = await readData(main);
    const { document } = await pageAt(main, "/turning-points/");
    const story = events.filter(({ major }) => major);
    const told = [...document.querySelectorAll("main article")];
    expect(told.map(({ id }) => id)).toEqual(story.map(({ id }) => id));
    for (const [index, { title, dateText, summary, reports, sides }] of story.entries()) {
      const words = wordsOf(told[index] ?? null);
      expect(words).toContain(`${index + 1} of ${story.length} · ${dateText} ${title} ${summary}`);
      expect(words).toContain(`${reports.length} reports from ${sides.length} side`);
    }
    expect(told.filter((article) => article.querySelector("blockquote") !== null).length).toBeGreaterThan(5);
  });

  test("is read step by step on the pages of its events, from the first to the last and back", async () => {
    const steps = async (address: string) => {
      const { document } = await pageAt(ferry, address);
      const navigation = [...document.querySelectorAll("nav.steps")];
      return navigation.map((nav) => [
        wordsOf(nav.querySelector("span")),
        nav.querySelector("[rel=prev]")?.getAttribute("href"),
        nav.querySelector("[rel=next]")?.getAttribute("href"),
      ]);
    };
    const first = ["Turning point 1 of 3", undefined, "/events/last-crossing/"];
    const second = ["Turning point 2 of 3", "/events/fog-collision/", "/events/bridge-opened/"];
    const last = ["Turning point 3 of 3", "/events/last-crossing/", undefined];
    expect(await steps("/events/fog-collision/")).toEqual([first, first]);
    expect(await steps("/events/last-crossing/")).toEqual([second, second]);
    expect(await steps("/events/bridge-opened/")).toEqual([last, last]);
  });
});

describe("the page of an event", () => {
  test("has right below its text who reports it: outlet, side, day and what it says, with a link to all of it", async () => {
    const { document } = await pageAt(ferry, "/events/ferry-sold/");
    const headings = [...document.querySelectorAll("main h2")].map(wordsOf);
    expect(headings.slice(0, 2)).toEqual(["Who reports it", "How we know"]);
    expect(headings.at(-1)).toBe("Who says what");
    const lines = [...document.querySelectorAll(".reporters > li")];
    expect(lines.map((line) => line.querySelector("a")?.getAttribute("href"))).toEqual([
      "#ferry-on-the-way-to-iceland",
      "#ferry-sold-in-the-post",
    ]);
    expect(wordsOf(lines[0] ?? null)).toMatch(/^Shore News \(South shore\), 20 April 2001: \S+ /);
  });

  test("has the steps to its neighbours at its top, too", async () => {
    const { document } = await pageAt(ferry, "/events/ferry-sold/");
    const links = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute("href"));
    expect(links("nav.steps a")).toEqual(links("nav.previous-next a"));
    expect(links("nav.steps a")).toHaveLength(2);
  });
});

test("the list of events holds every event once, in order of time", async () => {
  const { events } = await readData(main);
  const { document } = await pageAt(main, "/events/");
  expect([...document.querySelectorAll("ol.dated > li")].map(({ id }) => id)).toEqual(
    events.map(({ id }) => id),
  );
});

describe("the page of an entity", () => {
  test("has what it is, every other name with its language, and its events", async () => {
    const { document } = await pageAt(ferry, "/places/ember-quay/");
    const words = wordsOf(document.querySelector("main"));
    expect(words).toContain("Place · town");
    expect(words).toContain("New Zealand (as internationally recognised)");
    expect(words).toContain(
      "Other names Эмбер-Куэй Russian Էմբերի նավամատույց Armenian Əmbər körpüsü Azerbaijani",
    );
    expect(document.querySelector('bdi[lang="hy"]')?.textContent).toBe("Էմբերի նավամատույց");
    expect([...document.querySelectorAll("ol.entries > li")].map(({ id }) => id)).toEqual([
      ...["first-crossing", "fog-collision", "closure-announced", "last-crossing", "ferry-sold"],
      ...["quay-closed", "bridge-proposed", "bridge-opened", "anniversary"],
    ]);
  });

  test("of a person has the offices and the side", async () => {
    const { document } = await pageAt(ferry, "/people/ada-pike/");
    expect(wordsOf(document.querySelector("main"))).toContain(
      "Role Captain of the ferry, 1990 to 4 March 2001 Side Elsewhere",
    );
  });

  test("of a source has its reports, and the texts of its that others carried", async () => {
    const { document } = await pageAt(ferry, "/sources/lake-wire/");
    const listedBelow = (heading: string) => {
      const found = [...document.querySelectorAll("h2, h3")].find((each) => wordsOf(each) === heading);
      return [...(found?.closest("section")?.querySelectorAll("ol.dated > li") ?? [])].map(({ id }) => id);
    };
    expect(listedBelow("Its reports")).toEqual([
      ...["fog-on-the-wire", "closure-on-the-wire", "last-crossing-on-the-wire"],
      ...["bridge-on-the-wire", "bridge-opened-on-the-wire"],
    ]);
    expect(listedBelow("Its texts in other outlets")).toEqual([
      ...["fog-at-shore-news", "last-crossing-in-the-post", "bridge-opened-at-shore-news"],
    ]);
  });

  test("of a source without reports says that there is nothing, and nothing untrue", async () => {
    const { document } = await pageAt(wild, "/sources/empty-press/");
    expect(wordsOf(document.querySelector("main"))).toContain("No events yet.");
  });

  test("of an organisation says what it is and does, in the words of its file", async () => {
    const { document } = await pageAt(wild, "/organisations/guild/");
    const heading = wordsOf(document.querySelector("main header"));
    expect(heading).toBe("Organisation · guild Guild One of its members lit the lamp.");
    const description = document.querySelector('meta[name="description"]')?.getAttribute("content");
    expect(description).toMatch(/^Guild, guild: /);
  });

  test("of a topic has its events", async () => {
    const { document } = await pageAt(ferry, "/topics/bridge/");
    expect([...document.querySelectorAll("ol.entries > li")].map(({ id }) => id)).toEqual([
      ...["bridge-proposed", "bridge-opened", "anniversary"],
    ]);
  });

  test.each(["people", "organisations", "places", "sources", "topics"])(
    "is reached from the index of %s",
    async (folder) => {
      const { document } = await pageAt(main, `/${folder}/`);
      const links = [...document.querySelectorAll(`main a[href^="/${folder}/"]`)];
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        const target = await pageAt(main, link.getAttribute("href") ?? "");
        expect(wordsOf(target.document.querySelector("h1"))).toBe(wordsOf(link));
      }
    },
  );
});

describe("texts with marks of their own", () => {
  test("stand on the page as they were written", async () => {
    const { document } = await pageAt(wild, "/events/long-word/");
    expect(wordsOf(document.querySelector("h1"))).toMatch(/gesellschaft <closes> & "ends"$/);
    const report = await pageAt(wild, "/reports/arabic-headline/");
    expect(wordsOf(report.document.querySelector("h1"))).toBe("إغلاق المصباح <الأول>");
    expect(report.document.querySelector("h1")?.getAttribute("lang")).toBe("ar");
  });

  test("read the same in lists, in the data and on their own page", async () => {
    const { events } = await readData(wild);
    const summary = events.find(({ id }) => id === "first-light")?.summary ?? "";
    expect(summary).toContain('as "they" say -- it\'s known -- put out.');
    const { document } = await pageAt(wild, "/events/first-light/");
    expect(wordsOf(document.querySelector(".prose.lead"))).toBe(summary);
  });

  test("no page has a space before a comma or a full stop", async () => {
    for (const address of [
      "/",
      "/reports/",
      "/events/2024-06-12-withdrawal-completed/",
      "/people/nikol-pashinyan/",
      "/about/",
      "/sources/moscow-times/",
    ]) {
      const { document } = await pageAt(main, address);
      expect(wordsOf(document.body), address).not.toMatch(/\S\s[,.;)]/);
    }
  });
});

describe("reports of one outlet, of one day and under one title", () => {
  test("are told apart by a number", async () => {
    const titleOf = async (id: string) =>
      wordsOf((await pageAt(wild, `/reports/${id}/`)).document.querySelector("title"));
    expect(await titleOf("twin-one")).toMatch(/1 March 999, 1 of 2\)/);
    expect(await titleOf("twin-two")).toMatch(/1 March 999, 2 of 2\)/);
    expect(await titleOf("again-two")).toMatch(/^The same again \(.*, 2 March 999, 2 of 2\)/);
  });
});
