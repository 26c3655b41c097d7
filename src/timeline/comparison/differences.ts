import { once } from "../once.ts";
import type { Dispute, Measure, Timeline, TimelineEvent } from "../timeline.ts";
import { dayDifference } from "./day-differences.ts";
import { type Difference, firstEventOf, giverOf } from "./difference.ts";
import { figureDifferences } from "./figure-differences.ts";
import { toldBy } from "./told-differences.ts";

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
export const differencesOf = once(({ events, measures }: Timeline): Differences => {
  const ofMeasure = new Map(measures.map((measure) => [measure, figureDifferences(measure)]));
  const untold = new Map<TimelineEvent, Difference[]>();
  const isTold = toldBy(events.flatMap((event) => event.disputes));
  for (const difference of [...ofMeasure.values()].flat()) {
    const first = firstEventOf(difference);
    if (first === null || isTold(difference)) continue;
    const beside = untold.get(first) ?? [];
    beside.push(difference);
    untold.set(first, beside);
  }
  const ofEvent = new Map(
    events.map((event) => {
      const days = dayDifference(event);
      return [
        event,
        [
          ...event.disputes.map((dispute) => disputeDifference(dispute, event)),
          ...(days === null || toldBy(event.disputes)(days) ? [] : [days]),
        ],
      ];
    }),
  );
  return {
    all: events.flatMap((event) => [...(ofEvent.get(event) ?? []), ...(untold.get(event) ?? [])]),
    ofEvent: (event) => ofEvent.get(event) ?? [],
    ofMeasure: (measure) => ofMeasure.get(measure) ?? [],
  };
});

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
