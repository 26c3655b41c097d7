import type { FigureApart } from "../timeline/comparison/standing-apart.ts";
import type { EventLine } from "../timeline/coverage-sections.ts";
import { type Entity, isIn, type Source } from "../timeline/entities.ts";
import { eventList, sourceLists } from "../timeline/lists/lists.ts";
import type { ListPage } from "../timeline/lists/pagination.ts";
import { mentionedElsewhere } from "../timeline/mentions.ts";
import { periodsOf } from "../timeline/periods.ts";
import type { TimelineReport } from "../timeline/timeline.ts";
import { loadSite } from "./load-timeline.ts";

/** A list on the page of a source: all its items or, if it has pages of its own, the latest of them. */
export interface SourceSection {
  readonly anchor: string;
  readonly title: string;
  readonly explanation: string | null;
  /** How many items the whole list has. */
  readonly count: number;
  /** The first page of the whole list; null if it is all here. */
  readonly page: ListPage<unknown> | null;
  readonly reports?: readonly TimelineReport[];
  readonly events?: readonly EventLine[];
  readonly figures?: readonly FigureApart[];
}

/** The lists that only the page of a source has, without empty ones. */
export async function sourceSections(source: Source): Promise<SourceSection[]> {
  const { figuresApart, timeline } = await loadSite();
  const lists = sourceLists(timeline).get(source);
  if (lists === undefined) throw new Error(`The source ${source.id} has no lists.`);
  const { reports, carried } = source;
  const figures = figuresApart.get(source) ?? [];
  return [
    {
      anchor: "section_reports",
      title: "Its reports",
      explanation: null,
      count: reports.length,
      page: lists.reports,
      reports: latest(reports, lists.reports),
    },
    {
      anchor: "section_carried",
      title: "Its texts in other outlets",
      explanation: null,
      count: carried.length,
      page: lists.carried,
      reports: latest(carried, lists.carried),
    },
    ...lists.distinctions.map(({ section: { events, ...section }, page }) => ({
      ...section,
      count: events.length,
      page,
      events: latest(events, page),
    })),
    {
      anchor: "section_figures",
      title: "Figures where it differs from most",
      explanation: "Its figure contradicts that of most independent sources; either may be right.",
      count: figures.length,
      page: lists.figures,
      figures: latest(figures, lists.figures),
    },
  ].filter(({ count }) => count > 0);
}

function latest<Item>(items: readonly Item[], page: ListPage<Item> | null): readonly Item[] {
  return page === null ? items : items.slice(-10);
}

/** The links to all sections of the page of an entity, with how much is in each. */
export async function entityContents(
  entity: Entity,
): Promise<{ readonly href: string; readonly text: string; readonly count: number }[]> {
  const sections = isIn(entity, "sources") ? await sourceSections(entity) : [];
  const { children } = eventList(entity);
  const years =
    children.length > 0
      ? children
      : periodsOf(entity.events, { grain: "year" }).map(({ key, label, items }) => ({
          anchor: key,
          label,
          count: items.length,
        }));
  return [
    ...sections.map(({ anchor, title, count }) => ({ href: `#${anchor}`, text: title, count })),
    ...years.map(({ anchor, label, count }) => ({ href: `#${anchor}`, text: label, count })),
    {
      href: "#section_elsewhere",
      text: "In accounts of other events",
      count: mentionedElsewhere(entity).length,
    },
    { href: "#section_names", text: "Other names", count: entity.names.length },
  ].filter(({ count }) => count > 0);
}
