import { originsOf } from "./attribution.ts";
import { type EventCoverage, type SideCoverage, type SourceRecord, sidesReporting } from "./coverage.ts";
import { printDate } from "./dates/print.ts";
import type { Source } from "./entities.ts";
import { firstAlongside } from "./reporting.ts";
import { type Side, sideInWords } from "./sides.ts";
import type { TimelineEvent, TimelineReport } from "./timeline.ts";
import { counted } from "./words.ts";

/** An event in a list of a side’s coverage, with a few words on who reported it. */
export interface SideLine {
  readonly coverage: EventCoverage;
  readonly words: string;
}

/** One list on the page of a side’s coverage. */
export interface SideSection {
  /** Its fragment on the page. */
  readonly anchor: string;
  readonly title: string;
  /** What is in it, for readers who wonder. */
  readonly explanation: string;
  /** In order of time. */
  readonly events: readonly SideLine[];
}

/** The lists on the page of a side: what only it reported, what it was first on, alone or with others, and what it did not report. */
export function sideSections({ side, only, first, firstWithOthers, missing }: SideCoverage): SideSection[] {
  const ownReports = (coverage: EventCoverage) => outletsIn(coverage.reports.get(side) ?? []);
  const others = (coverage: EventCoverage) => sideCounts(coverage, (other) => other !== side);
  return [
    {
      anchor: "side_only",
      title: "Only this side",
      explanation: "Events of which no other side has a report in this record.",
      events: only.map((coverage) => ({ coverage, words: ownReports(coverage) })),
    },
    {
      anchor: "side_first",
      title: "First, before other sides",
      explanation:
        "Events of which the earliest report in this record is of this side alone; others followed on a later day.",
      events: first.map((coverage) => ({ coverage, words: `also reported by ${others(coverage)}` })),
    },
    {
      anchor: "side_first_with_others",
      title: "First, with other sides",
      explanation:
        "Events of which the earliest reports in this record are of this side and another, of one day, or of which a report of another side may be earlier, since its day is not known well enough.",
      events: firstWithOthers.map((coverage) => ({
        coverage,
        words: firstAlongside(coverage, side, sideInWords),
      })),
    },
    {
      anchor: "side_missing",
      title: "No report in this record",
      explanation: "Events that other sides reported, and this side not, as far as this record goes.",
      events: missing.map((coverage) => ({ coverage, words: `reported by ${others(coverage)}` })),
    },
  ];
}

/** “2 reports of 1 origin: Ember Post, Hill Courier”. */
function outletsIn(reports: readonly TimelineReport[]): string {
  const outlets = [...new Set(reports.map(({ source }) => source.name))].join(", ");
  const origins = originsOf(reports).length;
  const count = counted(reports.length, "report");
  return `${origins < reports.length ? `${count} of ${counted(origins, "origin")}` : count}: ${outlets}`;
}

/** “Armenia (2), West (1)”: sides with the numbers of their reports. */
function sideCounts(coverage: EventCoverage, wanted: (side: Side) => boolean): string {
  return sidesReporting(coverage)
    .filter(({ side }) => wanted(side))
    .map(({ side, reports }) => `${sideInWords(side)} (${reports.length})`)
    .join(", ");
}

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
