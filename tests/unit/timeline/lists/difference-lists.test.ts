import { describe, expect, test } from "vitest";
import { differencesOf } from "../../../../src/timeline/comparison/differences.ts";
import { allLists, lists } from "../../../../src/timeline/lists/lists.ts";
import { allPages, titleWithinList } from "../../../../src/timeline/lists/pagination.ts";
import { account, event, measure, report } from "../../../support/record/entries.ts";
import { fixtureTimeline } from "../../../support/record/fixture-record.ts";

/**
 * So many sinkings, a day each from 1 January 2001 on, of each of which two reports differ on the day; and a
 * number that two reports of the first two give otherwise.
 */
function sinkings(count: number) {
  const days = Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10),
  );
  return fixtureTimeline({
    measures: [measure("passengers", { unit: "people" })],
    events: days.map((day, index) => event(`sinking-${index}`, day)),
    reports: days.flatMap((day, index) => [
      report(`log-${index}`, day, {
        accounts: [
          account(`sinking-${index}`, {
            figures: index < 2 ? [{ measure: "passengers", value: 10 + index }] : [],
          }),
        ],
      }),
      report(`post-${index}`, day, { accounts: [account(`sinking-${index}`, { date: "1999-01-01" })] }),
    ]),
  });
}

const few = sinkings(3);
const many = sinkings(800);
const known = allLists(many)
  .flatMap(allPages)
  .map(({ address }) => address);

describe.each([
  ["by kind", lists.differencesByKind],
  ["by event", lists.differencesByEvent],
] as const)("the list of differences %s", (_, list) => {
  test("is one page if it is short", () => {
    const [page, ...more] = allPages(list(few));
    expect(more).toEqual([]);
    expect(page?.items).toHaveLength(4);
  });

  test("has each difference once, on a page at an address that the site knows", () => {
    const pages = allPages(list(many));
    const items = pages.flatMap((page) => page.items);
    expect(items).toHaveLength(801);
    expect(new Set(items)).toEqual(new Set(differencesOf(many).all));
    expect(known).toEqual(expect.arrayContaining(pages.map(({ address }) => address)));
  });
});

test("a long list by kind is divided by kind, and a long kind by time", () => {
  expect(known).toContain("/disputes/kind_number/");
  expect(known).toContain("/disputes/kind_date/2002/05/");
  expect(known).not.toContain("/disputes/kind_number/2001/");
});

test("a long list by event is divided by time, with numbers of several events beside the first of these", () => {
  const year = allPages(lists.differencesByEvent(many)).find(
    ({ address }) => address === "/disputes/by-event/2001/01/",
  );
  const shared = year?.items.filter((difference) => difference.event === null);
  expect(shared?.map(({ question }) => question)).toEqual(["How many passengers?"]);
});

test("a page tells which part of the list it is, with its kind if the time alone does not tell it", () => {
  const pages = [lists.differencesByKind(many), lists.differencesByEvent(many)].flatMap(allPages);
  const titles = new Map(pages.map((page) => [page.address, titleWithinList(page)]));
  expect(titles.get("/disputes/")).toBeNull();
  expect(titles.get("/disputes/kind_date/")).toBe("Days");
  expect(titles.get("/disputes/kind_date/2002/05/")).toBe("Days, May 2002");
  expect(titles.get("/disputes/by-event/2002/05/")).toBe("May 2002");
});
