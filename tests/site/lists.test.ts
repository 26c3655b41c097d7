import { describe, expect, test } from "vitest";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { type SiteName, site } from "../support/site/sites.ts";

const [main, ferry] = [await site("main"), await site("ferry")];

/** The parts of a page under headings that stay in sight: heading, count as shown, ids of what is listed. */
function partsOf(document: Document) {
  return [...document.querySelectorAll(".bar")].map((bar) => ({
    heading: wordsOf(bar.querySelector("h2, h3, h4")),
    count: Number.parseInt(wordsOf(bar.querySelector(".label")).replaceAll(",", ""), 10),
    ids: [...(bar.parentElement?.querySelectorAll(":scope > ol > li, :scope > ul > li") ?? [])].map(
      ({ id }) => id,
    ),
  }));
}

/** The parts of a page of the ferry: each heading with what is listed under it. */
async function listedOn(address: string): Promise<[heading: string, ids: string[]][]> {
  const { document } = await pageAt(ferry, address);
  return partsOf(document).map(({ heading, ids }) => [heading, ids]);
}

describe("long lists", () => {
  test.each<SiteName>(["main", "ferry", "wild"])("of %s count what they hold, part by part", async (name) => {
    for (const { address, document } of await pagesOf(await site(name))) {
      for (const { heading, count, ids } of partsOf(document)) {
        expect(count, `${address} ${heading}`).toBe(ids.length);
      }
    }
  });

  test.each([
    ["/reports/", ["1998 (1)", "2000 (5)", "2001 (12)", "2002 (2)", "2004 (5)", "2009 (1)", "2012 (2)"]],
    ["/sources/", ["North shore (1)", "East shore (1)", "South shore (2)", "Elsewhere (2)"]],
    [
      "/events/",
      ["The 1900s (1)", "1998 (1)", "2000 (1)", "2001 (5)", "2002 (1)", "2004 (1)", "2009 (1)", "2012 (1)"],
    ],
  ])("%s counts in the links to its parts what is listed there", async (address, expected) => {
    const { document } = await pageAt(ferry, address);
    const links = [...document.querySelectorAll("main nav li")].filter((item) => wordsOf(item).endsWith(")"));
    expect(links.map(wordsOf)).toEqual(expected);
  });

  test("each such link leads to the part that it counts", async () => {
    for (const address of ["/reports/", "/sources/", "/people/", "/places/", "/events/", "/2024/"]) {
      const { document } = await pageAt(main, address);
      const links = [...document.querySelectorAll("main nav li")].filter((item) =>
        wordsOf(item).endsWith(")"),
      );
      expect(links.length, address).toBeGreaterThan(1);
      for (const item of links) {
        const [page = "", id] = (item.querySelector("a")?.getAttribute("href") ?? "").split("#");
        const target = page === "" ? document : (await pageAt(main, page)).document;
        const part = id === undefined ? target.querySelector("main") : target.getElementById(id);
        const listed = part?.querySelectorAll("li[id]").length;
        expect(wordsOf(item), address).toMatch(new RegExp(`\\(${listed}\\)$`));
      }
    }
  });

  test("of reports are cut by month of publication", async () => {
    expect((await listedOn("/reports/")).slice(0, 4)).toEqual([
      ["June 1998", ["new-engine-in-the-post"]],
      [
        "November 2000",
        ["fog-on-the-wire", "fog-at-shore-news", "fog-in-the-post", "fog-in-turkish", "fog-in-ukrainian"],
      ],
      ["February 2001", ["council-stops-ferry", "ferry-unsafe", "closure-on-the-wire"]],
      [
        "March 2001",
        [
          "last-crossing-on-the-wire",
          "last-crossing-in-the-post",
          "last-crossing-in-turkish",
          "crew-dismissed-in-ukrainian",
        ],
      ],
    ]);
  });

  test("of sources are cut by side", async () => {
    expect(await listedOn("/sources/")).toEqual([
      ["North shore", ["gol-postasi"]],
      ["East shore", ["ozerna-hazeta"]],
      ["South shore", ["lake-wire", "shore-news"]],
      ["Elsewhere", ["ember-post", "harbour-radio"]],
    ]);
  });

  test("of people are in order of the family name, and cut by its first letter where they are long", async () => {
    const { document } = await pageAt(ferry, "/people/");
    expect([...document.querySelectorAll("main li[id]")].map(({ id }) => id)).toEqual([
      "ada-pike",
      "selim-sade",
      "sara-shaw",
      "sam-stone",
    ]);
    const long = await pageAt(main, "/people/");
    for (const { heading, ids } of partsOf(long.document)) {
      for (const id of ids) {
        const name = wordsOf(long.document.getElementById(id)?.querySelector("a") ?? null);
        expect(name.split(" ").at(-1)?.charAt(0), name).toBe(heading);
      }
    }
  });

  test.each([
    [
      "/people/ada-pike/",
      [
        ["2001", ["last-crossing", "crew-dismissed"]],
        ["2009", ["anniversary"]],
      ],
    ],
    [
      "/organisations/ferry-company/",
      [
        ["1998", ["new-engine"]],
        ["2001", ["closure-announced", "last-crossing", "crew-dismissed", "ferry-sold"]],
      ],
    ],
    ["/places/south-shore/", [["2001", ["ferry-sold"]]]],
    [
      "/sources/ozerna-hazeta/",
      [
        ["2000", ["fog-collision"]],
        ["2001", ["crew-dismissed"]],
        ["2004", ["bridge-opened"]],
        ["2012", ["wreck-rumour"]],
      ],
    ],
  ])("%s has its events by year", async (address, expected) => {
    expect(await listedOn(address)).toEqual(expected);
  });

  test("name the language of reports that are not in the site’s", async () => {
    const { document } = await pageAt(ferry, "/reports/");
    expect(wordsOf(document.getElementById("fog-in-turkish"))).toContain("Göl Postası, in Turkish");
    expect(wordsOf(document.getElementById("fog-in-ukrainian"))).toContain("Ozerna Hazeta, in Ukrainian");
    expect(wordsOf(document.getElementById("fog-in-the-post"))).not.toContain(", in ");
  });
});

test("no page of the record is empty, or shows a bare id or a date as machines write it", async () => {
  const pages = await pagesOf(main);
  const ids = new Set(
    pages.map(({ address }) => address.split("/").at(-2) ?? "").filter((id) => /-.*-/.test(id)),
  );
  expect(ids.size).toBeGreaterThan(100);
  for (const { address, document } of pages) {
    const words = wordsOf(document.querySelector("main"));
    expect(words.length, address).toBeGreaterThan(40);
    // The about page explains how dates are written, the search page how months are.
    if (["about", "search"].includes(kindOf(address))) continue;
    const shown = words.split(/[\s,;()“”]+/);
    expect(
      shown.filter((word) => ids.has(word) || /^\d{4}-\d{2}(?:-\d{2})?[~?%]?(?:\/.*)?$/.test(word)),
      address,
    ).toEqual([]);
  }
});
