import { Feed } from "feed";
import { addresses } from "../timeline/addresses.ts";
import { allCorrections, type EventCorrection } from "../timeline/corrections.ts";
import type { Day } from "../timeline/dates/days.ts";
import { printDate } from "../timeline/dates/print.ts";
import { anchorOf, type RecordDate } from "../timeline/dates/record-date.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** The title of the feed, and of links to it. */
export function correctionsFeedTitle(siteTitle: string): string {
  return `Corrections · ${siteTitle}`;
}

/** The number of corrections in the feed, and in each document of its archive. */
const pageSize = 50;

/** The paths of the feed and of the documents of its archive. These are full, so that none changes when new corrections come. */
export function correctionFeedAddresses(timeline: Timeline): string[] {
  const { length } = allCorrections(timeline);
  const archives = length <= pageSize ? 0 : Math.floor(length / pageSize);
  return [
    addresses.correctionsFeed,
    ...Array.from({ length: archives }, (_, index) => archiveAddress(index + 1)),
  ];
}

function archiveAddress(number: number): string {
  return addresses.correctionsFeed.replace(/\.xml$/, `/${number}.xml`);
}

/**
 * All corrections as Atom documents (RFC 4287) by their paths: the feed with the latest, and an archive of all,
 * from the oldest, if there are more (RFC 5005). The latest correction comes first in each.
 *
 * @param urlOf gives the whole address for a path. It is the permanent id of an entry.
 */
export function correctionsFeeds(
  timeline: Timeline,
  siteTitle: string,
  urlOf: (path: string) => string,
): Map<string, string> {
  const corrections = allCorrections(timeline);
  const oldestFirst = corrections.toReversed();
  const updated = midnight(lastChange(timeline));
  const documents = correctionFeedAddresses(timeline);
  return new Map(
    documents.map((address, number) => {
      const isArchive = number > 0;
      const own = isArchive
        ? oldestFirst.slice((number - 1) * pageSize, number * pageSize).toReversed()
        : corrections.slice(0, pageSize);
      const feed = new Feed({
        id: urlOf(address),
        title: correctionsFeedTitle(siteTitle),
        description: "What was changed on events after publication, and why.",
        link: urlOf(addresses.corrections),
        feed: urlOf(address),
        author: { name: siteTitle },
        updated,
        generator: false,
      });
      for (const correction of own) feed.addItem(feedItem(correction, urlOf(correction.address)));
      const previous = isArchive ? number - 1 : documents.length - 1;
      const elements = [
        previous > 0 && linkElement("prev-archive", urlOf(archiveAddress(previous))),
        isArchive && linkElement("current", urlOf(addresses.correctionsFeed)),
        isArchive && '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>',
      ].filter((element) => element !== false);
      return [address, withElements(feed.atom1(), elements)];
    }),
  );
}

function feedItem({ event, date, what }: EventCorrection, url: string) {
  return {
    id: url,
    link: url,
    title: asHtml(event.title),
    content: asHtml(`${printDate(date)}: ${what}`),
    date: midnight(firstDay(date)),
  };
}

function linkElement(relation: string, url: string): string {
  return `<link rel="${relation}" href="${asHtml(url)}"/>`;
}

/** The document with further elements before its first `updated`: the library knows nothing of archives. */
function withElements(document: string, elements: readonly string[]): string {
  return document.replace(
    /\n( *)<updated>/,
    (updated, space: string) => elements.map((element) => `\n${space}${element}`).join("") + updated,
  );
}

/**
 * The day of the latest correction or, if there is none, of the latest report. It is not the time of the build:
 * the same content gives the same feed.
 */
function lastChange(timeline: Timeline): Day {
  const corrected = allCorrections(timeline).map(({ date }) => firstDay(date));
  const published = timeline.reports.map((report) => firstDay(report.published));
  const days = corrected.length > 0 ? corrected : published;
  return days.toSorted().at(-1) ?? "1970-01-01";
}

/** A feed has only points of time: a month or an interval becomes its first day. */
function firstDay(date: RecordDate): Day {
  return anchorOf(date).earliest;
}

/** The beginning of the day in UTC. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library marks all texts of an entry as HTML; ours are plain. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
