import { accountPage } from "../timeline/lists/lists.ts";
import type { Account, TimelineEvent } from "../timeline/timeline.ts";
import { href } from "./links.ts";

/**
 * The link to an account.
 *
 * @param on The event on whose page the link is, if it is on one: a link to an account on the same page is a mere fragment.
 */
export function accountHref(account: Account, on: TimelineEvent | null = null): string {
  const page = accountPage(account);
  const fragment = `#${account.anchor}`;
  return account.event === on && page.number === 1 ? fragment : href(page.address + fragment);
}
