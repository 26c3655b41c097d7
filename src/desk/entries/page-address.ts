import { canonicalAddress, isTrackingParameter } from "../canonical-address.ts";
import type { KnownEntries } from "./known-entries.ts";

/** An address without what says by which way a reader came, and without a place on the page. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter(isTrackingParameter);
  // Only where something goes: a query that is set is written anew, in another spelling.
  for (const name of names) url.searchParams.delete(name);
  if (!/^#[!/]/.test(url.hash)) url.hash = "";
  return url.href;
}

/** The report of a page that is in the record already, however the address was copied; null where there is none. */
export function reportOfPage(
  address: string,
  { reports }: KnownEntries,
): KnownEntries["reports"][number] | null {
  const page = pageKey(address);
  return reports.find(({ fields }) => pageKey(fields.url) === page) ?? null;
}

/** The key of a page; that of its version for phones, too. */
function pageKey(address: string): string {
  return (canonicalAddress(address) ?? address).replace(/^(?:m|amp)\.(?=[^./]+\.)/, "").toLowerCase();
}
