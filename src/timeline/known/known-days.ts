import { possibleDays } from "../comparison/ranges.ts";
import { type Day, dayOfNumber } from "../dates/days.ts";
import { compareText } from "../dates/order.ts";
import { memoizeByObject } from "../memoize.ts";
import type { Timeline, TimelineEvent, TimelineReport } from "../timeline.ts";
import { type DisputeChange, disputeTracker } from "./dispute-changes.ts";
import { type FigureChange, figureTracker } from "./figure-changes.ts";
import { eventTracker, type SideChange, type WordChange } from "./told-events.ts";

/** A day on which reports of this record came out, with what they added to what earlier ones had told. */
export interface KnownDay {
  readonly day: Day;
  /** In order of publication. A report whose day is not known exactly is under the last on which it can have come out. */
  readonly reports: readonly TimelineReport[];
  /** The events that reports tell of for the first time since they began. */
  readonly events: readonly TimelineEvent[];
  /** The events that reports tell of for the first time, before they began: they announce or expect them. */
  readonly announced: readonly TimelineEvent[];
  readonly changes: readonly Change[];
}

/** What differs from all that was reported before the day. */
export type Change = FigureChange | DisputeChange | SideChange | WordChange;

/** The last day on which a report can have come out: from then on, what it says is surely known. */
export function knownDayOf({ published }: TimelineReport): Day {
  return dayOfNumber(possibleDays(published).most);
}

/**
 * What the reports of this record had told, day by day. A day is taken in as a whole: the record knows no hours, so that
 * of two reports of one day none is the earlier. Each report, account and position is looked at once.
 */
export const knownDaysOf = memoizeByObject(({ events, reports }: Timeline): readonly KnownDay[] => {
  const [tell, disputeChanges, figureChanges] = [eventTracker(), disputeTracker(events), figureTracker()];
  return [...Map.groupBy(reports, knownDayOf)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([day, own]) => {
      const accounts = own.flatMap((report) => report.accounts);
      const { changes, ...told } = tell(accounts, day);
      return {
        day,
        reports: own,
        ...told,
        changes: [...changes, ...figureChanges(accounts), ...disputeChanges(own)],
      };
    });
});
