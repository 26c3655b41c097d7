import { possibleDays } from "../../timeline/comparison/ranges.ts";
import { dayNumber } from "../../timeline/dates/days.ts";
import type { RecordDate } from "../../timeline/dates/record-date.ts";
import { canonicalAddress } from "../canonical-address.ts";
import type { Snapshot } from "./service.ts";

/** Days by which the outlet's day and that in UTC may differ. */
const timeZoneDays = 1;

/** The address of a copy that can be recorded; or why the capture that was found is not one, null if none was found. */
export type Choice = { readonly copy: string } | { readonly copy: null; readonly why: string | null };

/** The report to find a copy of: its page on the outlet's site, and its day of publication. */
export interface Wanted {
  readonly address: string;
  readonly published: RecordDate;
}

/**
 * Decides whether a capture can be recorded as the copy of a report: it can be read, is not of an error or
 * redirect (status 200), is of the report's page, and was not made before the report can have been
 * published. The copy's address begins with https.
 */
export function chooseCopy(snapshot: Snapshot | null, wanted: Wanted): Choice {
  const why = snapshot === null ? null : reasonAgainst(snapshot, wanted);
  return snapshot === null || why !== null
    ? { copy: null, why }
    : { copy: snapshot.url.replace(/^http:/, "https:") };
}

function reasonAgainst(
  { available, url, timestamp, status }: Snapshot,
  { address, published }: Wanted,
): string | null {
  const [, time, page] = /^https?:\/\/[^/]+\/web\/(\d{14})\/(https?:\/\/.+)$/.exec(url) ?? [];
  if (page === undefined || time !== timestamp || !URL.canParse(page)) {
    return `the service names ${url}, which is not the address of a copy`;
  }
  if (!isSamePage(page, address)) return `the nearest copy is of another page, ${page}`;
  if (!available) return "the nearest copy cannot be read at present";
  if (status !== "200") return `the nearest copy is of an error or a redirect, status ${status}`;
  const day = timestamp.replace(/^(\d{4})(\d{2})(\d{2}).*$/, "$1-$2-$3");
  // A day earlier than published: captures are dated in UTC, and outlets east of it print the new day while it is
  // still the old one in UTC.
  return dayNumber(day) < possibleDays(published).least - timeZoneDays
    ? `the nearest copy was made on ${day}, before the report was published`
    : null;
}

/** Whether two addresses are of one page for the Wayback Machine, which also ignores letter case and every fragment. */
export function isSamePage(a: string, b: string): boolean {
  const [first, second] = [a, b].map((address) =>
    canonicalAddress(address.replace(/#.*$/s, ""))?.toLowerCase(),
  );
  return first === second;
}
