import type { RecordDate } from "../../timeline/dates/record-date.ts";
import type { ContentRecord } from "../../timeline/record.ts";
import { type TimelineEvent, type TimelineReport, titleText } from "../../timeline/timeline.ts";
import type { UrlOf } from "../json-data.ts";

/** What every way of citing says of a report as its outlet published it, or of a page of this record. */
export interface Citation {
  readonly kind: "report" | "page";
  /** By which reference managers tell it from others. */
  readonly key: string;
  /** In brackets where it is our description, since the headline is not known. */
  readonly title: string;
  readonly titleTranslation: string | null;
  /** The agency whose text it is, or the publisher of this record. */
  readonly author: string | null;
  /** The outlet, or this record. */
  readonly container: string;
  readonly issued: RecordDate | null;
  readonly url: string;
  readonly archive: string | null;
  readonly language: string;
}

/** The report as its outlet published it. */
export function citeReport(report: TimelineReport): Citation {
  return {
    kind: "report",
    key: report.id,
    title: titleText(report),
    titleTranslation: report.headlineTranslation,
    author: report.agency?.name ?? null,
    container: report.source.name,
    issued: report.published,
    url: report.link,
    archive: report.archive,
    language: report.language,
  };
}

/** A page of this record, with the day of its first publication where that is known. */
export function citePage(
  page: { readonly address: string; readonly title: string; readonly added?: RecordDate | null },
  texts: ContentRecord["site"],
  urlOf: UrlOf,
): Citation {
  return {
    kind: "page",
    key: page.address.split("/").filter(Boolean).join("-") || "timeline",
    title: page.title,
    titleTranslation: null,
    author: texts.publisher?.name ?? null,
    container: texts.title,
    issued: page.added ?? null,
    url: urlOf(page.address),
    archive: null,
    language: texts.language,
  };
}

/** The page of an event, and all reports with an account of it. */
export function citeEvent(event: TimelineEvent, texts: ContentRecord["site"], urlOf: UrlOf): Citation[] {
  return [citePage(event, texts, urlOf), ...event.reports.map(citeReport)];
}
