import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../support/csv.ts";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site, siteAddress } from "../support/site/sites.ts";

const [ferry, below, wild] = [await site("ferry"), await site("ferryBelow"), await site("wild")];

/** The events of the story with the number of reports from the north, east and south shores and elsewhere, of all, of origins and sides. */
const counts = [
  ["first-crossing", "–", "–", "–", "1", "1", "1", "1"],
  ["new-engine", "–", "–", "–", "1", "1", "1", "1"],
  ["fog-collision", "1", "1", "2", "1", "5", "4", "4"],
  ["closure-announced", "–", "–", "2", "1", "3", "3", "2"],
  ["last-crossing", "1", "–", "1", "1", "3", "2", "3"],
  ["crew-dismissed", "–", "1", "–", "–", "1", "1", "1"],
  ["ferry-sold", "–", "–", "1", "1", "2", "2", "2"],
  ["quay-closed", "–", "–", "–", "1", "1", "1", "1"],
  ["bridge-proposed", "1", "–", "1", "–", "2", "2", "2"],
  ["bridge-opened", "1", "1", "2", "1", "5", "4", "4"],
  ["anniversary", "–", "–", "–", "1", "1", "1", "1"],
  ["wreck-rumour", "1", "1", "–", "–", "2", "2", "2"],
];
const inOrderOfTime = counts.map(([id]) => id);

/** The rows of the table of a page: the event, its counts as the wide table shows them, and as the narrow one does. */
async function rowsOf(address: string, directory = ferry) {
  const { document } = await pageAt(directory, address);
  return [...document.querySelectorAll("tbody tr[id]")].map((row) => ({
    id: row.id,
    counts: [...row.querySelectorAll("td:not(.slim)")].map((cell) =>
      wordsOf(cell)
        .replace(/^(?:possibly )?first /, "")
        .replace("–no report", "–"),
    ),
    narrow: [...row.querySelectorAll("td.slim li")].map(wordsOf),
  }));
}

async function rowOf(id: string) {
  return (await rowsOf("/coverage/")).find((row) => row.id === id);
}

function idsOf(list: Iterable<{ readonly id: string }>): string[] {
  return [...list].map(({ id }) => id);
}

/** The table of coverage as its file for spreadsheets has it. */
async function readCsv(directory: string): Promise<string[][]> {
  return parseCsv(await readFile(join(directory, "data/coverage.csv"), "utf8"));
}

