import { possibleDays } from "../comparison/ranges.ts";
import { type Day, dayNumber } from "../dates/days.ts";
import type { Side } from "../sides.ts";
import type { Account, TimelineEvent } from "../timeline.ts";

/** The first word of a side on an event of which others had told, with its first account. */
export interface SideChange {
  readonly kind: "side";
  readonly event: TimelineEvent;
  readonly side: Side;
  readonly account: Account;
}

/** The first account of an event that names somebody who confirms or denies it. */
export interface WordChange {
  readonly kind: "confirmed" | "denied";
  readonly event: TimelineEvent;
  readonly account: Account;
}

/** Which events the accounts of each day tell of for the first time, and what they add to those known; the days come in order. */
export function eventTracker() {
  const announced = new Set<TimelineEvent>();
  const sidesOn = new Map<TimelineEvent, Set<Side>>();
  const words = { confirmed: new Set<TimelineEvent>(), denied: new Set<TimelineEvent>() };

  return (accounts: readonly Account[], day: Day) => {
    // A report from before the event can have begun is about its announcement, as for `firstReportsOf`.
    const hasBegun = Map.groupBy(accounts, ({ event }) => possibleDays(event.date).least <= dayNumber(day));
    const since = hasBegun.get(true) ?? [];
    const events = new Set(since.flatMap(({ event }) => (sidesOn.has(event) ? [] : event)));
    return {
      events: [...events],
      announced: (hasBegun.get(false) ?? []).flatMap(({ event }) => (addTo(announced, event) ? event : [])),
      changes: [...since.flatMap((account) => sideChange(account, events)), ...accounts.flatMap(wordChanges)],
    };
  };

  function sideChange(account: Account, newEvents: ReadonlySet<TimelineEvent>): SideChange[] {
    const { event, report } = account;
    const { side } = report.source;
    const sides = sidesOn.get(event) ?? new Set<Side>();
    sidesOn.set(event, sides);
    return addTo(sides, side) && !newEvents.has(event) ? [{ kind: "side", event, side, account }] : [];
  }

  function wordChanges(account: Account): WordChange[] {
    const { event, confirmedBy, deniedBy } = account;
    return [
      ...(confirmedBy.length > 0 ? (["confirmed"] as const) : []),
      ...(deniedBy.length > 0 ? (["denied"] as const) : []),
    ].flatMap((kind) => (addTo(words[kind], event) ? { kind, event, account } : []));
  }
}

/** Adds an item to a set. @returns Whether it was new there. */
function addTo<Item>(set: Set<Item>, item: Item): boolean {
  const isNew = !set.has(item);
  set.add(item);
  return isNew;
}
