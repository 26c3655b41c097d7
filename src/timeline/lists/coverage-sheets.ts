import type { Coverage, EventCoverage } from "../coverage.ts";
import { type CoverageGroup, type CoverageOrder, coverageOrders } from "../coverage-order.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";
import { sideLists } from "./side-sheets.ts";

/** The table of coverage in one order: one page as long as it is not too long, else many. */
export function coverageSheets(
  { address, label, cut }: CoverageOrder,
  { events }: Coverage,
): Sheet<EventCoverage> {
  return sheetsOf(cut(events, { address, label: `All events ${label}`, anchor: "all_events" }));
}

/** The rows of one of the pages, under their headings. */
export function coverageGroups(
  { arrange, arrangePart }: CoverageOrder,
  sheet: Sheet<EventCoverage>,
): CoverageGroup[] {
  if (sheet.items.length === 0 && sheet.parts.length > 0) return [];
  return sheet.whole === null ? arrange(sheet.items) : arrangePart(sheet.items);
}

/** The addresses of all pages of the table in all its orders, and of the lists of sides that have pages of their own. */
export function coverageAddresses(coverage: Coverage): string[] {
  return [
    ...Object.values(coverageOrders).flatMap((order) => addressesOf(coverageSheets(order, coverage))),
    ...coverage.sides.flatMap(sideLists).flatMap(({ sheet }) => (sheet === null ? [] : addressesOf(sheet))),
  ];
}

function addressesOf(root: Sheet<unknown>): string[] {
  return allSheets(root).map(({ address }) => address);
}
