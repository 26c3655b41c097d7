import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import {
  allPages,
  byInitial,
  byTime,
  type ListPage,
  pageTitle,
  paginate,
  titleWithinList,
} from "../../../../src/timeline/lists/pagination.ts";

const reports = { address: "/reports/", label: "Reports" };

function paginateDates(dates: readonly string[], pageSize: number): ListPage<string> {
  return paginate(dates, { ...reports, pageSize, groupings: byTime(parseDate) });
}

/** Address, title and items of each page. */
function contentsOf(first: ListPage<string>): [string, string, readonly string[]][] {
  return allPages(first).map((page) => [page.address, pageTitle(page), page.items]);
}

describe("a list in order of time", () => {
  test("is one page as long as it fits", () => {
    const first = paginateDates(["2000-01-01", "2001-01-01"], 2);
    expect(contentsOf(first)).toEqual([["/reports/", "Reports", ["2000-01-01", "2001-01-01"]]]);
    expect([first.previous, first.next, first.parent]).toEqual([null, null, null]);
  });

  test("is one empty page if it has no items", () => {
    expect(contentsOf(paginateDates([], 2))).toEqual([["/reports/", "Reports", []]]);
  });

  test("is divided by year, a long year by month, and a long month by page number", () => {
    const first = paginateDates(["1999-05-01", "2000-01-01", "2000-02-01", "2000-02-02", "2000-02-03"], 2);
    expect(contentsOf(first)).toEqual([
      ["/reports/", "Reports", []],
      ["/reports/1999/", "1999", ["1999-05-01"]],
      ["/reports/2000/", "2000", []],
      ["/reports/2000/01/", "January 2000", ["2000-01-01"]],
      ["/reports/2000/02/", "February 2000", ["2000-02-01", "2000-02-02"]],
      ["/reports/2000/02/2/", "February 2000, page 2", ["2000-02-03"]],
    ]);
  });

  test("links each page to the ones before and after it, and each overview to its neighbours", () => {
    const first = paginateDates(["1999-05-01", "2000-01-01", "2000-02-01", "2000-02-02", "2000-02-03"], 2);
    const links = allPages(first).map(({ address, previous, next }) => [
      address,
      previous?.address,
      next?.address,
    ]);
    expect(links).toEqual([
      ["/reports/", undefined, undefined],
      ["/reports/1999/", undefined, "/reports/2000/01/"],
      ["/reports/2000/", "/reports/1999/", undefined],
      ["/reports/2000/01/", "/reports/1999/", "/reports/2000/02/"],
      ["/reports/2000/02/", "/reports/2000/01/", "/reports/2000/02/2/"],
      ["/reports/2000/02/2/", "/reports/2000/02/", undefined],
    ]);
  });

  test("keeps what has no year, or no month, on the overview page", () => {
    const first = paginateDates(["199X", "2000", "2000-01-01", "2000-01-02", "2000-02-01", "2000-02-02"], 4);
    expect(contentsOf(first).slice(0, 2)).toEqual([
      ["/reports/", "Reports", ["199X"]],
      ["/reports/2000/", "2000", ["2000"]],
    ]);
  });

  test("gives pages of their own to many items without a year or a month", () => {
    const first = paginateDates(["199X", "199X", "199X", "2000", "2000", "2000-21", "2000-07-01"], 3);
    expect(contentsOf(first)).toEqual([
      ["/reports/", "Reports", []],
      ["/reports/longer_spans/", "Dated by longer spans", ["199X", "199X", "199X"]],
      ["/reports/2000/", "2000", []],
      ["/reports/2000/any-month/", "2000, month not known", ["2000", "2000", "2000-21"]],
      ["/reports/2000/07/", "July 2000", ["2000-07-01"]],
    ]);
  });

  test("moves items to another page only if their own year or month grows", () => {
    const items = ["1999-05-01", "2000-01-01", "2000-02-01"];
    const addressOf = (dates: readonly string[]) =>
      allPages(paginateDates(dates, 2)).find((page) => page.items.includes("1999-05-01"))?.address;
    expect(addressOf(items)).toBe("/reports/1999/");
    expect(addressOf([...items, "2001-03-01", "2001-04-01", "2001-04-02"])).toBe("/reports/1999/");
    expect(addressOf([...items, "1999-06-01", "1999-07-01"])).toBe("/reports/1999/05/");
  });

  test("can also run backwards", () => {
    const first = paginateDates(["2001-03-01", "2000-02-01", "2000-01-01", "1999-05-01"], 2);
    expect(first.children.map(({ label }) => label)).toEqual(["2001", "2000", "1999"]);
  });

  test("tells each page the last item before its own", () => {
    const pages = allPages(paginateDates(["199X", "1999-05-01", "2000-01-01", "2000-02-01"], 3));
    expect(pages.map(({ label, precedingItem }) => [label, precedingItem])).toEqual([
      ["Reports", undefined],
      ["1999", "199X"],
      ["2000", "1999-05-01"],
    ]);
  });
});

