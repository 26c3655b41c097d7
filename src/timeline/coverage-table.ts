import { addresses } from "./addresses.ts";
import type { Coverage, EventCoverage, SideCoverage } from "./coverage.ts";
import { type Grain, type Group, groupByHeading, groupBySpan } from "./groups.ts";
import { byTime, type Grouping } from "./lists/pagination.ts";
import { counted } from "./words.ts";

/** Rows of the table of coverage under one heading; its label is null if the rows are not grouped. */
export interface CoverageGroup {
  readonly anchor: string;
  readonly label: string | null;
  readonly items: readonly EventCoverage[];
}

/** One of the orders in which the table of coverage can be read, each at an address of its own. */
export interface CoverageOrder {
  readonly address: string;
  /** What it is called among the others: “most reported first”. */
  readonly label: string;
  /** What the groups are, for the links to them; null if there are none. */
  readonly groupedBy: string | null;
  /** The events, given in order of time, in this order. */
  readonly arrange: (events: readonly EventCoverage[]) => readonly CoverageGroup[];
  /** How the table is divided if it is too long for a page. */
  readonly groupings: readonly Grouping<EventCoverage>[];
}

/** The orders of the table, the plain one first. Events that are equal in an order are in order of time. */
export const coverageOrders = {
  time: {
    address: addresses.coverage,
    label: "by time",
    groupedBy: "Years",
    arrange: (events) => bySpan(events, "year"),
    groupings: byTime<EventCoverage>(({ event }) => event.date),
  },
  mostReported: {
    address: addresses.coverageMostReported,
    label: "most reported first",
    groupedBy: null,
    arrange: (events) => {
      const byReports = (a: EventCoverage, b: EventCoverage) =>
        b.event.reports.length - a.event.reports.length || b.reports.size - a.reports.size;
      return [{ anchor: "all_events", label: null, items: events.toSorted(byReports) }];
    },
    groupings: [],
  },
  fewestSides: {
    address: addresses.coverageFewestSides,
    label: "fewest sides first",
    groupedBy: "Numbers of sides",
    arrange: (events) =>
      groupByHeading(
        events.toSorted((a, b) => a.reports.size - b.reports.size),
        ({ reports: { size } }) => ({
          anchor: `sides_${size}`,
          label: size === 0 ? "No report yet" : counted(size, "side"),
        }),
      ),
    groupings: [],
  },
} as const satisfies Record<string, CoverageOrder>;

/** Events by year or by month. */
export function bySpan(events: readonly EventCoverage[], grain: Grain): Group<EventCoverage>[] {
  return groupBySpan(events, ({ event }) => event.date, grain);
}

/** How many events only one side reported, by side and in all, and how many every side did. */
export function onlyOneSide({ events, sides }: Coverage) {
  const bySide = sides
    .map(({ side, only }) => ({ side, count: only.length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return {
    /** Those that reported an event alone, the side with most of them first. */
    bySide,
    inAll: bySide.reduce((sum, { count }) => sum + count, 0),
    byEverySide: events.filter(({ reports }) => reports.size === sides.length).length,
  };
}

/** How many reports and origins each side has, how many events it reported, and of how many it was the first, in lines. */
export function coverageTotals({ sides }: Coverage) {
  const line = (label: string, listOf: (side: SideCoverage) => readonly unknown[]) => ({
    label,
    bySide: sides.map((side) => ({ side: side.side, count: listOf(side).length })),
    /** How many there are on all sides; what several sides share counts once. */
    inAll: new Set(sides.flatMap(listOf)).size,
  });
  return [
    line("Reports of these events", ({ reports }) => reports),
    line("Independent sources of these reports", ({ origins }) => origins),
    line("Events reported", ({ reported }) => reported),
    line("Of these, by no other side", ({ only }) => only),
    line("Of these, before any other side", ({ first }) => first),
    line("Of these, first with another side", ({ firstWithOthers }) => firstWithOthers),
  ];
}
