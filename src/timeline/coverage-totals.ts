import type { Coverage, EventCoverage, SideCoverage } from "./coverage.ts";
import { originsOf } from "./origins.ts";
import type { Side } from "./sides.ts";

/** A line of totals below the table of coverage. */
export interface TotalLine {
  readonly label: string;
  /** One for each side of the record. */
  readonly bySide: readonly { readonly side: Side; readonly count: number }[];
  /** How many there are, whatever the side; what several sides share counts once. */
  readonly inAll: number;
}

/** How many reports and origins each side has, how many events it reported, and of how many it was the first. */
export function coverageTotals({ sides }: Coverage): TotalLine[] {
  const reports = sides.flatMap((side) => side.reports);
  const eventLine = (label: string, listOf: (side: SideCoverage) => readonly EventCoverage[]): TotalLine => ({
    label,
    bySide: sides.map((side) => ({ side: side.side, count: listOf(side).length })),
    inAll: new Set(sides.flatMap(listOf)).size,
  });
  return [
    {
      label: "Reports of these events",
      bySide: sides.map((side) => ({ side: side.side, count: side.reports.length })),
      inAll: reports.length,
    },
    {
      label: "Origins of these reports",
      bySide: sides.map((side) => ({ side: side.side, count: side.origins.length })),
      inAll: originsOf(reports).length,
    },
    eventLine("Events reported", ({ reported }) => reported),
    eventLine("Of these, by no other side", ({ only }) => only),
    eventLine("Of these, before any other side", ({ first }) => first),
    eventLine("Of these, first with another side", ({ firstWithOthers }) => firstWithOthers),
  ];
}