test("a list in alphabetical order is divided by first letter, at addresses of plain letters", () => {
  const names = ["Ada", "Alva", "Bo", "Əli", "7 Days"];
  const first = paginate(names, { ...reports, pageSize: 4, groupings: [byInitial((name) => name)] });
  expect(contentsOf(first).slice(1)).toEqual([
    ["/reports/letter_a/", "A", ["Ada", "Alva"]],
    ["/reports/letter_b/", "B", ["Bo"]],
    ["/reports/letter_u259/", "Ə", ["Əli"]],
    ["/reports/letter_0-9/", "0–9", ["7 Days"]],
  ]);
});

describe("a list without groups", () => {
  test("is divided by page number, with all pages of one list side by side", () => {
    const first = paginate(["a", "b", "c"], { ...reports, pageSize: 2 });
    expect(contentsOf(first)).toEqual([
      ["/reports/", "Reports", ["a", "b"]],
      ["/reports/2/", "Reports, page 2", ["c"]],
    ]);
    expect(first.pages.map(({ number, count, parent }) => [number, count, parent])).toEqual([
      [1, 3, null],
      [2, 3, null],
    ]);
  });

  test("of items of different sizes has as many on each page as fit, and a too large one by itself", () => {
    const items = ["aa", "bb", "c", "dddddd", "e", "fff"];
    const first = paginate(items, { ...reports, pageSize: 4, sizeOf: ({ length }) => length });
    expect(first.pages.map((page) => page.items)).toEqual([["aa", "bb"], ["c"], ["dddddd"], ["e", "fff"]]);
  });
});

test("few but large items are divided by time, too", () => {
  const dates = ["2000-01-01", "2000-02-01", "2001-03-01"];
  const list = { ...reports, pageSize: 20, sizeOf: ({ length }: string) => length };
  const first = paginate(dates, { ...list, groupings: byTime(parseDate) });
  expect(first.children.map(({ address }) => address)).toEqual(["/reports/2000/", "/reports/2001/"]);
});

test("a title names the groups above that the name of the page does not tell", () => {
  const names = ["Ada 2000-01-01", "Alva 2000-01-02", "Alva 2000-02-01", "Bo 2001-01-01"];
  const groupings = [
    byInitial<string>((name) => name),
    ...byTime<string>((name) => parseDate(name.slice(-10))),
  ];
  const pages = allPages(paginate(names, { ...reports, pageSize: 1, groupings }));
  const titles = new Map(pages.map((page) => [page.address, titleWithinList(page)]));
  expect(titles.get("/reports/")).toBeNull();
  expect(titles.get("/reports/letter_b/")).toBe("B");
  expect(titles.get("/reports/letter_a/2000/01/")).toBe("A, January 2000");
  expect(titles.get("/reports/letter_a/2000/01/2/")).toBe("A, January 2000, page 2");
});

describe("any list in order of time", () => {
  const date = fc.oneof(
    fc
      .date({ min: new Date("1998-01-01"), max: new Date("2002-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.constantFrom("2000-03", "2000-03-04/2001", "2001", "2001-21", "199X", "2000~"),
  );
  const dates = fc.array(date, { maxLength: 120 });
  const pageSizes = fc.integer({ min: 2, max: 20 });
  const forAnyList = (holds: (items: string[], pageSize: number, first: ListPage<string>) => void) =>
    fc.assert(
      fc.property(dates, pageSizes, (items, pageSize) =>
        holds(items, pageSize, paginateDates(items, pageSize)),
      ),
    );

  test("has every item on exactly one page, and no page with more items than fit", () => {
    forAnyList((items, pageSize, first) => {
      const pages = allPages(first);
      expect(pages.flatMap((page) => page.items).toSorted()).toEqual(items.toSorted());
      for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(pageSize);
    });
  });

  test("keeps the order of its items on each page, and in the pages of each group", () => {
    forAnyList((items, _, first) => {
      const numbered = items.map((item, index) => ({ item, index }));
      const list = {
        ...reports,
        pageSize: 5,
        groupings: byTime<{ item: string; index: number }>(({ item }) => parseDate(item)),
      };
      for (const page of allPages(paginate(numbered, list))) {
        const indexes = page.pages.flatMap((own) => own.items.map((one) => numbered.indexOf(one)));
        expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
      }
      expect(first.count).toBe(items.length);
    });
  });

  test("has an address of its own for each page, below that of its group", () => {
    forAnyList((_items, _pageSize, first) => {
      const pages = allPages(first);
      expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
      for (const { address, parent } of pages) {
        if (parent !== null) expect(address.startsWith(parent.address)).toBe(true);
      }
    });
  });

  test("can be read from end to end, and every page leads back to the whole list", () => {
    forAnyList((_items, _pageSize, first) => {
      const withItems = allPages(first).filter(({ children }) => children.length === 0);
      const read: ListPage<string>[] = [];
      for (let page = withItems[0] ?? null; page !== null; page = page.next) read.push(page);
      expect(read).toEqual(withItems);
      for (let page of allPages(first)) {
        while (page.parent !== null) page = page.parent;
        expect(page.pages).toContain(first);
      }
    });
  });

  test("counts for each group the items on all its pages", () => {
    forAnyList((_items, _pageSize, first) => {
      for (const page of allPages(first)) {
        const [start] = page.pages;
        const all = start === undefined ? [] : allPages(start).flatMap(({ items }) => items);
        expect(page.count).toBe(all.length);
      }
    });
  });
});
