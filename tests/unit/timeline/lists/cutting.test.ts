import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDate } from "../../../../src/timeline/dates/parse.ts";
import { cutByInitial } from "../../../../src/timeline/lists/cut-by-initial.ts";
import { cutByTime } from "../../../../src/timeline/lists/cut-by-time.ts";
import { cutByNumber } from "../../../../src/timeline/lists/cutting.ts";
import { allSheets, type Sheet, sheetsOf, sheetTitle } from "../../../../src/timeline/lists/sheet.ts";

const place = { address: "/reports/", label: "Reports", anchor: "reports" };

function byTime(dates: readonly string[], capacity: number): Sheet<string> {
  return sheetsOf(cutByTime<string>(parseDate, capacity)(dates, place));
}

const dates = fc.array(
  fc.oneof(
    fc
      .date({ min: new Date("1998-01-01"), max: new Date("2002-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom("2000-03", "2000-03-04/2001", "2001", "2001-21", "199X", "2000~"),
  ),
  { maxLength: 120 },
);

describe("a list that is cut into pages", () => {
  test("keeps every item once, on pages that hold no more than they may", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 2, max: 20 }), (items, capacity) => {
        const sheets = allSheets(byTime(items, capacity));
        expect(sheets.flatMap((sheet) => sheet.items).toSorted()).toEqual(items.toSorted());
        for (const sheet of sheets) expect(sheet.items.length).toBeLessThanOrEqual(capacity);
        expect(new Set(sheets.map(({ address }) => address)).size).toBe(sheets.length);
      }),
    );
  });

  test("can be read from end to end, and each page leads back to the whole", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 2, max: 20 }), (items, capacity) => {
        const root = byTime(items, capacity);
        const leaves = allSheets(root).filter(({ parts }) => parts.length === 0);
        const read: Sheet<string>[] = [];
        for (let sheet: Sheet<string> | null = leaves[0] ?? null; sheet !== null; sheet = sheet.next) {
          read.push(sheet);
        }
        expect(read).toEqual(leaves);
        for (const sheet of allSheets(root)) {
          let whole = sheet;
          while (whole.whole !== null) whole = whole.whole;
          expect(whole.pages).toContain(root);
        }
      }),
    );
  });

  test("counts with each part what stands below it", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 2, max: 20 }), (items, capacity) => {
        const root = byTime(items, capacity);
        expect(root.count).toBe(items.length);
        for (const sheet of allSheets(root)) {
          expect(sheet.count).toBe(allSheets(sheet).flatMap(({ items: own }) => own).length);
        }
      }),
    );
  });
});

describe("a list in order of time", () => {
  test("is one page as long as it holds what it may", () => {
    const root = byTime(["2000-01-01", "2001-01-01"], 2);
    expect(allSheets(root)).toEqual([root]);
    expect(root.items).toEqual(["2000-01-01", "2001-01-01"]);
  });

  test("has a page a year, a month and, where a month is long, numbered ones", () => {
    const root = byTime(["1999-05-01", "2000-01-01", "2000-02-01", "2000-02-02", "2000-02-03"], 2);
    expect(allSheets(root).map((sheet) => [sheet.address, sheetTitle(sheet), sheet.items])).toEqual([
      ["/reports/", "Reports", []],
      ["/reports/1999/", "1999", ["1999-05-01"]],
      ["/reports/2000/", "2000", []],
      ["/reports/2000/01/", "January 2000", ["2000-01-01"]],
      ["/reports/2000/02/", "February 2000", ["2000-02-01", "2000-02-02"]],
      ["/reports/2000/02/2/", "February 2000, page 2", ["2000-02-03"]],
    ]);
  });

  test("keeps what is dated by a decade or a year alone on the page that leads on", () => {
    const root = byTime(["199X", "2000", "2000-01-01", "2000-01-02", "2000-02-01", "2000-02-02"], 4);
    expect(root.items).toEqual(["199X"]);
    expect(root.parts.map(({ items }) => items)).toEqual([["2000"]]);
  });

  test("moves a part of a list only where the part itself grows", () => {
    const addressOf = (items: string[], item: string) =>
      allSheets(byTime(items, 2)).find(({ items: own }) => own.includes(item))?.address;
    const items = ["1999-05-01", "2000-01-01", "2000-02-01"];
    expect(addressOf(items, "1999-05-01")).toBe("/reports/1999/");
    expect(addressOf([...items, "2001-03-01", "2001-04-01", "2001-04-02"], "1999-05-01")).toBe(
      "/reports/1999/",
    );
  });
});

describe("a list in alphabetical order", () => {
  test("has a page a letter, at an address of plain letters", () => {
    const names = ["Ada", "Alva", "Bo", "Əli", "7 Days"];
    const root = sheetsOf(cutByInitial<string>((name) => name, 4)(names, place));
    expect(root.parts.map(({ address, label, items }) => [address, label, items])).toEqual([
      ["/reports/letter_a/", "A", ["Ada", "Alva"]],
      ["/reports/letter_b/", "B", ["Bo"]],
      ["/reports/letter_u259/", "Ə", ["Əli"]],
      ["/reports/letter_0-9/", "0–9", ["7 Days"]],
    ]);
  });
});

test("an empty list is one empty page", () => {
  const root = sheetsOf(cutByNumber<string>(3)([], place));
  expect(allSheets(root)).toEqual([root]);
  expect(root.items).toEqual([]);
});

describe("a list of items of different weight", () => {
  const weightOf = (item: string) => item.length;

  test("has on each page as many as it can bear, and one that is too heavy by itself", () => {
    const { pages } = cutByNumber<string>(4, weightOf)(["aa", "bb", "c", "dddddd", "e", "fff"], place);
    expect(pages).toEqual([["aa", "bb"], ["c"], ["dddddd"], ["e", "fff"]]);
  });

  test("is cut by time where it is too heavy for a page, however few they are", () => {
    const items = ["2000-01-01", "2000-02-01", "2001-03-01"];
    const cut = cutByTime<string>(parseDate, 20, weightOf);
    const sheets = allSheets(sheetsOf(cut(items, place)));
    expect(sheets.map(({ address }) => address)).toEqual(["/reports/", "/reports/2000/", "/reports/2001/"]);
  });
});
