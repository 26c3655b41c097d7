import { Feed } from "feed";
import { addresses } from "../addresses.ts";
import { allCorrections, type EventCorrection } from "../corrections.ts";
import type { Day } from "../dates/days.ts";
import { printDate } from "../dates/print.ts";
import { anchorOf, type RecordDate } from "../dates/record-date.ts";
import type { Timeline, TimelineReport } from "../timeline.ts";

/** The title of the feed, for readers of feeds and on pages that name it. */
export function correctionsFeedTitle(siteTitle: string): string {
  return `Corrections · ${siteTitle}`;
}

/**
 * All corrections, newest first, as an Atom feed (RFC 4287). `urlOf` makes the whole address, host
 * included, out of a page's path: it is the permanent id of an entry.
 */
export function correctionsFeed(
  timeline: Timeline,
  siteTitle: string,
  urlOf: (path: string) => string,
): string {
  const corrections = allCorrections(timeline);
  const feed = new Feed({
    id: urlOf(addresses.correctionsFeed),
    title: correctionsFeedTitle(siteTitle),
    description: "What was changed on events after publication, and why.",
    link: urlOf(addresses.corrections),
    feed: urlOf(addresses.correctionsFeed),
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
