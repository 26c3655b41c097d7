import { Feed } from "feed";
import { addresses } from "../timeline/addresses.ts";
import { allCorrections, type EventCorrection } from "../timeline/corrections.ts";
import type { Day } from "../timeline/dates/days.ts";
import { printDate } from "../timeline/dates/print.ts";
import { anchorOf, type RecordDate } from "../timeline/dates/record-date.ts";
import type { Timeline, TimelineReport } from "../timeline/timeline.ts";

/** The title of the feed, for readers of feeds and on pages that name it. */
export function correctionsFeedTitle(siteTitle: string): string {
  return `Corrections · ${siteTitle}`;
}

/** So many corrections are in the feed, and in each document of its archive. */
const most = 50;

/** The number of documents that hold the older corrections: each is full, so that none changes when new ones come. */
function archiveCount(corrections: readonly EventCorrection[]): number {
  return corrections.length <= most ? 0 : Math.floor(corrections.length / most);
}

function archiveAddress(number: number): string {
  return `${addresses.correctionsFeed.replace(/\.xml$/, "")}/${number}.xml`;
}

/** The paths of the feed and of the documents of its archive. */
export function correctionFeedAddresses(timeline: Timeline): string[] {
  const archives = Array.from({ length: archiveCount(allCorrections(timeline)) }, (_, index) =>
    archiveAddress(index + 1),
  );
  return [addresses.correctionsFeed, ...archives];
}

/**
 * All corrections as Atom documents (RFC 4287) by their paths: the feed with the newest, newest first, and, where
 * there are more, archived ones filled from the oldest, each of which leads to the one before it (RFC 5005). `urlOf`
 * makes the whole address, host included, out of a page's path: it is the permanent id of an entry.
 */
export function correctionsFeeds(
  timeline: Timeline,
  siteTitle: string,
  urlOf: (path: string) => string,
): Map<string, string> {
  const corrections = allCorrections(timeline);
  const count = archiveCount(corrections);
  const write = (address: string, held: readonly EventCorrection[], before: number, isArchive: boolean) => {
    const document = correctionsFeed(held, timeline, siteTitle, urlOf, address);
    const links = [
      before > 0 ? `<link rel="prev-archive" href="${asHtml(urlOf(archiveAddress(before)))}"/>` : "",
      isArchive ? `<link rel="current" href="${asHtml(urlOf(addresses.correctionsFeed))}"/>` : "",
      isArchive ? '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>' : "",
    ].filter((link) => link !== "");
    return [
      address,
      document.replace(
        /\n( *)<updated>/,
        (updated, space: string) => links.map((link) => `\n${space}${link}`).join("") + updated,
      ),
    ] as const;
  };
  const oldestFirst = corrections.toReversed();
  return new Map([
    write(addresses.correctionsFeed, corrections.slice(0, most), count, false),
    ...Array.from({ length: count }, (_, index) =>
      write(
        archiveAddress(index + 1),
        oldestFirst.slice(index * most, (index + 1) * most).toReversed(),
        index,
        true,
      ),
    ),
  ]);
}

function correctionsFeed(
  corrections: readonly EventCorrection[],
  timeline: Timeline,
  siteTitle: string,
  urlOf: (path: string) => string,
  address: string,
): string {
  const feed = new Feed({
    id: urlOf(address),
    title: correctionsFeedTitle(siteTitle),
    description: "What was changed on events after publication, and why.",
    link: urlOf(addresses.corrections),
    feed: urlOf(address),
    author: { name: siteTitle },
    updated: midnight(lastChange(corrections, timeline.reports)),
    generator: false,
  });
  for (const { event, date, what, address } of corrections) {
    const url = urlOf(address);
    feed.addItem({
      id: url,
      link: url,
      title: asHtml(event.title),
      content: asHtml(`${printDate(date)}: ${what}`),
      date: midnight(firstDay(date)),
    });
  }
  return feed.atom1();
}

/**
 * The day of the latest correction or, where there is none, of the latest report: the clock of the machine
 * has no say, so that the same content gives the same feed. A record without either is as old as can be.
 */
function lastChange(corrections: readonly EventCorrection[], reports: readonly TimelineReport[]): Day {
  const corrected = corrections.map(({ date }) => firstDay(date));
  const published = reports.map((report) => firstDay(report.published));
  const days = corrected.length > 0 ? corrected : published;
  return days.toSorted().at(-1) ?? "1970-01-01";
}

/** A feed knows only points of time: of a month or an interval it gets the first day. */
function firstDay(date: RecordDate): Day {
  return anchorOf(date).earliest;
}

/** The beginning of the day in UTC. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The feed gives every text of an entry as HTML; ours are plain. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
