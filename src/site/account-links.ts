import { accountAddress, accountPages } from "../timeline/account-pages.ts";
import type { Account, TimelineEvent } from "../timeline/timeline.ts";
import { href } from "./links.ts";

/**
 * What a link to an account leads to.
 *
 * @param on The event on whose page the link stands, where it stands on one: to the accounts there it leads within the page.
 */
export function accountHref(account: Account, on: TimelineEvent | null = null): string {
  const { event, report, anchor } = account;
  const isHere = event === on && accountPages(event).pageOf(report).number === 1;
  return isHere ? `#${anchor}` : href(accountAddress(account));
}
