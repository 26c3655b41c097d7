import { addresses } from "../timeline/addresses.ts";
import { type Entity, isIn } from "../timeline/entities.ts";
import type { Account, Figure, Timeline, TimelineReport } from "../timeline/timeline.ts";
import { dataParts } from "./parts.ts";

/** What a report says of an event, as machines read it. */
export interface AccountData {
  readonly event: string;
  readonly says: string;
  /** Ids of people and organisations; `source:ID` for an outlet. */
  readonly by: readonly string[];
  /** Who, as the report says, confirms the event or a part of it; ids as in `by`. */
  readonly confirmedBy: readonly string[];
  /** Who, as the report says, denies the event or a part of it; ids as in `by`. */
  readonly deniedBy: readonly string[];
  /** Ids of places, in order: by which way those of whom it tells went; empty where the report does not say. */
  readonly route: readonly string[];
  /** EDTF; null where the report is not recorded to date the event apart from the event's own date. */
  readonly date: string | null;
  readonly figures: readonly FigureData[];
  readonly quote: QuoteData | null;
}

/** A few spoken words; `translation` is ours, null where none is needed. */
export interface QuoteData {
  readonly speaker: string;
  readonly words: string;
  readonly translation: string | null;
}

/** A number in an account; `value` is a number, or EDTF where the measure asks for a date. */
export interface FigureData {
  readonly measure: string;
  readonly value: number | string;
  readonly qualifier: string | null;
}

/** A report as machines read it from `/data/reports.json`. */
export interface ReportData {
  readonly id: string;
  /** The path of its page on the site. */
  readonly url: string;
  /** The headline as printed; null where it is not known. */
  readonly title: string | null;
  /** Our translation of the headline; null where none is needed. */
  readonly titleTranslation: string | null;
  readonly source: string;
  readonly agency: string | null;
  /** EDTF. */
  readonly published: string;
  readonly language: string;
  /** Where it stands on the outlet's site. */
  readonly link: string;
  /** A recorded copy of that page at an archive; null where none is recorded. */
  readonly archive: string | null;
  readonly accounts: readonly AccountData[];
}

/** A file of reports: those it holds, in order of publication, how many there are in all, and the file that goes on, if any. */
export interface ReportsFile {
  readonly reports: readonly ReportData[];
  readonly count: number;
  readonly next: string | null;
}

/** All reports in order of publication, as files by their paths. `urlOf` makes an address of the site out of a path. */
export function reportsData(
  { reports }: Timeline,
  urlOf: (path: string) => string,
): Map<string, ReportsFile> {
  return new Map(
    dataParts(reports, addresses.reportsData.replace(/\.json$/, "")).map(({ address, items, next }) => [
      address,
      {
        reports: items.map((report) => reportData(report, urlOf)),
        count: reports.length,
        next: next === null ? null : urlOf(next),
      },
    ]),
  );
}

function reportData(report: TimelineReport, urlOf: (path: string) => string): ReportData {
  return {
    id: report.id,
    url: urlOf(report.address),
    title: report.headline,
    titleTranslation: report.headlineTranslation,
    source: report.source.id,
    agency: report.agency?.id ?? null,
    published: report.published.edtf,
    language: report.language,
    link: report.link,
    archive: report.archive,
    accounts: report.accounts.map(accountData),
  };
}

function accountData(account: Account): AccountData {
  const { event, says, by, confirmedBy, deniedBy, route, date, figures, quotation } = account;
  return {
    event: event.id,
    says,
    by: by.map(authorityId),
    confirmedBy: confirmedBy.map(authorityId),
    deniedBy: deniedBy.map(authorityId),
    route: route.map(({ id }) => id),
    date: date?.edtf ?? null,
    figures: figures.map(figureData),
    quote: quotation === null ? null : { ...quotation, speaker: quotation.speaker.id },
  };
}

function authorityId(entity: Entity): string {
  return isIn(entity, "sources") ? `source:${entity.id}` : entity.id;
}

function figureData({ measure, value, qualifier }: Figure): FigureData {
  return { measure: measure.id, value: typeof value === "number" ? value : value.edtf, qualifier };
}
