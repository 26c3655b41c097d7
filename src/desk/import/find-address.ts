import { address as addressSchema } from "../../schema/address.ts";
import { hostOf } from "../../timeline/hosts.ts";
import { withoutTracking } from "../entries/page-address.ts";
import type { PageReading } from "./page-reading.ts";

/**
 * The address at which a page stands for good: what it names as that, if that is another page of the same
 * site; else where it was fetched. Null for a saved page that names none.
 *
 * @param fetchedFrom null for a saved page.
 */
export function findAddress(
  { addresses }: Pick<PageReading, "addresses">,
  fetchedFrom: string | null,
): string | null {
  for (const { value } of addresses) {
    const named = URL.canParse(value, fetchedFrom ?? undefined)
      ? new URL(value, fetchedFrom ?? undefined)
      : null;
    if (named === null || !addressSchema.safeParse(named.href).success) continue;
    // Some sites name their front page on every page.
    if (named.pathname === "/" && named.search === "") continue;
    if (fetchedFrom === null || isSameSite(named.href, fetchedFrom)) return withoutTracking(named.href);
  }
  return fetchedFrom === null ? null : withoutTracking(fetchedFrom);
}

/** Whether two hosts are one, or one is below the other, or both are below one of two names (`m.site.org`, `amp.site.org`). */
function isSameSite(a: string, b: string): boolean {
  const [first, second] = [hostOf(a), hostOf(b)];
  if (first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`)) return true;
  const siteOf = (host: string) => host.split(".").slice(1).join(".");
  return siteOf(first).includes(".") && siteOf(first) === siteOf(second);
}
