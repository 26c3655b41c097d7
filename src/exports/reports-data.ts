import type { z } from "astro/zod";
import { report as reportSchema } from "../schema/report.ts";
import { addresses } from "../timeline/addresses.ts";
import type { Account, Timeline, TimelineReport } from "../timeline/timeline.ts";
import { dataParts } from "./parts.ts";
import { type PublishedData, publishedData } from "./published.ts";

/** A file of reports: those it holds, in order of publication, how many there are in all, and the file that goes on, if any. */
export interface ReportsFile {
  readonly reports: readonly PublishedData[];
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

/**
 * A report as machines read it: the fields that the schema publishes and the path of its page. As that path is
 * called `url`, the address of the report on the outlet’s site is called `link`.
 */
export function reportData(
  report: TimelineReport,
  urlOf: (path: string) => string,
  schema: z.ZodObject = reportSchema,
): PublishedData {
  const joined = {
    ...report,
    title: report.headline,
    titleTranslation: report.headlineTranslation,
    url: report.link,
    accounts: report.accounts.map(underSchemaKeys),
  };
  const { url: link = null, archive = null, accounts = [], ...fields } = publishedData(schema, joined);
  return { id: report.id, url: urlOf(report.address), ...fields, link, archive, accounts };
}

/** An account with its quotation under the key that it has in the schema. */
function underSchemaKeys({ quotation, ...account }: Account): object {
  return { ...account, quote: quotation };
}
