import { parseDate } from "../dates/parse.ts";
import type { ContentRecord } from "../record.ts";
import type { Account, Figure, Quotation } from "../timeline.ts";
import type { JoinedEntities } from "./entities.ts";
import type { UnfinishedEvent } from "./events.ts";
import type { Registry } from "./registry.ts";
import type { UnfinishedReport } from "./reports.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
