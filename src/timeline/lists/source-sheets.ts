import { differencesOf } from "../comparison/differences.ts";
import { type FigureApart, figuresApart } from "../comparison/standing-apart.ts";
import type { Source } from "../entities.ts";
import { sourceRecordsOf } from "../source-record.ts";
import { type DistinctionLine, type DistinctionSection, distinctionSections } from "../source-sections.ts";
import type { Timeline, TimelineReport } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByTime } from "./cut-by-time.ts";
import { cutByNumber } from "./cutting.ts";
import { reportSheets } from "./report-sheets.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** The lists on the page of a source that are too long for it, each on pages of its own; null where they are not. */
export interface SourceSheets {
  readonly reports: Sheet<TimelineReport> | null;
  readonly carried: Sheet<TimelineReport> | null;
  /** By the anchor of the section. */
  readonly distinctions: ReadonlyMap<string, Sheet<DistinctionLine>>;
  readonly figures: Sheet<FigureApart> | null;
}

/** So many lines stand in all lists of a source’s own page; where there are more, each list has room for a sixth of them. */
const most = 300;

/** Where the lists of a source stand. */
export function sourceSheets(
  { address, reports, carried }: Source,
  distinctions: readonly DistinctionSection[],
  figures: readonly FigureApart[],
): SourceSheets {
  const lists = [reports, carried, figures, ...distinctions.map(({ events }) => events)];
  const isShort = lists.reduce((sum, { length }) => sum + length, 0) <= most;
  const fits = ({ length }: readonly unknown[]) => isShort || length <= most / 6;
  const place = (path: string, label: string, anchor: string) => ({
    address: `${address}${path}/`,
    label,
    anchor,
  });
  return {
    reports: fits(reports)
      ? null
      : reportSheets(reports, place("reports", "All its reports", "section_reports")),
    carried: fits(carried)
      ? null
      : reportSheets(carried, place("carried", "All its texts in other outlets", "section_carried")),
    distinctions: new Map(
      distinctions
        .filter(({ events }) => !fits(events))
        .map(({ anchor, title, events }) => [
          anchor,
          sheetsOf(cutDistinctions(events, place(pathOf(anchor), title, anchor))),
        ]),
    ),
    figures: fits(figures)
      ? null
      : sheetsOf(cutFigures(figures, place("figures", "Figures where it stands apart", "section_figures"))),
  };
}

const cutDistinctions = cutByTime<DistinctionLine>(({ event }) => event.date, capacities.lines);
const cutFigures = cutByNumber<FigureApart>(capacities.lines / 2);

/** All pages of these lists. */
function allSourceSheets({ reports, carried, distinctions, figures }: SourceSheets): Sheet<unknown>[] {
  return [reports, carried, ...distinctions.values(), figures].flatMap((root): Sheet<unknown>[] =>
    root === null ? [] : allSheets<unknown>(root),
  );
}

/** The addresses of all pages of the lists of all sources. */
export function sourceListAddresses(timeline: Timeline): string[] {
  const records = sourceRecordsOf(timeline);
  const apart = figuresApart(timeline.measures, differencesOf(timeline));
  return timeline.sources.flatMap((source) => {
    const record = records.get(source);
    const distinctions = record === undefined ? [] : distinctionSections(source, record);
    const sheets = sourceSheets(source, distinctions, apart.get(source) ?? []);
    return allSourceSheets(sheets).map(({ address }) => address);
  });
}

/** `first-with-others` for `section_first_with_others`; `alone` for what it alone reports. */
function pathOf(anchor: string): string {
  const path = anchor.slice("section_".length).replaceAll("_", "-");
  return path === "only" ? "alone" : path;
}
