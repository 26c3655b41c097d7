import { anchorOf, type RecordDate } from "./dates/record-date.ts";
import type { TimelineReport } from "./timeline.ts";

/**
 * The day of publication as the Wayback Machine writes points in time, no more exactly than it is
 * known: `20240612`, or `202404` where only the month is
 * (https://archive.org/help/wayback_api.php: 1 to 14 digits of `YYYYMMDDhhmmss`).
 */
export function archiveTime(published: RecordDate): string {
  const { precision, earliest } = anchorOf(published);
  return earliest.replaceAll("-", "").slice(0, precision === "month" ? 6 : 8);
}

/**
 * Where a reader can look for a copy of a report of which none is recorded: the Wayback Machine leads
 * from such an address to the capture nearest to the day, or says that it has none.
 */
export function lookUpAddress({ link, published }: Pick<TimelineReport, "link" | "published">): string {
  return `https://web.archive.org/web/${archiveTime(published)}/${link}`;
}
