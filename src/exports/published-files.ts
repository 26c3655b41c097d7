import { addresses } from "../timeline/addresses.ts";
import { memoizeByObject } from "../timeline/memoize.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { calendarsOf, icsOf } from "./calendar.ts";
import { biblatexOf } from "./citations/biblatex.ts";
import { type Citation, citeEvent, citePage, citeReport } from "./citations/citation.ts";
import { cslOf } from "./citations/csl.ts";
import { risOf } from "./citations/ris.ts";
import { dataAddresses, dataRoom } from "./data/data-room.ts";
import type { ExportedSite, PublishedFile } from "./exported-site.ts";
import { correctionsFeed } from "./feeds/corrections-feed.ts";
import { atomDocuments, type FeedSource, feedAddresses, jsonFeed } from "./feeds/feed-documents.ts";
import { newsFeeds } from "./feeds/news-feeds.ts";
import { llmsText } from "./llms.ts";
import { oembedOf } from "./oembed.ts";
import { openSearch } from "./open-search.ts";

/** The paths of the files that readers and programs may keep: feeds, calendars and data. */
export function fileAddresses(timeline: Timeline): string[] {
  return [
    ...dataAddresses(timeline),
    ...[correctionsFeed(timeline, ""), ...feedSources(timeline, "")].flatMap(feedAddresses),
    addresses.jsonFeed,
    ...calendarsOf(timeline, "").map(({ address }) => address),
  ];
}

function feedSources(timeline: Timeline, siteTitle: string): FeedSource[] {
  return newsFeeds(timeline).map(({ name, ...feed }) => ({ ...feed, title: `${name} · ${siteTitle}` }));
}

/** Every file for programs but the ZIP of the record. */
export const publishedFiles = memoizeByObject((site: ExportedSite): readonly PublishedFile[] => {
  const { timeline, texts, urlOf } = site;
  const author = texts.publisher?.name ?? texts.title;
  const news = feedSources(timeline, texts.title);
  const [whole] = news;
  if (whole === undefined) throw new Error("There is no feed of the whole record.");
  const atom = [correctionsFeed(timeline, texts.title), ...news].flatMap((source) => [
    ...atomDocuments(source, { author, licence: texts.licence.url }, urlOf),
  ]);
  return [
    ...dataRoom(site).map(({ address, mediaType, content }) => ({
      address,
      mediaType,
      content: () => String(content),
    })),
    ...atom.map(([address, document]) =>
      file(address, "application/atom+xml; charset=utf-8", () => document),
    ),
    file(addresses.jsonFeed, "application/feed+json", () =>
      jsonFeed(whole, { address: addresses.jsonFeed, author, urlOf }),
    ),
    ...calendarsOf(timeline, texts.title).map((calendar) =>
      file(calendar.address, "text/calendar; charset=utf-8", () => icsOf(calendar, urlOf)),
    ),
    ...citedPages(site).flatMap(({ address, citations }) => [
      file(addresses.citation(address, "bib"), "application/x-bibtex", () => biblatexOf(citations())),
      file(addresses.citation(address, "csl.json"), "application/vnd.citationstyles.csl+json", () =>
        cslOf(citations()),
      ),
      file(addresses.citation(address, "ris"), "application/x-research-info-systems", () =>
        risOf(citations()),
      ),
    ]),
    ...timeline.events.map((event) =>
      file(addresses.oembed(event.id), "application/json", () => oembedOf(event, site)),
    ),
    file(addresses.openSearch, "application/opensearchdescription+xml", () => openSearch(site)),
    file(addresses.llms, "text/plain; charset=utf-8", () => llmsText(site)),
  ];
});

function file(address: string, mediaType: string, content: () => string): PublishedFile {
  return { address, mediaType, content };
}

/** The pages that can be cited, each with what its files of citations hold. */
function citedPages({ timeline, texts, urlOf }: ExportedSite) {
  const { events, reports, measures } = timeline;
  return [
    ...events.map((event) => ({
      address: event.address,
      citations: (): Citation[] => citeEvent(event, texts, urlOf),
    })),
    ...reports.map((report) => ({
      address: report.address,
      citations: (): Citation[] => [citeReport(report), citePage(report, texts, urlOf)],
    })),
    ...measures.map((measure) => ({
      address: measure.address,
      citations: (): Citation[] => [
        citePage(measure, texts, urlOf),
        ...new Set(measure.given.map(({ account }) => account.report)).values().map(citeReport),
      ],
    })),
    {
      address: addresses.disputes,
      citations: (): Citation[] => [
        citePage({ address: addresses.disputes, title: "Where the reports differ" }, texts, urlOf),
      ],
    },
  ];
}