describe("the table of coverage", () => {
  test("opens with what only one side reported, with the way to each", async () => {
    const { document } = await pageAt(ferry, "/coverage/");
    const opening = document.querySelector("main header p.lead");
    expect(wordsOf(opening)).toBe(
      "Of 12 events, 5 were reported by the outlets of one side only: other shores 4, East shore 1. Outlets of all 4 sides reported 2 events.",
    );
    expect([...(opening?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
      "/coverage/elsewhere/#side_only",
      "/coverage/east/#side_only",
      "/coverage/fewest-sides/",
    ]);
  });

  test("has a column for each side of the record, which leads to the side’s page", async () => {
    const { document } = await pageAt(ferry, "/coverage/");
    const heads = [...document.querySelectorAll("thead th:not(.slim)")];
    expect(heads.map(wordsOf)).toEqual([
      "Event",
      "North shore",
      "East shore",
      "South shore",
      "Elsewhere",
      "Reports",
      "Independent sources",
      "Sides",
    ]);
    const links = [...document.querySelectorAll("thead a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "/coverage/north/",
      "/coverage/east/",
      "/coverage/south/",
      "/coverage/elsewhere/",
    ]);
  });

  test("counts for each event the reports of each side, and says where there is none", async () => {
    expect((await rowsOf("/coverage/")).map((row) => [row.id, ...row.counts])).toEqual(counts);
  });

  test("says on a narrow screen the same, naming the sides, and marks which was first or perhaps first", async () => {
    expect((await rowOf("fog-collision"))?.narrow).toEqual([
      "North shore 1",
      "East shore 1",
      "first South shore 2",
      "Elsewhere 1",
    ]);
    expect((await rowOf("bridge-opened"))?.narrow).toEqual([
      "North shore 1",
      "East shore 1",
      "first South shore 2",
      "first Elsewhere 1",
    ]);
    expect((await rowOf("wreck-rumour"))?.narrow).toEqual([
      "first North shore 1",
      "possibly first East shore 1",
    ]);
    const { document } = await pageAt(ferry, "/coverage/");
    const marks = (id: string, mark: string) =>
      document.getElementById(id)?.querySelectorAll(`td:not(.slim) .${mark}`).length;
    expect(marks("fog-collision", "first")).toBe(1);
    expect(marks("bridge-opened", "first")).toBe(2);
    expect(marks("wreck-rumour", "first")).toBe(1);
    expect(marks("wreck-rumour", "perhaps")).toBe(1);
  });

  test("says for whom a report counts that carries an agency’s text, and that a gap is one of the record", async () => {
    const pages = (await pagesOf(ferry)).filter(({ address }) => kindOf(address) === "coverage");
    expect(pages).toHaveLength(7);
    for (const { address, document } of pages) {
      const words = wordsOf(document.querySelector("main"));
      expect(words, address).toContain(
        "Reports count for the outlet that published them, even with an agency’s text",
      );
      expect(words, address).toMatch(/not (?:that none exists|mean that nobody)/);
    }
  });

  test.each([
    ["/coverage/", inOrderOfTime],
    [
      "/coverage/most-reported/",
      [
        "fog-collision",
        "bridge-opened",
        "last-crossing",
        "closure-announced",
        "ferry-sold",
        "bridge-proposed",
        "wreck-rumour",
        "first-crossing",
        "new-engine",
        "crew-dismissed",
        "quay-closed",
        "anniversary",
      ],
    ],
    [
      "/coverage/fewest-sides/",
      [
        "first-crossing",
        "new-engine",
        "crew-dismissed",
        "quay-closed",
        "anniversary",
        "closure-announced",
        "ferry-sold",
        "bridge-proposed",
        "wreck-rumour",
        "last-crossing",
        "fog-collision",
        "bridge-opened",
      ],
    ],
  ])("%s has its order, and links to the others", async (address, order) => {
    expect(idsOf(await rowsOf(address))).toEqual(order);
    const { document } = await pageAt(ferry, address);
    const links = [...document.querySelectorAll('nav[aria-label="Order"] a')];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/coverage/",
      "/coverage/most-reported/",
      "/coverage/fewest-sides/",
    ]);
    const here = links.filter((link) => link.getAttribute("aria-current") === "page");
    expect(here.map((link) => link.getAttribute("href"))).toEqual([address]);
  });

  test("counts under each heading what is listed there", async () => {
    const { document } = await pageAt(ferry, "/coverage/");
    expect([...document.querySelectorAll("tbody .group")].map(wordsOf)).toEqual([
      "The 1900s 1 event",
      "1998 1 event",
      "2000 1 event",
      "2001 5 events",
      "2002 1 event",
      "2004 1 event",
      "2009 1 event",
      "2012 1 event",
    ]);
  });

  test("ends with totals by side", async () => {
    const { document } = await pageAt(ferry, "/coverage/");
    const totals = [...document.querySelectorAll("tfoot tr")].map((row) =>
      [...row.querySelectorAll("th, td:not(.slim)")].map(wordsOf),
    );
    expect(totals).toEqual([
      ["Reports of these events", "5", "4", "9", "8", "26 in all"],
      ["Independent sources of these reports", "1", "1", "2", "2", "5 in all"],
      ["Events reported", "5", "4", "6", "9", "12 in all"],
      ["Of these, by no other side", "0", "1", "0", "4", "5 in all"],
      ["Of these, before any other side", "0", "0", "4", "1", "5 in all"],
      ["Of these, first with another side", "1", "0", "1", "1", "2 in all"],
    ]);
  });

  test("of a record with an event that nobody reported says so in every cell", async () => {
    const [first] = await rowsOf("/coverage/fewest-sides/", wild);
    expect(first?.id).toBe("without-account");
    expect(new Set(first?.counts)).toEqual(new Set(["–", "0"]));
  });
});

