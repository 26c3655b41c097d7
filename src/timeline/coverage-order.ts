import { addresses } from "./addresses.ts";
import type { EventCoverage } from "./coverage.ts";
import { periodsOf } from "./periods.ts";
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
}

/** The orders of the table, the plain one first. Where an order leaves events equal, they stand in order of time. */
export const coverageOrders = {
  time: { address: addresses.coverage, label: "by time", groupedBy: "Years", arrange: byYear },
  mostReported: {
    address: addresses.coverageMostReported,
    label: "most reported first",
    groupedBy: null,
    arrange: mostReportedFirst,
  },
  fewestSides: {
    address: addresses.coverageFewestSides,
    label: "fewest sides first",
    groupedBy: "Numbers of sides",
    arrange: fewestSidesFirst,
  },
} as const satisfies Record<string, CoverageOrder>;

function byYear(events: readonly EventCoverage[]): CoverageGroup[] {
  const byId = new Map(events.map((coverage) => [coverage.event.id, coverage]));
  const years = periodsOf(
    events.map(({ event }) => event),
    { grain: "year" },
  );
  return years.map(({ key, label, items }) => ({
    anchor: key,
    label,
    events: items.map(({ item }) => byId.get(item.id)).filter((coverage) => coverage !== undefined),
  }));
}

function mostReportedFirst(events: readonly EventCoverage[]): CoverageGroup[] {
  const sorted = events.toSorted(
    (a, b) => b.event.reports.length - a.event.reports.length || b.reports.size - a.reports.size,
  );
  return [{ anchor: "all_events", label: null, events: sorted }];
}

function fewestSidesFirst(events: readonly EventCoverage[]): CoverageGroup[] {
  const groups = [...Map.groupBy(events, ({ reports }) => reports.size)].toSorted(([a], [b]) => a - b);
  return groups.map(([count, group]) => ({
    anchor: `sides_${count}`,
    label: count === 0 ? "No report yet" : counted(count, "side"),
    events: group,
  }));
}
