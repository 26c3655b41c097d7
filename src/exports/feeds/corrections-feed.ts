import { addresses } from "../../timeline/addresses.ts";
import { allCorrections } from "../../timeline/corrections.ts";
import type { Day } from "../../timeline/dates/days.ts";
import { printDate } from "../../timeline/dates/print.ts";
import { anchorOf, type RecordDate } from "../../timeline/dates/record-date.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { FeedSource } from "./feed-documents.ts";

/** The title of the feed, and of links to it. */
export function correctionsFeedTitle(siteTitle: string): string {
  return `Corrections · ${siteTitle}`;
}

/** All corrections. One is known by its event, its date and what it says, wherever it stands in the file. */
export function correctionsFeed(timeline: Timeline, siteTitle: string): FeedSource {
  const published = timeline.reports.map((report) => firstDay(report.published)).toSorted();
  return {
    address: addresses.correctionsFeed,
    title: correctionsFeedTitle(siteTitle),
    description: "What was changed on events after publication, and why.",
    page: addresses.corrections,
    emptySince: published.at(-1) ?? "1970-01-01",
    entries: allCorrections(timeline).map(({ event, date, what, address }) => ({
      key: ["correction", event.address, date.edtf, what].join("\n"),
      address,
      title: event.title,
      text: `${printDate(date)}: ${what}`,
      published: firstDay(date),
      updated: firstDay(date),
      categories: [],
    })),
  };
}

/** A feed has only points of time: a month or an interval becomes its first day. */
function firstDay(date: RecordDate): Day {
  return anchorOf(date).earliest;
}