describe("the page of a side", () => {
  test("is there for each side of the record, and for no other", async () => {
    const pages = (await pagesOf(ferry)).map(({ address }) => address);
    const found = pages.flatMap((address) => /^\/coverage\/([a-z]+)\/$/.exec(address)?.[1] ?? []);
    expect(found).toEqual(["east", "elsewhere", "north", "south"]);
  });

  test.each([
    [
      "south",
      {
        side_only: [],
        side_first: ["fog-collision", "last-crossing", "ferry-sold", "bridge-proposed"],
        side_first_with_others: ["bridge-opened"],
        side_missing: [
          "first-crossing",
          "new-engine",
          "crew-dismissed",
          "quay-closed",
          "anniversary",
          "wreck-rumour",
        ],
      },
    ],
    [
      "east",
      {
        side_only: ["crew-dismissed"],
        side_first: [],
        side_first_with_others: [],
        side_missing: [
          "first-crossing",
          "new-engine",
          "closure-announced",
          "last-crossing",
          "ferry-sold",
          "quay-closed",
          "bridge-proposed",
          "anniversary",
        ],
      },
    ],
    [
      "north",
      {
        side_only: [],
        side_first: [],
        // Of the Ukrainian report only the month is known.
        side_first_with_others: ["wreck-rumour"],
        side_missing: [
          "first-crossing",
          "new-engine",
          "closure-announced",
          "crew-dismissed",
          "ferry-sold",
          "quay-closed",
          "anniversary",
        ],
      },
    ],
  ])("%s lists what only it, what it first, and what it did not report", async (side, expected) => {
    const { document } = await pageAt(ferry, `/coverage/${side}/`);
    for (const [id, events] of Object.entries(expected)) {
      expect(idsOf(document.getElementById(id)?.querySelectorAll("ol > li") ?? []), id).toEqual(events);
    }
  });
});

describe("the table for spreadsheets", () => {
  test("has the counts of the table, and who was first or perhaps first", async () => {
    const [head, ...rows] = await readCsv(ferry);
    expect(head).toEqual([
      ...["id", "title", "date", "url", "north", "east", "south", "elsewhere"],
      ...["reports", "origins", "sides", "first", "perhapsFirst"],
    ]);
    expect(rows.map(([id, , , , ...cells]) => [id, ...cells.slice(0, 7)])).toEqual(
      counts.map((row) => row.map((cell) => (cell === "–" ? "0" : cell))),
    );
    const firsts = new Map(rows.map((row) => [row[0], row.slice(-2)]));
    expect(firsts.get("fog-collision")).toEqual(["south", ""]);
    expect(firsts.get("bridge-opened")).toEqual(["south elsewhere", ""]);
    expect(firsts.get("wreck-rumour")).toEqual(["north", "east"]);
  });

  test.each([
    ["at the root", ferry, siteAddress],
    ["below /sub/", below, `${siteAddress}/sub`],
  ])("gives the whole address of each event, %s", async (_where, directory, base) => {
    const [, ...rows] = await readCsv(directory);
    expect(rows.map((row) => row[3])).toEqual(inOrderOfTime.map((id) => `${base}/events/${id}/`));
  });

  test("is linked from the page of the table", async () => {
    const { document } = await pageAt(ferry, "/coverage/");
    expect(document.querySelector('main a[href="/data/coverage.csv"]')).not.toBeNull();
  });
});

describe("the page of a source", () => {
  const factsOf = async (source: string) =>
    wordsOf((await pageAt(ferry, `/sources/${source}/`)).document.querySelector("main dl"));

  test("names the agencies whose texts it carries, with how many reports", async () => {
    expect(await factsOf("shore-news")).toContain("Carries texts of Lake Wire in 2 reports");
    expect(await factsOf("ember-post")).toContain("Carries texts of Lake Wire in 1 report");
    expect(await factsOf("lake-wire")).not.toContain("Carries texts of");
  });

  test.each([
    ["ember-post", ["first-crossing", "new-engine", "quay-closed", "anniversary"]],
    ["ozerna-hazeta", ["crew-dismissed"]],
    ["lake-wire", []],
  ])("%s lists what it alone reports", async (source, events) => {
    const { document } = await pageAt(ferry, `/sources/${source}/`);
    const section = document.getElementById("section_only")?.parentElement;
    const links = [...(section?.querySelectorAll("li a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links).toEqual(events.map((id) => `/events/${id}/`));
  });

  test("has links to its parts", async () => {
    const { document } = await pageAt(ferry, "/sources/ember-post/");
    const parts = [...document.querySelectorAll('nav[aria-label="On this page"] a')].map(wordsOf);
    expect(parts.slice(0, 4)).toEqual([
      "Its reports",
      "Events that only it reports",
      "Events that it reported first",
      "Events that it was among the first to report",
    ]);
  });

  test("leads to the coverage of its side, where its side has one", async () => {
    const post = await pageAt(ferry, "/sources/ozerna-hazeta/");
    expect(post.document.querySelector('main dl a[href="/coverage/east/"]')).not.toBeNull();
    const empty = await pageAt(wild, "/sources/empty-press/");
    expect(empty.document.querySelector('main dl a[href^="/coverage/"]')).toBeNull();
  });
});
