import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "../support/site/data.ts";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [main, ferry, wild] = [await site("main"), await site("ferry"), await site("wild")];

async function mainOf(address: string, directory = ferry): Promise<Element | null> {
  return (await pageAt(directory, address)).document.querySelector("main");
}

function textOf(path: string): Promise<string> {
  return readFile(join(ferry, path), "utf8");
}

describe("how we know", () => {
  test.each(["/events/fog-collision/", "/reports/fog-in-turkish/"])(
    "%s shows the day that an account gives, and the note on how it is known",
    async (address) => {
      expect(wordsOf(await mainOf(address))).toContain("Date 11 November 2000 It says “on Saturday night”.");
    },
  );

  test("an event shows the note on its own day", async () => {
    expect(wordsOf(await mainOf("/events/fog-collision/"))).toContain(
      "12 November 2000, 06:40 Auckland time It happened at night; one outlet has the day before.",
    );
  });

  test("an event that no report covers says so", async () => {
    expect(wordsOf(await mainOf("/events/without-account/", wild))).toContain("No report of it yet.");
  });

  test("a headline in another language is marked as such, and has our translation", async () => {
    const report = await mainOf("/reports/fog-in-ukrainian/");
    expect(report?.querySelector("h1")?.getAttribute("lang")).toBe("uk");
    expect(wordsOf(report)).toContain("Пором у тумані In our translation: The ferry in the fog");
    const list = await pageAt(ferry, "/reports/");
    expect(wordsOf(list.document.getElementById("fog-in-ukrainian"))).toContain(
      "Пором у тумані In our translation: The ferry in the fog",
    );
  });

  test.each(["/reports/fog-in-turkish/", "/events/fog-collision/"])(
    "%s has the quotation in its language, and our translation",
    async (address) => {
      const page = await mainOf(address);
      const quotations = [...(page?.querySelectorAll('blockquote[lang="tr"]') ?? [])].map(wordsOf);
      expect(quotations).toEqual(["“Hiçbir şey görmedik”"]);
      expect(wordsOf(page)).toContain("In our translation: “We saw nothing” Selim Sade");
    },
  );

  describe("a report whose headline is not known", () => {
    const address = "/reports/last-crossing-on-the-wire/";
    const bracketed = "[The old ferry is taken out of service]";

    test("is described by us on its page, and marked so", async () => {
      const { document } = await pageAt(ferry, address);
      expect(wordsOf(document.querySelector("h1"))).toBe("The old ferry is taken out of service");
      expect(document.querySelector("h1")?.getAttribute("lang")).toBeNull();
      expect(wordsOf(document.querySelector("main header"))).toContain(
        "Our description: the headline is not known.",
      );
      expect(wordsOf(document.querySelector("title"))).toMatch(
        /^\[The old ferry is taken out of service\] \(Lake Wire, 4 March 2001\)/,
      );
      expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toContain(
        bracketed,
      );
    });

    test("is marked on lists, on the pages of its events and on those of its neighbours", async () => {
      const marked = "The old ferry is taken out of service (our description)";
      const list = await pageAt(ferry, "/reports/");
      expect(wordsOf(list.document.getElementById("last-crossing-on-the-wire"))).toBe(
        `4 March 2001 ${marked} Lake Wire · on 1 event`,
      );
      expect(wordsOf(await mainOf("/events/last-crossing/"))).toContain(marked);
      const next = await pageAt(ferry, "/reports/last-crossing-in-the-post/");
      expect(wordsOf(next.document.querySelector(".previous-next"))).toContain(bracketed);
    });

    test("is in square brackets where it is cited and in feeds", async () => {
      expect(wordsOf(await mainOf(address))).toContain(`${bracketed}, Lake Wire, 4 March 2001. https://`);
      const [citation] = JSON.parse(await textOf(`${address}cite.csl.json`));
      expect(citation).toMatchObject({ title: bracketed });
      expect(await textOf("/feed.json")).toContain(`${bracketed} (Lake Wire)`);
    });

    test("has no headline for machines, but a description", async () => {
      const { document } = await pageAt(ferry, address);
      const graph = JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? "",
      );
      expect(graph).toHaveProperty("@graph.0.name", bracketed);
      expect(graph).toHaveProperty(
        "@graph.0.mainEntity.description",
        "The old ferry is taken out of service",
      );
      expect(graph).not.toHaveProperty("@graph.0.mainEntity.headline");
      const { reports } = await readData(ferry);
      expect(reports.find(({ id }) => id === "last-crossing-on-the-wire")).toMatchObject({
        title: null,
        description: "The old ferry is taken out of service",
      });
    });
  });

  test("a day of publication that is known only roughly is printed so, with how it is known", async () => {
    const words = wordsOf(await mainOf("/reports/the-quay-is-quiet/"));
    expect(words).toContain("about 6 May 2001");
    expect(words).toContain("The page bears no day; it was in the issue of that week.");
  });

  test("a report page has all that the report says of each event, and where to read it", async () => {
    const { reports } = await readData(main);
    for (const report of reports) {
      const page = await mainOf(report.url, main);
      const words = wordsOf(page);
      for (const { says, event } of report.accounts) {
        expect(words).toContain(says);
        expect(page?.querySelector(`a[href="/events/${event}/"]`), report.url).not.toBeNull();
      }
      expect(page?.querySelector(`a[href="${report.link}"]`)?.textContent).toContain("Read it at");
    }
  });
});
