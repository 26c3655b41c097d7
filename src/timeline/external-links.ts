import { anchorOf, type RecordDate } from "./dates/record-date.ts";
import type { TimelineItem, TimelineReport } from "./timeline.ts";

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

/**
 * Where a reader can change the file behind the page of an event or a report in a repository on GitHub, or say what is
 * wrong with it: its editor, which makes a
 * suggestion of the change, and its issue form with the address of the page filled in
 * (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query).
 *
 * @param page The whole address of the page.
 */
export function repositoryLinks(repository: string, { file }: TimelineItem, page: string) {
  const root = repository.replace(/\/$/, "");
  const path = file.split("/").map(encodeURIComponent).join("/");
  return {
    edit: `${root}/edit/main/${path}`,
    report: `${root}/issues/new?template=report-error.yml&page=${encodeURIComponent(page)}`,
  };
}

/** The host of a page elsewhere, as readers know it: `www.example.org` → “example.org”. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
