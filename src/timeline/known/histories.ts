import { memoizeByObject } from "../memoize.ts";
import type { Measure, Timeline, TimelineEvent } from "../timeline.ts";
import type { FigureChange } from "./figure-changes.ts";
import { type KnownDay, knownDaysOf } from "./known-days.ts";

/** When the reports of this record told of an event. */
export interface EventHistory {
  /** The day of the first report since the event began; null where all came out before. */
  readonly first: KnownDay | null;
  /** The day of the first report from before the event, where there is one. */
  readonly announced: KnownDay | null;
  /** The day of the first report that names somebody who confirms it. */
  readonly confirmed: KnownDay | null;
  /** The day of the first report that names somebody who denies it. */
  readonly denied: KnownDay | null;
  /** The days on which reports took a new position in a dispute on it. */
  readonly disputed: readonly KnownDay[];
}

/** A day on which the answers to the question of a measure reached further. */
export interface FigureStep {
  readonly day: KnownDay;
  readonly change: FigureChange;
}

type UnfinishedHistory = { -readonly [Key in keyof EventHistory]: EventHistory[Key] } & {
  disputed: KnownDay[];
};

/** When each event was first reported, confirmed, denied and disputed, and how the answers to each measure grew. */
export const historiesOf = memoizeByObject((timeline: Timeline) => {
  const histories = new Map(timeline.events.map((event) => [event, unreported()]));
  const steps = new Map(timeline.measures.map((measure): [Measure, FigureStep[]] => [measure, []]));
  const ofEvent = (event: TimelineEvent) => histories.get(event) ?? unreported();
  for (const day of knownDaysOf(timeline)) {
    for (const event of day.events) ofEvent(event).first = day;
    for (const event of day.announced) ofEvent(event).announced = day;
    for (const change of day.changes) {
      if (change.kind === "figure") steps.get(change.measure)?.push({ day, change });
      else if (change.kind === "dispute") ofEvent(change.event).disputed.push(day);
      else if (change.kind !== "side") ofEvent(change.event)[change.kind] = day;
    }
  }
  for (const history of histories.values()) history.disputed = [...new Set(history.disputed)];
  return {
    ofEvent: (event: TimelineEvent): EventHistory => ofEvent(event),
    ofMeasure: (measure: Measure): readonly FigureStep[] => steps.get(measure) ?? [],
  };
});

function unreported(): UnfinishedHistory {
  return { first: null, announced: null, confirmed: null, denied: null, disputed: [] };
}
