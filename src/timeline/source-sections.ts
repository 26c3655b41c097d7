import { printDate } from "./dates/print.ts";
import type { Source } from "./entities.ts";
import { firstAlongside } from "./reporting.ts";
import type { SourceRecord } from "./source-record.ts";
import type { TimelineEvent, TimelineReport } from "./timeline.ts";
import { counted } from "./words.ts";

/** An event with a few words on its report and the others. */
export interface DistinctionLine {
  readonly event: TimelineEvent;
  readonly words: string;
}

/** One list on the page of a source: what sets its reports apart. */
export interface DistinctionSection {
  /** The fragment of its heading on the page. */
  readonly anchor: string;
  readonly title: string;
  readonly explanation: string;
  /** In order of time. */
  readonly events: readonly DistinctionLine[];
}

/** What an outlet alone reported, and what it was first on, alone or with others; without lists that hold nothing. */
export function distinctionSections(
  source: Source,
  { only, first, firstWithOthers }: SourceRecord,
): DistinctionSection[] {
  const sections: DistinctionSection[] = [
    {
      anchor: "section_only",
      title: "Events that it alone reports",
      explanation: "No other outlet has a report of them in this record, which does not hold everything.",
      events: only.map((reporting) => ({
        event: reporting.event,
        words: reportsIn(reporting.reports.get(source) ?? []),
      })),
    },
    {
      anchor: "section_first",
      title: "Events that it was first on",
      explanation: "By days of publication in this record; the other outlets followed on a later day.",
      events: first.map((reporting) => ({
        event: reporting.event,
        words: `${reportsIn(reporting.first.get(source) ?? [])}; also in ${counted(reporting.reports.size - 1, "other outlet")}`,
      })),
    },
    {
      anchor: "section_first_with_others",
      title: "Events that it was among the first on",
      explanation:
        "Another outlet’s first report is of the same day, since this record knows no hours, or may be earlier, since its day is not known well enough.",
      events: firstWithOthers.map((reporting) => ({
        event: reporting.event,
        words: `${reportsIn(reporting.first.get(source) ?? [])}; ${firstAlongside(reporting, source, ({ name }) => name)}`,
      })),
    },
  ];
  return sections.filter(({ events }) => events.length > 0);
}

/** “report of 4 March 2001, carrying Lake Wire”, one after the other. */
function reportsIn(reports: readonly TimelineReport[]): string {
  return reports
    .map(({ published, agency }) => {
      const report = `report of ${printDate(published)}`;
      return agency === null ? report : `${report}, carrying ${agency.name}`;
    })
    .join("; ");
}
