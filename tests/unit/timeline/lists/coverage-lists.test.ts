import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../../src/timeline/coverage.ts";
import { coverageOrders } from "../../../../src/timeline/coverage-table.ts";
import { allLists, coverageLists, sideLists } from "../../../../src/timeline/lists/lists.ts";
import { allPages } from "../../../../src/timeline/lists/pagination.ts";
import type { Timeline } from "../../../../src/timeline/timeline.ts";
import { account, event, report, source } from "../../../support/record/entries.ts";
import { fixtureTimeline } from "../../../support/record/fixture-record.ts";

/**
 * So many events, one a day from 1 January 2001 on: the first with twelve reports of the Post, each further
 * one with a single report; every third is in the Courier, of another side, the others in the Post.
 */
function days(count: number) {
  const dates = Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10),
  );
  return fixtureTimeline({
    sources: [source("post", { side: "south" }), source("courier", { side: "east" })],
    events: dates.map((date, index) => event(`day-${index}`, date)),
    reports: [
      ...dates.map((date, index) =>
        report(`of-${index}`, date, {
          source: index % 3 === 1 ? "courier" : "post",
          accounts: [account(`day-${index}`)],
        }),
      ),
      ...Array.from({ length: 11 }, (_, index) =>
        report(`again-${index}`, "2001-01-02", { source: "post", accounts: [account("day-0")] }),
      ),
    ],
  });
}

const few = days(30);
const many = days(900);

function pagesOf(order: keyof typeof coverageOrders, timeline: Timeline) {
  const first = coverageLists(timeline).get(coverageOrders[order]);
  return first === undefined ? [] : allPages(first);
}

describe.each(["time", "mostReported", "fewestSides"] as const)("the table of coverage, %s", (order) => {
  test("is one page if it is short, in its order", () => {
    const { arrange } = coverageOrders[order];
    const [page, ...more] = pagesOf(order, few);
    expect(more).toEqual([]);
    expect(page?.items).toEqual(arrange(coverageOf(few).events).flatMap(({ items }) => items));
  });

  test("has each event on one page if it is long, at an address that the site knows", () => {
    const pages = pagesOf(order, many);
    const rows = pages.flatMap(({ items }) => items);
    expect(rows).toHaveLength(900);
    expect(new Set(rows)).toEqual(new Set(coverageOf(many).events));
    const known = allLists(many)
      .flatMap(allPages)
      .map(({ address }) => address);
    expect(known).toEqual(expect.arrayContaining(pages.map(({ address }) => address)));
  });
});

test("a long table by time is divided by year", () => {
  const year = pagesOf("time", many).find(({ address }) => address === "/coverage/2002/");
  expect(year?.count).toBe(365);
});

test("in other orders it is divided by page number, the most reported or the fewest sides first", () => {
  const pages = pagesOf("mostReported", many);
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    ["/coverage/most-reported/", 400],
    ["/coverage/most-reported/2/", 400],
    ["/coverage/most-reported/3/", 100],
  ]);
  expect(pages[0]?.items[0]?.event.id).toBe("day-0");
  expect(pagesOf("fewestSides", many).map(({ address }) => address)).toEqual([
    "/coverage/fewest-sides/",
    "/coverage/fewest-sides/2/",
    "/coverage/fewest-sides/3/",
  ]);
});

describe("the lists of a side", () => {
  const listsOf = (timeline: Timeline, wanted: string) =>
    coverageOf(timeline)
      .sides.filter(({ side }) => side.id === wanted)
      .flatMap(sideLists);

  test("are all on its page if they are short", () => {
    expect(listsOf(few, "east").map(({ page }) => page)).toEqual([null, null, null, null]);
  });

  test("have pages of their own if they are long, by time, and lose no event", () => {
    const long = listsOf(many, "east").flatMap(({ section, page }) =>
      page === null ? [] : { section, pages: allPages(page) },
    );
    expect(long.map(({ section }) => section.anchor)).toEqual(["side_only", "side_missing"]);
    for (const { section, pages } of long) {
      expect(pages.flatMap(({ items }) => items)).toEqual(section.events);
    }
    const addresses = long.flatMap(({ pages }) => pages.map(({ address }) => address));
    expect(addresses).toContain("/coverage/east/only/");
    expect(addresses).toContain("/coverage/east/missing/2002/");
    const known = allLists(many)
      .flatMap(allPages)
      .map(({ address }) => address);
    expect(known).toEqual(expect.arrayContaining(addresses));
  });

  test("that are short stay on its page beside long ones", () => {
    const first = listsOf(many, "east").find(({ section }) => section.anchor === "side_first");
    expect(first?.page).toBeNull();
  });
});
