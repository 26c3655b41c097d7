import { accountPage } from "../timeline/lists/lists.ts";
import type { Account, TimelineEvent } from "../timeline/timeline.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page of this site for its path from the site’s root. It includes the path of the site. */
export function href(path: string): string {
  return `${base}${path}`;
}

/**
 * The link to an account.
 *
 * @param on the event on whose page the link is, if any: a link to an account on the same page is only a fragment.
 */
export function accountHref(account: Account, on: TimelineEvent | null = null): string {
  const page = accountPage(account);
  const fragment = `#${account.anchor}`;
  return account.event === on && page.number === 1 ? fragment : href(page.address + fragment);
}
