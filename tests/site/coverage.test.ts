import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { coverageOf } from "../../src/timeline/coverage.ts";
import { sideLabels } from "../../src/timeline/sides.ts";
import { timeline } from "../support/content/real-record.ts";
import { parseCsv } from "../support/csv.ts";
import { siteAddress } from "../support/site/build-sites.ts";
import { kindOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";

const { main, below, otherStory, wild } = inject("sites");
const coverage = coverageOf(timeline);

/** Names of the columns of counts, as the head of the table has them. */
const columns = [...coverage.sides.map(({ side }) => sideLabels[side]), "Reports", "Origins", "Sides"];

/** The rows of the table of a page: the event, its counts as the wide table shows them, and as the narrow one does. */
async function rowsOf(address: string, directory = main) {
  const { document } = await pageAt(directory, address);
  return [...document.querySelectorAll("tbody tr[id]")].map((row) => ({
    id: row.id,
    counts: [...row.querySelectorAll("td:not(.slim)")].map(
      (cell) => /\d+/.exec(wordsOf(cell))?.[0] ?? wordsOf(cell).replace("–", ""),
    ),
    narrow: [...row.querySelectorAll("td.slim li")].map(wordsOf),
    marked: row.querySelectorAll("td:not(.slim) .first").length,
    perhaps: row.querySelectorAll("td:not(.slim) .perhaps").length,
  }));
}

function idsOf(list: Iterable<{ readonly id: string }>): string[] {
  return [...list].map(({ id }) => id);
}

/** The table of coverage as its file for spreadsheets has it, a record a row. */
async function readCsv(directory: string) {
  const [names = [], ...rows] = parseCsv(await readFile(join(directory, "data/coverage.csv"), "utf8"));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

describe("the table of coverage", () => {
  test("has a column for each side of the record, which leads to the side’s page", async () => {
    const { document } = await pageAt(main, "/coverage/");
    const heads = [...document.querySelectorAll("thead th:not(.slim)")];
    expect(heads.map(wordsOf)).toEqual(["Event", ...columns]);
    const links = [...document.querySelectorAll("thead a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(coverage.sides.map(({ side }) => `/coverage/${side}/`));
  });

  test("counts for each event the reports of each side, and says where there is none", async () => {
    const rows = await rowsOf("/coverage/");
    expect(idsOf(rows)).toEqual(idsOf(timeline.events));
    for (const [index, event] of timeline.events.entries()) {
      const bySide = coverage.sides.map(({ side }) => {
        const count = event.reports.filter(({ source }) => source.side === side).length;
        return count === 0 ? "no report" : String(count);
      });
      const totals = [event.reports.length, event.origins.length, event.sides.length].map(String);
      expect(rows[index]?.counts, event.id).toEqual([...bySide, ...totals]);
    }
  });

  test("says on a narrow screen the same, naming the sides", async () => {
    for (const { id, counts, narrow } of await rowsOf("/coverage/")) {
      const named = coverage.sides.flatMap(({ side }, index) =>
        counts[index] === "no report" ? [] : `${sideLabels[side]} ${counts[index]}`,
      );
      expect(
        narrow.map((line) => line.replace(/^(?:perhaps )?first /, "")),
        id,
      ).toEqual(named);
    }
  });

  test("marks at least one side as the first, or as perhaps the first, on each event that was reported, in words too", async () => {
    for (const { id, narrow, marked, perhaps } of await rowsOf("/coverage/")) {
      expect(marked + perhaps, id).toBeGreaterThan(0);
      expect(narrow.filter((line) => line.startsWith("first ")).length, id).toBe(marked);
      expect(narrow.filter((line) => line.startsWith("perhaps first ")).length, id).toBe(perhaps);
    }
  });

  test("says for whom a report counts that carries an agency’s text", async () => {
    for (const { address, document } of await pagesOf(main)) {
      if (kindOf(address) !== "coverage") continue;
      expect(wordsOf(document.querySelector("main")), address).toContain(
        "A report counts for the outlet that published it, also where the text is an agency’s",
      );
    }
  });

  test("stands in three orders, each at an address of its own and linked from the others", async () => {
    const addresses = ["/coverage/", "/coverage/most-reported/", "/coverage/fewest-sides/"];
    const numbers = async (address: string, column: number) =>
      (await rowsOf(address)).map(({ counts }) => Number(counts.at(column)));
    const reports = await numbers("/coverage/most-reported/", -3);
    expect(reports).toEqual(reports.toSorted((a, b) => b - a));
    const sides = await numbers("/coverage/fewest-sides/", -1);
    expect(sides).toEqual(sides.toSorted((a, b) => a - b));
    for (const address of addresses) {
      expect(idsOf(await rowsOf(address)).toSorted()).toEqual(idsOf(timeline.events).toSorted());
      const { document } = await pageAt(main, address);
      const links = [...document.querySelectorAll('nav[aria-label="Order"] a')];
      expect(links.map((link) => link.getAttribute("href"))).toEqual(addresses);
      const here = links.filter((link) => link.getAttribute("aria-current") === "page");
      expect(here.map((link) => link.getAttribute("href"))).toEqual([address]);
    }
  });

  test("counts under each heading what stands there", async () => {
    for (const address of ["/coverage/", "/coverage/fewest-sides/"]) {
      const { document } = await pageAt(main, address);
      const groups = [...document.querySelectorAll("tbody")];
      expect(groups.length).toBeGreaterThan(3);
      for (const group of groups) {
        const heading = wordsOf(group.querySelector(".group"));
        expect(heading).toMatch(new RegExp(`\\b${group.querySelectorAll("tr[id]").length} events?$`));
      }
    }
  });

  test("ends with totals by side", async () => {
    const { document } = await pageAt(main, "/coverage/");
    const [reports, , events] = [...document.querySelectorAll("tfoot tr")].map((row) =>
      [...row.querySelectorAll("td:not(.slim)")].map(wordsOf),
    );
    expect(reports?.slice(0, -1)).toEqual(coverage.sides.map((side) => String(side.reports.length)));
    expect(events?.slice(0, -1)).toEqual(coverage.sides.map((side) => String(side.reported.length)));
    expect(events?.at(-1)).toBe(`${timeline.events.length} in all`);
  });

  test("of a record with an event that nobody reported says so in every cell", async () => {
    const rows = await rowsOf("/coverage/fewest-sides/", wild);
    const without = rows.find(({ id }) => id === "without-account");
    expect(new Set(without?.counts)).toEqual(new Set(["no report", "0"]));
    expect(rows[0]?.id).toBe("without-account");
  });

  test("says that a gap is one of the record", async () => {
    for (const { address, document } of await pagesOf(main)) {
      if (kindOf(address) !== "coverage") continue;
      expect(wordsOf(document.querySelector("main")), address).toMatch(/not (?:that|mean that) nobody/);
    }
  });
});

describe("the page of a side", () => {
  test("is there for each side of the record, and for no other", async () => {
    for (const [directory, expected] of [
      [main, coverage.sides.map(({ side }) => side)],
      [otherStory, ["west", "other"]],
    ] as const) {
      const pages = (await pagesOf(directory)).map(({ address }) => address);
      const found = pages.flatMap((address) => /^\/coverage\/([a-z]+)\/$/.exec(address)?.[1] ?? []);
      expect(found.toSorted()).toEqual([...expected].toSorted());
    }
  });

  test.each(coverage.sides)(
    "$side lists exactly what only it, it first, and not it reported",
    async (own) => {
      const { document } = await pageAt(main, `/coverage/${own.side}/`);
      const listed = (id: string) => idsOf(document.getElementById(id)?.querySelectorAll("ol > li") ?? []);
      const outside = ({ sides }: (typeof timeline.events)[number]) => !sides.includes(own.side);
      const alone = timeline.events.filter((event) => event.sides.length === 1 && !outside(event));
      const missing = timeline.events.filter((event) => event.sides.length > 0 && outside(event));
      expect(listed("side_only")).toEqual(idsOf(alone));
      expect(listed("side_missing")).toEqual(idsOf(missing));
      expect(listed("side_first")).toEqual(own.first.map(({ event }) => event.id));
      expect(listed("side_first_with_others")).toEqual(own.firstWithOthers.map(({ event }) => event.id));
    },
  );
});

describe("the table for spreadsheets", () => {
  test("has the counts of the table", async () => {
    const rows = await rowsOf("/coverage/");
    const records = await readCsv(main);
    expect(records.map(({ id }) => id)).toEqual(idsOf(rows));
    const names = [...coverage.sides.map(({ side }) => side), "reports", "origins", "sides"];
    for (const [index, { id, counts }] of rows.entries()) {
      const cells = names.map((name) => records[index]?.[name]);
      expect(cells, id).toEqual(counts.map((count) => (count === "no report" ? "0" : count)));
    }
  });

  test("gives the whole address of each event, below a sub-path too", async () => {
    for (const [directory, base] of [
      [main, siteAddress],
      [below, `${siteAddress}/sub`],
    ] as const) {
      for (const { id, url } of await readCsv(directory)) expect(url).toBe(`${base}/events/${id}/`);
    }
  });

  test("is linked from the page of the table", async () => {
    const { document } = await pageAt(main, "/coverage/");
    expect(document.querySelector('main a[href="/data/coverage.csv"]')).not.toBeNull();
  });
});

describe("the page of a source", () => {
  test("names the agencies whose texts it carries, with how many reports", async () => {
    for (const source of timeline.sources) {
      const { document } = await pageAt(main, source.address);
      const facts = wordsOf(document.querySelector("main dl"));
      const agencies = Map.groupBy(source.reports, ({ agency }) => agency);
      agencies.delete(null);
      if (agencies.size === 0) expect(facts, source.id).not.toContain("Carries texts of");
      for (const [agency, reports] of agencies) {
        const count = `${reports.length} report${reports.length === 1 ? "" : "s"}`;
        expect(facts, source.id).toContain(`${agency?.name} in ${count}`);
      }
    }
  });

  test("lists what it alone reports, with a link to it among the links to the page’s parts", async () => {
    let found = 0;
    for (const source of timeline.sources) {
      const alone = timeline.events.filter(
        ({ reports }) => reports.length > 0 && reports.every((report) => report.source === source),
      );
      const { document } = await pageAt(main, source.address);
      const section = document.getElementById("section_only")?.parentElement;
      const links = [...(section?.querySelectorAll("li a") ?? [])].map((link) => link.getAttribute("href"));
      expect(links, source.id).toEqual(alone.map(({ address }) => address));
      found += alone.length;
    }
    expect(found).toBeGreaterThan(0);
    const { document } = await pageAt(main, "/sources/tass/");
    const parts = [...document.querySelectorAll('nav[aria-label="On this page"] a')].map(wordsOf);
    expect(parts).toEqual(
      expect.arrayContaining(["Events that it alone reports", "Events that it was among the first on"]),
    );
  });

  test("leads to the coverage of its side, where its side has one", async () => {
    const tass = await pageAt(main, "/sources/tass/");
    expect(tass.document.querySelector('main dl a[href="/coverage/russia/"]')).not.toBeNull();
    const empty = await pageAt(wild, "/sources/empty-press/");
    expect(empty.document.querySelector('main dl a[href^="/coverage/"]')).toBeNull();
  });
});
