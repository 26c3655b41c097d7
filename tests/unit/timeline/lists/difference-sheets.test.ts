import { describe, expect, test } from "vitest";
import { differencesOf } from "../../../../src/timeline/comparison/differences.ts";
import {
  differenceAddresses,
  differenceSheetsByEvent,
  differenceSheetsByKind,
  groupsByEvent,
  groupsByKind,
} from "../../../../src/timeline/lists/difference-sheets.ts";
import { allSheets, type Sheet } from "../../../../src/timeline/lists/sheet.ts";
import { partTitle } from "../../../../src/timeline/lists/sheet-titles.ts";
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
  const timeline = fixtureTimeline({
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
  return differencesOf(timeline);
}

const few = sinkings(3);
const many = sinkings(800);
const lists = [
  ["by kind", differenceSheetsByKind, groupsByKind],
  ["by event", differenceSheetsByEvent, groupsByEvent],
] as const;

function addressesIn(root: Sheet<unknown>): string[] {
  return allSheets(root).map(({ address }) => address);
}

describe.each(lists)("the list %s", (_, sheetsOf, groupsOf) => {
  test("is one page where it is short", () => {
    const root = sheetsOf(few);
    expect(allSheets(root)).toHaveLength(1);
    expect(groupsOf(root).flatMap(({ differences }) => differences)).toHaveLength(few.all.length);
  });

  test("holds each difference once, on whatever page, under a heading", () => {
    const shown = allSheets(sheetsOf(many)).flatMap((sheet) =>
      groupsOf(sheet).flatMap(({ differences }) => differences),
    );
    expect(shown).toHaveLength(many.all.length);
    expect(new Set(shown)).toEqual(new Set(many.all));
  });

  test("is told in full among the addresses of both", () => {
    expect(differenceAddresses(many)).toEqual(expect.arrayContaining(addressesIn(sheetsOf(many))));
  });
});

test("a long list by kind has a page for each kind, cut by time where that is long too", () => {
  const addresses = addressesIn(differenceSheetsByKind(many));
  expect(addresses).toContain("/disputes/kind_number/");
  expect(addresses).toContain("/disputes/kind_date/2002/05/");
  expect(addresses).not.toContain("/disputes/kind_number/2001/");
});

test("a long list by event is cut by time, with numbers of several events on a page of its own", () => {
  const sheets = allSheets(differenceSheetsByEvent(many));
  expect(sheets.map(({ address }) => address)).toContain("/disputes/by-event/2003/");
  const shared = sheets.find(({ address }) => address === "/disputes/by-event/shared_numbers/");
  expect(shared?.items.map(({ question }) => question)).toEqual(["How many passengers?"]);
});

test("a page says which part it is, its kind where the span alone does not tell it", () => {
  const titles = new Map(
    [differenceSheetsByKind(many), differenceSheetsByEvent(many)]
      .flatMap(allSheets)
      .map((sheet) => [sheet.address, partTitle(sheet)]),
  );
  expect(titles.get("/disputes/")).toBeNull();
  expect(titles.get("/disputes/kind_date/")).toBe("Days");
  expect(titles.get("/disputes/kind_date/2002/05/")).toBe("Days, May 2002");
  expect(titles.get("/disputes/by-event/2002/05/")).toBe("May 2002");
});
