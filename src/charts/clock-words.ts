import { reportDelay } from "../timeline/dates/distance.ts";
import { printDate } from "../timeline/dates/print.ts";
import { isExactDay, type RecordDate } from "../timeline/dates/record-date.ts";
import { type Side, sideInWords } from "../timeline/sides.ts";
import type { TimelineEvent, TimelineReport } from "../timeline/timeline.ts";
import { counted } from "../timeline/words.ts";

/** A row of the two clocks in words: “Russia: 2 reports, the first the next day, the last 2 months later”. */
export function rowInWords(side: Side, { date }: TimelineEvent, reports: readonly TimelineReport[]): string {
  const [first, last] = [reports[0], reports.at(-1)].map((report) =>
    report === undefined ? "" : (reportDelay(date, report.published) ?? whenPublished(report.published)),
  );
  const when = first === last ? first : `the first ${first}, the last ${last}`;
  return `${sideInWords(side)}: ${counted(reports.length, "report")}, ${when}`;
}

/** The day itself, where its distance to the event cannot be told. */
function whenPublished(published: RecordDate): string {
  const printed = printDate(published);
  if (isExactDay(published)) return `on ${printed}`;
  const vague = published.kind === "interval" || published.point.approximate || published.point.uncertain;
  // A bare month after “the first” would read as a day of it.
  return vague ? printed : `in ${printed}`;
}
