import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../../src/timeline/coverage.ts";
import { coverageOrders } from "../../../../src/timeline/coverage-order.ts";
import {
  coverageAddresses,
  coverageGroups,
  coverageSheets,
} from "../../../../src/timeline/lists/coverage-sheets.ts";
import { allSheets } from "../../../../src/timeline/lists/sheet.ts";
import { sideLists } from "../../../../src/timeline/lists/side-sheets.ts";
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
  return coverageOf(
    fixtureTimeline({
      sources: [source("post", { side: "west" }), source("courier", { side: "russia" })],
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
    }),
  );
}

const few = days(30);
const many = days(900);
const orders = Object.entries(coverageOrders);

describe.each(orders)("the table of coverage, %s", (_, order) => {
  test("is one page where it is short, arranged as ever", () => {
    const root = coverageSheets(order, few);
    expect(allSheets(root)).toHaveLength(1);
    expect(coverageGroups(order, root)).toEqual(order.arrange(few.events));
  });

  test("has each event in one row of one page where it is long", () => {
    const rows = allSheets(coverageSheets(order, many)).flatMap((sheet) =>
      coverageGroups(order, sheet).flatMap(({ events }) => events),
    );
    expect(rows).toHaveLength(many.events.length);
    expect(new Set(rows)).toEqual(new Set(many.events));
  });

  test("has all its pages among the addresses", () => {
    const addresses = allSheets(coverageSheets(order, many)).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(2);
    expect(coverageAddresses(many)).toEqual(expect.arrayContaining(addresses));
  });
});

function pagesOf(order: keyof typeof coverageOrders) {
  return new Map(allSheets(coverageSheets(coverageOrders[order], many)).map((page) => [page.address, page]));
}

test("by time the table is cut by years", () => {
  expect(pagesOf("time").get("/coverage/2002/")?.count).toBe(365);
});

test("most reported first it is cut by how many reports there are, the most first, then by numbers", () => {
  const pages = pagesOf("mostReported");
  expect([...pages].map(([address, { label }]) => [address, label])).toEqual([
    ["/coverage/most-reported/", "All events most reported first"],
    ["/coverage/most-reported/reports_10/", "10 to 19 reports"],
    ["/coverage/most-reported/reports_1/", "1 report"],
    ["/coverage/most-reported/reports_1/2/", "1 report"],
    ["/coverage/most-reported/reports_1/3/", "1 report"],
  ]);
  expect(pages.get("/coverage/most-reported/reports_10/")?.items.map(({ event: { id } }) => id)).toEqual([
    "day-0",
  ]);
});

test("fewest sides first it is cut by how many there are, then by time", () => {
  expect(pagesOf("fewestSides").has("/coverage/fewest-sides/sides_1/2002/")).toBe(true);
});

describe("the lists of a side", () => {
  const listsOf = (coverage: typeof few, wanted: string) =>
    coverage.sides.filter(({ side }) => side === wanted).flatMap(sideLists);

  test("all stand on its page where they are short", () => {
    expect(listsOf(few, "russia").every(({ sheet }) => sheet === null)).toBe(true);
    expect(coverageAddresses(few).filter((address) => address.startsWith("/coverage/russia/"))).toEqual([]);
  });

  test("have pages of their own where they are long, by time, and lose no event", () => {
    const long = listsOf(many, "russia").flatMap(({ section, sheet }) =>
      sheet === null ? [] : { section, sheets: allSheets(sheet) },
    );
    expect(long.map(({ section }) => section.anchor)).toEqual(["side_only", "side_missing"]);
    for (const { section, sheets } of long) {
      expect(sheets.flatMap(({ items }) => items)).toEqual(section.events);
    }
    const addresses = long.flatMap(({ sheets }) => sheets.map(({ address }) => address));
    expect(addresses).toContain("/coverage/russia/only/");
    expect(addresses).toContain("/coverage/russia/missing/2002/");
    expect(coverageAddresses(many)).toEqual(expect.arrayContaining(addresses));
  });

  test("that are short stay on its page beside long ones", () => {
    const first = listsOf(many, "russia").find(({ section }) => section.anchor === "side_first");
    expect(first?.sheet).toBeNull();
  });
});
