import type { Dispute, Measure, Timeline, TimelineEvent } from "../timeline.ts";
import { dayDifference } from "./day-differences.ts";
import { type Difference, giverOf } from "./difference.ts";
import { figureDifferences } from "./figure-differences.ts";

/** All that the reports differ on, worked out once for the whole timeline. */
export interface Differences {
  /** In the order of the timeline; those of a number that several events share stand with the first of them. */
  readonly all: readonly Difference[];
  /** What stands on the page of an event: its disputes, then its days. Its numbers stand with its figures. */
  ofEvent(event: TimelineEvent): readonly Difference[];
  /** The differences in the figures for a measure, whether editors tell of them or not. */
  ofMeasure(measure: Measure): readonly Difference[];
}

/**
 * Gathers editors' disputes and what follows from figures and days. A difference that was worked out is
 * left out where a dispute tells of it already: where it is about the same thing and names at least one
 * report of each position. For days it must be a dispute of the same event; a number may be asked for
 * beside any event, since the figures for a measure stand in accounts of several.
 */
export function differencesOf({ events, measures }: Timeline): Differences {
  const ofMeasure = new Map(measures.map((measure) => [measure, figureDifferences(measure)]));
  const untold = new Map<TimelineEvent, Difference[]>();
  const disputes = events.flatMap((event) => event.disputes);
  for (const difference of [...ofMeasure.values()].flat()) {
    if (tells(disputes, difference)) continue;
    const concerned = eventsOf(difference);
    const [first] = events.filter((event) => concerned.includes(event));
    if (first !== undefined) untold.set(first, [...(untold.get(first) ?? []), difference]);
  }
  const ofEvent = new Map(
    events.map((event) => {
      const days = dayDifference(event);
      return [
        event,
        [
          ...event.disputes.map((dispute) => disputeDifference(dispute, event)),
          ...(days === null || tells(event.disputes, days) ? [] : [days]),
        ],
      ];
    }),
  );
  return {
    all: events.flatMap((event) => [...(ofEvent.get(event) ?? []), ...(untold.get(event) ?? [])]),
    ofEvent: (event) => ofEvent.get(event) ?? [],
    ofMeasure: (measure) => ofMeasure.get(measure) ?? [],
  };
}

/** An editors' dispute in the form of all differences: each position is one answer. */
function disputeDifference({ about, question, positions }: Dispute, event: TimelineEvent): Difference {
  return {
    about,
    question,
    event,
    measure: null,
    positions: positions.map(({ says, reports }) => [
      { says, givers: reports.map((report) => giverOf(report, event)) },
    ]),
    open: [],
  };
}

function tells(disputes: readonly Dispute[], difference: Difference): boolean {
  return disputes.some((dispute) => {
    if (dispute.about !== difference.about) return false;
    const named = new Set(dispute.positions.flatMap(({ reports }) => reports));
    return difference.positions.every((answers) =>
      answers.some(({ givers }) => givers.some(({ report }) => named.has(report))),
    );
  });
}

/** The events whose accounts give the answers. */
function eventsOf({ event, positions }: Difference): TimelineEvent[] {
  if (event !== null) return [event];
  const givers = positions.flat().flatMap((answer) => answer.givers);
  return [...new Set(givers.flatMap(({ account }) => account?.event ?? []))];
}
