import { groupByEach } from "../groups.ts";
import type { Dispute, Position, TimelineEvent, TimelineReport } from "../timeline.ts";

/** Positions in a dispute that no earlier report held. The first one alone is no dispute yet, and no change. */
export interface DisputeChange {
  readonly kind: "dispute";
  readonly event: TimelineEvent;
  readonly dispute: Dispute;
  readonly before: readonly Position[];
  readonly added: readonly Position[];
}

/** Which positions in disputes the reports of each day add; the days come in order. */
export function disputeTracker(events: readonly TimelineEvent[]) {
  const held = new Map<Dispute, Set<Position>>();
  const all = events.flatMap((event) =>
    event.disputes.flatMap((dispute) => dispute.positions.map((position) => ({ event, dispute, position }))),
  );
  const positionsOf = groupByEach(all, ({ position }) => position.reports);

  return (reports: readonly TimelineReport[]): DisputeChange[] => {
    const positions = new Set(reports.flatMap((report) => positionsOf.get(report) ?? []));
    return [...Map.groupBy(positions, ({ dispute }) => dispute)].flatMap(([dispute, group]) => {
      const known = held.get(dispute) ?? new Set<Position>();
      held.set(dispute, known);
      const before = [...known];
      const added = group.map(({ position }) => position).filter((position) => !known.has(position));
      for (const position of added) known.add(position);
      const [first] = group;
      if (first === undefined || added.length === 0 || known.size === 1) return [];
      return [{ kind: "dispute", event: first.event, dispute, before, added }];
    });
  };
}
