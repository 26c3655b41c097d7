import type { Dispute, TimelineReport } from "../timeline.ts";
import type { Answer, Difference } from "./difference.ts";

/**
 * Whether one of some editors' disputes tells of a difference already: it is about the same thing and names
 * at least one report of each position.
 */
export function toldBy(disputes: readonly Dispute[]): (difference: Difference) => boolean {
  const naming = new Map<TimelineReport, Set<Dispute>>();
  for (const dispute of disputes) {
    for (const report of dispute.positions.flatMap(({ reports }) => reports)) {
      const named = naming.get(report) ?? new Set();
      naming.set(report, named.add(dispute));
    }
  }
  const disputesNaming = (answers: readonly Answer[]) =>
    new Set(answers.flatMap(({ givers }) => givers.flatMap(({ report }) => [...(naming.get(report) ?? [])])));
  return ({ about, positions: [first = [], ...others] }) => {
    const candidates = [...disputesNaming(first)].filter((dispute) => dispute.about === about);
    if (candidates.length === 0) return false;
    const elsewhere = others.map(disputesNaming);
    return candidates.some((dispute) => elsewhere.every((named) => named.has(dispute)));
  };
}
