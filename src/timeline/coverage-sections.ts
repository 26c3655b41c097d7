import { originsOf } from "./attribution.ts";
import { type EventCoverage, type SideCoverage, type SourceRecord, sidesReporting } from "./coverage.ts";
import { printDate } from "./dates/print.ts";
import type { Source } from "./entities.ts";
import { firstAlongside, type Reporting } from "./reporting.ts";
import type { TimelineReport } from "./timeline.ts";
import { counted, possessive } from "./words.ts";

/** An event with a few words on who reported it. */
export type EventLine = ReturnType<typeof linesOf>[number];

/** A list of events on the page of a side or of a source, such as those that it was first on. */
export type CoverageSection = ReturnType<typeof sideSections>[number];

/** The lists on the page of a side: what only it reported, what it was first on, alone or with others, and what it did not report. */
export function sideSections({ side, only, first, firstWithOthers, missing }: SideCoverage) {
  /** “North (2), other countries (1)”: the other sides with the numbers of their reports. */
  const others = (coverage: EventCoverage) =>
    sidesReporting(coverage)
      .filter((other) => other.side !== side)
      .map((other) => `${other.side.inSentence} (${other.reports.length})`)
      .join(", ");
  return [
    {
      anchor: "side_only",
      title: "Only this side",
      explanation: "Events of which no other side has a report in this record.",
      events: linesOf(only, ({ reports }) => outletsIn(reports.get(side) ?? [])),
    },
    {
      anchor: "side_first",
      title: "First, before other sides",
      explanation:
        "Events of which the earliest report in this record is of this side alone; others followed on a later day.",
      events: linesOf(first, (coverage) => `also reported by ${others(coverage)}`),
    },
    {
      anchor: "side_first_with_others",
      title: "First, with other sides",
      explanation: "Another side reported it the same day, or may have been earlier (exact day unknown).",
      events: linesOf(firstWithOthers, (coverage) =>
        firstAlongside(coverage, side, ({ inSentence }) => inSentence),
      ),
    },
    {
      anchor: "side_missing",
      title: "No report in this record",
      explanation: "Events that other sides reported, and this side not, as far as this record goes.",
      events: linesOf(missing, (coverage) => `reported by ${others(coverage)}`),
    },
  ];
}

/** What an outlet alone reported, and what it was first on, alone or with others; without empty lists. */
export function sourceSections(
  source: Source,
  { only, first, firstWithOthers }: SourceRecord,
): CoverageSection[] {
  const firstReports = (reporting: Reporting<Source>) => reportsIn(reporting.first.get(source) ?? []);
  return [
    {
      anchor: "section_only",
      title: "Events that only it reports",
      explanation: "No other outlet has a report of them in this record, which does not hold everything.",
      events: linesOf(only, ({ reports }) => reportsIn(reports.get(source) ?? [])),
    },
    {
      anchor: "section_first",
      title: "Events that it reported first",
      explanation: "By days of publication in this record; the other outlets followed on a later day.",
      events: linesOf(
        first,
        (reporting) =>
          `${firstReports(reporting)}; also in ${counted(reporting.reports.size - 1, "other outlet")}`,
      ),
    },
    {
      anchor: "section_first_with_others",
      title: "Events that it was among the first to report",
      explanation: "Another outlet reported it the same day, or may have been earlier (exact day unknown).",
      events: linesOf(
        firstWithOthers,
        (reporting) => `${firstReports(reporting)}; ${firstAlongside(reporting, source, ({ name }) => name)}`,
      ),
    },
  ].filter(({ events }) => events.length > 0);
}

function linesOf<By>(events: readonly Reporting<By>[], wordsOn: (reporting: Reporting<By>) => string) {
  return events.map((reporting) => ({ event: reporting.event, words: wordsOn(reporting) }));
}

/** “2 reports from 1 independent source: Daily Post, Evening Courier”. */
function outletsIn(reports: readonly TimelineReport[]): string {
  const outlets = [...new Set(reports.map(({ source }) => source.name))].join(", ");
  const origins = originsOf(reports).length;
  const count = counted(reports.length, "report");
  return `${origins < reports.length ? `${count} from ${counted(origins, "independent source")}` : count}: ${outlets}`;
}

/** “report of 4 March 2001 with News Wire’s text”, one after the other. */
function reportsIn(reports: readonly TimelineReport[]): string {
  return reports
    .map(({ published, agency }) => {
      const report = `report of ${printDate(published)}`;
      return agency === null ? report : `${report} with ${possessive(agency.name)} text`;
    })
    .join("; ");
}
