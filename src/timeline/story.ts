import { memoizeByObject } from "./memoize.ts";
import type { Account, Timeline, TimelineEvent } from "./timeline.ts";

/** The turning points of a timeline, in order of time: the story in short. */
export const turningPointsOf = memoizeByObject((timeline: Timeline): readonly TimelineEvent[] =>
  timeline.events.filter(({ major }) => major),
);

/** Where an event is among the turning points: “5 of 18”, between the one before and the one after. */
export interface PlaceInStory {
  readonly number: number;
  readonly of: number;
  readonly previous: TimelineEvent | null;
  readonly next: TimelineEvent | null;
}

/** The place of an event in the story; null if it is no turning point. */
export function placeInStory(event: TimelineEvent, timeline: Timeline): PlaceInStory | null {
  const story = turningPointsOf(timeline);
  const index = story.indexOf(event);
  if (index === -1) return null;
  const [previous = null, next = null] = [story[index - 1], story[index + 1]];
  return { number: index + 1, of: story.length, previous, next };
}

/**
 * The account whose quotation stands for an event: the first in order of publication, of those in the language of the
 * site if there are any, so that it can be read as it was said; null if no report quotes anybody.
 */
export function quotedAccount({ accounts }: TimelineEvent, language: string): Account | null {
  const quoting = accounts.filter(({ quotation }) => quotation !== null);
  return quoting.find(({ report }) => report.language === language) ?? quoting[0] ?? null;
}
