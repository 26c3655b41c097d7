import { addresses } from "../addresses.ts";
import { compareText } from "../dates/order.ts";
import { parseDate } from "../dates/parse.ts";
import { printDate } from "../dates/print.ts";
import type { ContentRecord } from "../record.ts";
import { plainText } from "../text.ts";
import type { Account, TimelineReport } from "../timeline.ts";
import type { JoinedEntities } from "./entities.ts";
import type { Problems } from "./problems.ts";
import { type Mutable, Registry } from "./registry.ts";

/** A report that is not finished, with the list of its accounts to be filled. */
export type UnfinishedReport = Mutable<TimelineReport> & { accounts: Account[] };

/** The reports with their sources, still without accounts and neighbours. */
export function joinReports(
  record: ContentRecord,
  entities: JoinedEntities,
  problems: Problems,
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
