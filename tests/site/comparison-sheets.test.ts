import { describe, expect, test } from "vitest";
import { compareText } from "../../src/timeline/dates/order.ts";
import { type BuiltPage, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";
import { pageWeight } from "../support/site/weights.ts";

const large = await site("large");

/** The ids of the elements of a page that a selector finds. */
function idsIn({ document }: BuiltPage, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ id }) => id);
}

/** The pages of the large site below an address, itself among them. */
async function pagesBelow(address: string): Promise<BuiltPage[]> {
  return (await pagesOf(large)).filter((page) => page.address.startsWith(address));
}

describe("the table of coverage of a large record", () => {
  test.each([
    ["by time", /^\/coverage\/(?:\d.*|longer_spans\/.*)?$/],
    ["most reported first", /^\/coverage\/most-reported\//],
    ["fewest sides first", /^\/coverage\/fewest-sides\//],
  ])(
    "%s has each event in one row, and the head of the table on every page that has rows",
    async (_, address) => {
      const pages = (await pagesBelow("/coverage/")).filter((page) => address.test(page.address));
      const rows = pages.flatMap((page) => idsIn(page, "tbody tr[id]"));
      const events = (await pagesBelow("/events/")).filter(
        ({ document }) => document.querySelector(".event-content") !== null,
      );
      expect(rows).toHaveLength(events.length);
      expect(new Set(rows).size).toBe(rows.length);
      for (const { document, address: at } of pages) {
        expect(document.querySelectorAll("thead th").length, at).toBeGreaterThan(4);
      }
    },
  );

  test("has totals of the whole record on the page of the whole list alone", async () => {
    for (const { address, document } of await pagesBelow("/coverage/")) {
      const isWhole = ["/coverage/", "/coverage/most-reported/", "/coverage/fewest-sides/"].includes(address);
      expect(document.querySelector("tfoot") !== null, address).toBe(isWhole);
    }
    const { document } = await pageAt(large, "/coverage/");
    expect(wordsOf(document.querySelector("caption"))).toMatch(/^Totals of all \d+ events$/);
  });

  test("on a part of it links lead to the whole list and to the other orders", async () => {
    const { document } = await pageAt(large, "/coverage/2020/");
    const links = [...document.querySelectorAll("main nav a")].map((link) => link.getAttribute("href"));
    for (const address of ["/coverage/", "/coverage/most-reported/", "/coverage/fewest-sides/"]) {
      expect(links).toContain(address);
    }
  });
});

test("a side’s long lists stand on pages of their own, as many events there as its page says", async () => {
  const { document } = await pageAt(large, "/coverage/north/");
  const section = document.getElementById("side_missing");
  const said = Number(
    /\d+/.exec(wordsOf(section?.querySelector("[data-count]") ?? null).replace(",", ""))?.[0],
  );
  const pages = await pagesBelow("/coverage/north/missing/");
  const listed = pages.flatMap((page) => idsIn(page, "ol.dated > li[id]"));
  expect(listed).toHaveLength(said);
  expect(new Set(listed).size).toBe(said);
  expect(section?.querySelectorAll("ol.dated > li")).toHaveLength(0);
});

describe("the questions of a large record", () => {
  test("stand as many by kind as by event, the page of each list telling how many", async () => {
    const questionsIn = (pages: readonly BuiltPage[]) =>
      pages.flatMap(({ document }) => [...document.querySelectorAll(".questions h3")].map(wordsOf));
    const pages = await pagesBelow("/disputes/");
    const byEvent = pages.filter(({ address }) => address.startsWith("/disputes/by-event/"));
    const byKind = pages.filter((page) => !byEvent.includes(page));
    expect(questionsIn(byKind).toSorted()).toEqual(questionsIn(byEvent).toSorted());
    expect(questionsIn(byKind).length).toBeGreaterThan(100);
  });

  test("keep the fragments of the kinds on the page that leads on", async () => {
    const page = await pageAt(large, "/disputes/");
    const kinds = idsIn(page, "[id^=kind_]");
    expect(kinds).toContain("kind_number");
    for (const kind of kinds) {
      const link = page.document.querySelector(`#${kind} a`)?.getAttribute("href");
      expect(link).toBe(`/disputes/${kind}/`);
    }
  });
});

describe("an event with very many reports", async () => {
  const crowded = await site("ferryCrowded");
  const count = 173;
  const address = "/events/last-crossing/";
  async function accountPages(): Promise<BuiltPage[]> {
    const pages = (await pagesOf(crowded)).filter((page) => page.address.startsWith(address));
    return pages.toSorted((a, b) => compareText(a.address, b.address));
  }

  test("has further pages, each light, with the accounts of all reports, each once", async () => {
    const pages = await accountPages();
    expect(pages.map((page) => page.address)).toEqual([
      address,
      ...[2, 3, 4, 5, 6].map((number) => `${address}${number}/`),
    ]);
    const accounts = pages.flatMap((page) => idsIn(page, ".account"));
    expect(accounts).toHaveLength(count);
    expect(new Set(accounts).size).toBe(accounts.length);
    for (const page of pages) expect(await pageWeight(crowded, page), page.address).toBeLessThan(60_000);
  });

  test("says on its page how many there are, and leads to the others and back", async () => {
    const [first, second] = await accountPages();
    expect(wordsOf(first?.document.querySelector("main") ?? null)).toMatch(
      /173 reports, oldest first.*Page 1 of 6/,
    );
    const links = (page: BuiltPage | undefined) =>
      [...(page?.document.querySelectorAll("main a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links(first)).toContain(`${address}2/`);
    expect(links(first)).toContain(`${address}3/`);
    expect(links(second)).toContain(address);
  });

  test("every link to an account leads to the page on which it stands", async () => {
    const pages = await pagesOf(crowded);
    const placed = new Map(
      (await accountPages()).map((page) => [page.address, new Set(idsIn(page, "[id]"))]),
    );
    let found = 0;
    for (const page of pages) {
      for (const link of page.document.querySelectorAll("main a[href]")) {
        const { pathname, hash } = new URL(
          link.getAttribute("href") ?? "",
          `https://t.example${page.address}`,
        );
        const ids = placed.get(pathname);
        if (ids === undefined || hash === "") continue;
        expect(ids, `${page.address} → ${pathname}${hash}`).toContain(hash.slice(1));
        if (pathname !== page.address && pathname !== address) found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  test("draws bars instead of a mark for each, and says so", async () => {
    const [first] = await accountPages();
    const figure = first?.document.querySelector("#section_support ~ figure") ?? null;
    expect(wordsOf(figure?.querySelector("figcaption") ?? null)).toContain("Bars: reports, ");
    expect(figure?.querySelectorAll(".mark").length).toBeLessThan(count);
  });
});
