import { monthName } from "./dates/days.ts";
import { anchorOf } from "./dates/record-date.ts";
import type { TimelineReport } from "./timeline.ts";

/** The reports of one month. */
export interface ReportMonth {
  /** `2024-04`: its fragment on the list of reports. */
  readonly key: string;
  /** “April 2024”. */
  readonly label: string;
  readonly reports: readonly TimelineReport[];
}

/** The reports of one year, by month. */
export interface ReportYear {
  /** `2024`, in four digits. */
  readonly year: string;
  readonly count: number;
  readonly months: readonly ReportMonth[];
}

/** Reports in order of publication, by year and month: reports come out on a day or, where it is not known, in a month. */
export function reportYearsOf(reports: readonly TimelineReport[]): ReportYear[] {
  const byMonth = [...Map.groupBy(reports, monthKey)].map(([key, group]) => ({
    key,
    label: monthLabel(key),
    reports: group,
  }));
  return [...Map.groupBy(byMonth, ({ key }) => key.slice(0, 4))].map(([year, months]) => ({
    year,
    count: months.reduce((sum, month) => sum + month.reports.length, 0),
    months,
  }));
}

function monthKey({ published }: TimelineReport): string {
  return anchorOf(published).earliest.slice(0, "YYYY-MM".length);
}

function monthLabel(key: string): string {
  const [year, month] = key.split("-");
  return `${monthName(Number(month))} ${Number(year)}`;
}
