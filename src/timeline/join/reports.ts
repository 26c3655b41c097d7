import { addresses } from "../addresses.ts";
import { compareText } from "../dates/order.ts";
import { parseDate } from "../dates/parse.ts";
import { printDate } from "../dates/print.ts";
import type { ContentRecord } from "../record.ts";
import { plainText } from "../text.ts";
import type { Account, Figure, Quotation, TimelineReport } from "../timeline.ts";
import type { JoinedEntities } from "./entities.ts";
import type { UnfinishedEvent } from "./events.ts";
import { type Mutable, Registry } from "./registry.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A report that is not finished, with the list of its accounts to be filled. */
export type UnfinishedReport = Mutable<TimelineReport> & { accounts: Account[] };

/** The reports with their sources, still without accounts and neighbours. */
export function joinReports(
  record: ContentRecord,
  entities: JoinedEntities,
  problems: string[],
): Registry<UnfinishedReport> {
  const reports = new Registry<UnfinishedReport>("report", problems);
  for (const entry of record.reports) {
    reports.add(entry.id, joinReport(entry, entities), entry.file);
  }
  tellApart(reports.values());
  return reports;
}

/** Reports that one outlet published on one day under one title are numbered in the order of their ids. */
function tellApart(reports: readonly UnfinishedReport[]): void {
  const groups = Map.groupBy(reports, ({ source, published, title }) =>
    [source.id, published.edtf, title].join("\n"),
  );
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const [index, report] of group.toSorted((a, b) => compareText(a.id, b.id)).entries()) {
      report.number = `${index + 1} of ${group.length}`;
      if (report.headline === null) report.title = `${report.title} (${report.number})`;
    }
  }
}

function joinReport(
  { id, data, body, file }: ContentRecord["reports"][number],
  entities: JoinedEntities,
): UnfinishedReport {
  const source = entities.source(data.source, file, "source");
  const agency = data.agency === undefined ? null : entities.source(data.agency, file, "agency");
  const published = parseDate(data.published);
  return {
    kind: "report",
    id,
    address: addresses.report(id),
    file,
    headline: data.title,
    headlineTranslation: data.titleTranslation ?? null,
    number: null,
    title: data.title ?? `Report by ${source.name}, ${printDate(published)}`,
    source,
    agency,
    link: data.url,
    archive: data.archive ?? null,
    published,
    publishedNote: data.publishedNote ?? null,
    language: data.language,
    text: plainText(body),
    accounts: [],
    previous: null,
    next: null,
  };
}

type ReportEntry = ContentRecord["reports"][number];
type SchemaAccount = ReportEntry["data"]["accounts"][number];

/** Ties the accounts of one report to the report and to their events, in the order of the file. */
export function joinAccounts(
  { data, file }: ReportEntry,
  report: UnfinishedReport,
  events: Registry<UnfinishedEvent>,
  entities: JoinedEntities,
  vocabulary: Vocabulary,
): void {
  for (const entry of data.accounts) {
    const event = events.find(entry.event, file, "accounts");
    if (event === undefined) continue;
    const authorities = (field: "by" | "confirmedBy" | "deniedBy") =>
      entry[field].flatMap((id) => entities.authority(id, file, field) ?? []);
    const account: Account = {
      anchor: freeAnchor(report, event),
      event,
      report,
      says: entry.says,
      by: authorities("by"),
      confirmedBy: authorities("confirmedBy"),
      deniedBy: authorities("deniedBy"),
      route: entities.findAll("places", entry.route, file, "route"),
      date: entry.date === undefined ? null : parseDate(entry.date),
      dateNote: entry.dateNote ?? null,
      figures: joinFigures(entry, vocabulary, file),
      quotation: joinQuotation(entry, entities, file),
    };
    report.accounts.push(account);
    event.accounts.push(account);
  }
}

/** The report's id, with a number from its second account of the same event on. */
function freeAnchor(report: UnfinishedReport, event: UnfinishedEvent): string {
  const earlier = report.accounts.filter((account) => account.event === event).length;
  return earlier === 0 ? report.id : `${report.id}-${earlier + 1}`;
}

function joinFigures(entry: SchemaAccount, vocabulary: Vocabulary, file: string): Figure[] {
  return entry.figures.flatMap(({ measure: id, value, qualifier }) => {
    const measure = vocabulary.measures.find(id, file, "figures");
    if (measure === undefined) return [];
    return {
      measure,
      value: typeof value === "number" ? value : parseDate(value),
      qualifier: qualifier ?? null,
    };
  });
}

function joinQuotation(entry: SchemaAccount, entities: JoinedEntities, file: string): Quotation | null {
  if (entry.quote === undefined) return null;
  const speaker = entities.speaker(entry.quote.speaker, file, "quote");
  const { words, translation = null } = entry.quote;
  return speaker === undefined ? null : { speaker, words, translation };
}
