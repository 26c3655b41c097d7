import { addresses } from "./addresses.ts";
import type { EventCoverage } from "./coverage.ts";
import { capacities } from "./lists/capacities.ts";
import { cutByTime } from "./lists/cut-by-time.ts";
import { type Cut, cutByGroup, type Group } from "./lists/cutting.ts";
import { type Grain, spanOf } from "./spans.ts";
import { counted } from "./words.ts";

/** Rows of the table of coverage under one heading. */
export interface CoverageGroup {
  /** Its fragment on the page. */
  readonly anchor: string;
  /** Null where the rows are not broken into parts. */
  readonly label: string | null;
  readonly events: readonly EventCoverage[];
}

/** One of the orders in which the table of coverage can be read, each at an address of its own. */
export interface CoverageOrder {
  readonly address: string;
  /** What it is called among the others: “most reported first”. */
  readonly label: string;
  /** What the parts are, for the links to them; null where there are none. */
  readonly groupedBy: string | null;
  /** The events, given in order of time, in this order. */
  readonly arrange: (events: readonly EventCoverage[]) => CoverageGroup[];
  /** How the table is cut where it is too long for a page, and what then stands on a part of it. */
  readonly cut: Cut<EventCoverage>;
  readonly arrangePart: (events: readonly EventCoverage[]) => CoverageGroup[];
}

const capacity = capacities.lines;
const cutInTime = cutByTime<EventCoverage>(({ event }) => event.date, capacity);

/** The orders of the table, the plain one first. Where an order leaves events equal, they stand in order of time. */
export const coverageOrders = {
  time: {
    address: addresses.coverage,
    label: "by time",
    groupedBy: "Years",
    arrange: byYear,
    cut: cutInTime,
    arrangePart: byTime,
  },
  mostReported: {
    address: addresses.coverageMostReported,
    label: "most reported first",
    groupedBy: null,
    arrange: mostReportedFirst,
    cut: (events, place) => cutByGroup(byReports, capacity)(mostFirst(events), place),
    arrangePart: mostReportedFirst,
  },
  fewestSides: {
    address: addresses.coverageFewestSides,
    label: "fewest sides first",
    groupedBy: "Numbers of sides",
    arrange: fewestSidesFirst,
    cut: cutByGroup(bySides, capacity, cutInTime),
    arrangePart: byTime,
  },
} as const satisfies Record<string, CoverageOrder>;

function byYear(events: readonly EventCoverage[]): CoverageGroup[] {
  return bySpan(events, "year");
}

/** By year or, where all are of one year, by month. */
function byTime(events: readonly EventCoverage[]): CoverageGroup[] {
  const years = byYear(events);
  return years.length > 1 ? years : bySpan(events, "month");
}

function bySpan(events: readonly EventCoverage[], grain: Grain): CoverageGroup[] {
  const spans = events.map((coverage) => ({ coverage, span: spanOf(coverage.event.date, grain) }));
  return [...Map.groupBy(spans, ({ span }) => span.key)].map(([key, group]) => ({
    anchor: key,
    label: group[0]?.span.label ?? key,
    events: group.map(({ coverage }) => coverage),
  }));
}

function mostReportedFirst(events: readonly EventCoverage[]): CoverageGroup[] {
  return [{ anchor: "all_events", label: null, events: mostFirst(events) }];
}

function mostFirst(events: readonly EventCoverage[]): EventCoverage[] {
  return events.toSorted(
    (a, b) => b.event.reports.length - a.event.reports.length || b.reports.size - a.reports.size,
  );
}

/** The least of each span of numbers of reports by which a long table is cut, the most first. */
const leastOfSpans = [100, 50, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;

/** By how many reports there are of an event, many together and few each by itself. */
function byReports(events: readonly EventCoverage[]): Group<EventCoverage>[] {
  const leastOf = ({ event }: EventCoverage) =>
    leastOfSpans.find((least) => event.reports.length >= least) ?? 0;
  return [...Map.groupBy(events, leastOf)].map(([least, items]) => ({
    anchor: `reports_${least}`,
    label: spanInWords(least),
    items,
  }));
}

function spanInWords(least: number): string {
  if (least === 0) return "No report yet";
  if (least < 10) return counted(least, "report");
  const next = leastOfSpans.findLast((other) => other > least);
  return next === undefined ? `${least} reports and more` : `${least} to ${next - 1} reports`;
}

function bySides(events: readonly EventCoverage[]): Group<EventCoverage>[] {
  const groups = [...Map.groupBy(events, ({ reports }) => reports.size)].toSorted(([a], [b]) => a - b);
  return groups.map(([count, items]) => ({
    anchor: `sides_${count}`,
    label: count === 0 ? "No report yet" : counted(count, "side"),
    items,
  }));
}

function fewestSidesFirst(events: readonly EventCoverage[]): CoverageGroup[] {
  return bySides(events).map(({ anchor, label, items }) => ({ anchor, label, events: items }));
}
