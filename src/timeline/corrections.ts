import { compareText, sortKey } from "./dates/order.ts";
import type { Correction, Timeline, TimelineEvent } from "./timeline.ts";

/** A correction with the event it was made on. */
export interface EventCorrection extends Correction {
  readonly event: TimelineEvent;
  /** Its fragment on the event's page, which stays the same when later ones are added below it. */
  readonly anchor: string;
  readonly address: string;
}

/** The corrections of one event, in the order of its file. */
export function correctionsOf(event: TimelineEvent): EventCorrection[] {
  return event.corrections.map((correction, index) => {
    const anchor = `correction_${index + 1}`;
    return { ...correction, event, anchor, address: `${event.address}#${anchor}` };
  });
}

/**
 * The corrections of all events, newest first. Of those of one date, the one on the later event comes
 * first, and of those on one event, the one further down in its file.
 */
export function allCorrections({ events }: Timeline): EventCorrection[] {
  return events
    .flatMap(correctionsOf)
    .toSorted((a, b) => compareText(sortKey(a.date), sortKey(b.date)))
    .toReversed();
}
