import { once } from "./once.ts";
import { capacities } from "./lists/capacities.ts";
import { cutByNumber } from "./lists/cutting.ts";
import { type Sheet, sheetsOf } from "./lists/sheet.ts";
import type { Account, TimelineEvent, TimelineReport } from "./timeline.ts";

/** The page of an event with the pages of further accounts, which one with very many accounts has. */
export interface AccountPages {
  /** The event's own page, with the reports of which it bears the accounts; `pages` has all of them. */
  readonly first: Sheet<TimelineReport>;
  /** On which of them the accounts of a report stand. */
  readonly pageOf: (report: TimelineReport) => Sheet<TimelineReport>;
}

/**
 * On which pages the accounts of an event stand: in order of publication, all accounts of one report on one
 * page; on the event’s own as long as they are not too many, the further ones at `/events/x/2/` and so on.
 */
export const accountPages = once((event: TimelineEvent): AccountPages => {
  const counts = new Map<TimelineReport, number>();
  for (const { report } of event.accounts) counts.set(report, (counts.get(report) ?? 0) + 1);
  const cut = cutByNumber<TimelineReport>(capacities.accounts, (report) => counts.get(report) ?? 1);
  const place = { address: event.address, label: event.title, anchor: event.id };
  const first = sheetsOf(cut(event.reports, place));
  const pages = new Map(first.pages.flatMap((page) => page.items.map((report) => [report, page] as const)));
  return { first, pageOf: (report) => pages.get(report) ?? first };
});

/** The path at which an account stands, with its fragment. */
export function accountAddress({ event, report, anchor }: Account): string {
  return `${accountPages(event).pageOf(report).address}#${anchor}`;
}

/** The addresses of all pages of further accounts; none but where an event has very many. */
export function furtherAccountAddresses(events: readonly TimelineEvent[]): string[] {
  return events.flatMap((event) =>
    accountPages(event)
      .first.pages.slice(1)
      .map(({ address }) => address),
  );
}
