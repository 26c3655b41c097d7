import { entityCollections } from "../../schema/collections.ts";
import { type KindName, kinds } from "../../schema/kinds.ts";
import { addresses } from "../addresses.ts";
import { weightOfDifference } from "../comparison/bounded.ts";
import { type Difference, placeInTime } from "../comparison/difference.ts";
import { differencesOf } from "../comparison/differences.ts";
import { differencesByKind } from "../comparison/grouped-differences.ts";
import { type FigureApart, figuresApart } from "../comparison/standing-apart.ts";
import { allCorrections, type EventCorrection } from "../corrections.ts";
import { coverageOf, type EventCoverage, type SideCoverage } from "../coverage.ts";
import { type CoverageOrder, coverageOrders } from "../coverage-order.ts";
import { mentionedElsewhere } from "../elsewhere.ts";
import { allEntities, type Entity, type Source } from "../entities.ts";
import { type IndexGroup, type IndexLine, indexGroups, topicGroups } from "../index-lines.ts";
import { type ListedName, type NamesOfKind, namesByKind } from "../name-list.ts";
import { once } from "../once.ts";
import { type Year, yearsOf } from "../periods.ts";
import { type SideLine, type SideSection, sideSections } from "../side-sections.ts";
import { sourceRecordsOf } from "../source-record.ts";
import { type DistinctionLine, type DistinctionSection, distinctionSections } from "../source-sections.ts";
import {
  type Account,
  dateOf,
  type GivenFigure,
  type Measure,
  type Timeline,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
  type Topic,
} from "../timeline.ts";
import { byInitial, byMonth, byTime } from "./groupings.ts";
import { type List, type ListPage, paginate } from "./pagination.ts";

/**
 * How much fits on a page of each kind of list, and how a longer list is divided. No page may be larger than 60 kB
 * (gzip) of HTML and styles; the numbers leave room for items with twice the text that those of news reports have.
 * `npm run bench` measures the pages of large records.
 */
const rules = {
  /** Events and reports as entries of the timeline, with their first sentences. */
  entries: { pageSize: 150, groupings: byTime<TimelineEvent>(dateOf) },
  ofYear: { pageSize: 150, groupings: [byMonth<TimelineItem>(dateOf)] },
  /** Lines of a date and a title, an outlet or a few words. */
  events: { pageSize: 400, groupings: byTime<TimelineEvent>(dateOf) },
  reports: { pageSize: 400, groupings: byTime<TimelineReport>(dateOf) },
  distinctions: { pageSize: 400, groupings: byTime<DistinctionLine>(({ event }) => event.date) },
  ofSide: { pageSize: 400, groupings: byTime<SideLine>(({ coverage }) => coverage.event.date) },
  lines: { pageSize: 400 },
  /** What reports say of an event, on its own page. */
  accounts: { pageSize: 80 },
  /** In lines: each question, answer and source of an answer is one. */
  differences: {
    pageSize: 1000,
    sizeOf: once(weightOfDifference),
    groupings: byTime<Difference>(placeInTime),
  },
  corrections: { pageSize: 250, groupings: byTime<EventCorrection>(({ date }) => date) },
  /** Questions that are answered with a number, with the numbers. */
  measures: { pageSize: 200, groupings: [byInitial<Measure>(({ title }) => title)] },
  /** Figures, with who gives them and what their reports say. */
  figures: { pageSize: 100, groupings: byTime<GivenFigure>(({ account }) => account.report.published) },
  figuresApart: { pageSize: 200 },
  /** People, organisations, places or sources, with a few words on each. */
  entities: { pageSize: 500 },
  /** Names in every spelling. */
  names: { pageSize: 1000, groupings: [byInitial<ListedName>(({ name }) => name)] },
} as const;

/**
 * How many items the lists on one page may have together. Beyond that, the long ones have pages of their own, to
 * which the page leads.
 */
export const rooms = { earlierEntries: 30, elsewhere: 100, source: 300, side: 400, names: 2000 } as const;

/** The lists of the whole record, in order of time unless they say otherwise. */
export const lists = {
  events: ({ events }: Timeline) =>
    paginate(events, { ...rules.events, address: addresses.events, label: "Events" }),
  turningPoints: ({ events }: Timeline) =>
    paginate(
      events.filter(({ major }) => major),
      { ...rules.entries, address: addresses.turningPoints, label: "The turning points" },
    ),
  reports: ({ reports }: Timeline) =>
    paginate(reports, { ...rules.reports, address: addresses.reports, label: "Reports" }),
  /** Newest first. */
  corrections: (timeline: Timeline) =>
    paginate(allCorrections(timeline), {
      ...rules.corrections,
      address: addresses.corrections,
      label: "Corrections",
    }),
  /** The measures that have figures, in alphabetical order. */
  measures: once(({ measures }: Timeline) =>
    paginate(
      measures.filter(({ given }) => given.length > 0),
      { ...rules.measures, address: kinds.measures.address, label: kinds.measures.title },
    ),
  ),
  /** By kind, those of a kind in order of time. */
  differencesByKind: (timeline: Timeline) =>
    paginate(differencesOf(timeline).all, {
      ...rules.differences,
      address: addresses.disputes,
      label: "All questions by kind",
      groupings: [
        (items) => differencesByKind(items).map((kind) => ({ ...kind, items: kind.differences })),
        ...rules.differences.groupings,
      ],
    }),
  differencesByEvent: (timeline: Timeline) =>
    paginate(differencesOf(timeline).all, {
      ...rules.differences,
      address: addresses.disputesByEvent,
      label: "All questions by event",
    }),
} as const;

/** The table of coverage in each of its orders. */
export function coverageLists(timeline: Timeline): Map<CoverageOrder, ListPage<EventCoverage>> {
  const { events } = coverageOf(timeline);
  return new Map(
    Object.values(coverageOrders).map((order) => {
      const { address, groupings } = order;
      const items = order.arrange(events).flatMap((group) => group.items);
      const list = { ...rules.lines, address, label: `All events ${order.label}`, groupings };
      return [order, paginate(items, list)];
    }),
  );
}

/** An index of entities or topics, with the groups in which it is if it fits on one page. */
export interface Index {
  readonly kind: Exclude<KindName, "measures">;
  readonly groups: readonly IndexGroup[];
  readonly page: ListPage<IndexLine>;
}

/** The indexes of all kinds of entities, by first letter or by side, and of topics. */
export function indexes(timeline: Timeline): Index[] {
  return [
    ...entityCollections.map((kind) => indexOf(kind, indexGroups(kind, timeline[kind]))),
    indexOf("topics", topicGroups(timeline.topics)),
  ];
}

function indexOf(kind: Index["kind"], groups: readonly IndexGroup[]): Index {
  const { address, title } = kinds[kind];
  const groupings = [() => groups.map((group) => ({ ...group, items: group.lines }))];
  const lines = groups.flatMap((group) => group.lines);
  return { kind, groups, page: paginate(lines, { ...rules.entities, address, label: title, groupings }) };
}

/** All names of each kind, in alphabetical order; null if the search page has room for them. */
export function nameLists(all: readonly NamesOfKind[]): Map<NamesOfKind, ListPage<ListedName> | null> {
  const pagesOf = longList(rooms.names, ...all.map(({ names }) => names));
  return new Map(
    all.map((kind) => {
      const address = `${addresses.search}${kind.kind}/`;
      return [kind, pagesOf(kind.names, { ...rules.names, address, label: kind.label })];
    }),
  );
}

/** A year of the timeline with its lists. */
export interface YearLists {
  readonly year: Year;
  readonly entries: ListPage<TimelineItem>;
  /** The entries that began earlier; null if the page of the year has room for them. */
  readonly earlier: ListPage<TimelineItem> | null;
}

/** The years of the timeline, in order. */
export const yearLists = once((timeline: Timeline): YearLists[] =>
  yearsOf(timeline).map((year) => {
    const address = addresses.year(year.year);
    const items = year.periods.flatMap((period) => period.items.map(({ item }) => item));
    return {
      year,
      entries: paginate(items, { ...rules.ofYear, address, label: String(year.year) }),
      earlier: longList(rooms.earlierEntries, year.earlier)(year.earlier, {
        ...rules.lines,
        address: `${address}around/`,
        label: `Begun before ${year.year}`,
      }),
    };
  }),
);

/** The reports of an event, with their accounts of it, in order of publication: the first on the event’s own page. */
export const accountList = once((event: TimelineEvent): ListPage<TimelineReport> => {
  const counts = new Map<TimelineReport, number>();
  for (const { report } of event.accounts) counts.set(report, (counts.get(report) ?? 0) + 1);
  const sizeOf = (report: TimelineReport) => counts.get(report) ?? 1;
  return paginate(event.reports, { ...rules.accounts, sizeOf, address: event.address, label: event.title });
});

/** The page that has an account, of those of its event. */
export function accountPage({ event, report }: Account): ListPage<TimelineReport> {
  return accountPages(event).get(report) ?? accountList(event);
}

const accountPages = once((event: TimelineEvent) => {
  const { pages } = accountList(event);
  return new Map(pages.flatMap((page) => page.items.map((report) => [report, page] as const)));
});

/** The figures for a measure, in order of publication: on its own page, unless there are many. */
export const figureList = once(
  (measure: Measure): ListPage<GivenFigure> =>
    paginate(measure.given, { ...rules.figures, address: measure.address, label: measure.title }),
);

/** The events of an entity or a topic: on its own page, unless there are many. */
export const eventList = once((of: Entity | Topic): ListPage<TimelineEvent> => {
  const label = "title" in of ? of.title : of.name;
  return paginate(of.events, { ...rules.entries, address: of.address, label });
});

/** The accounts of events that do not list an entity but name it; null if the entity’s own page has room for them. */
export const elsewhereList = once((entity: Entity): ListPage<Account> | null => {
  const accounts = mentionedElsewhere(entity);
  const address = `${entity.address}accounts/`;
  return longList(rooms.elsewhere, accounts)(accounts, {
    ...rules.lines,
    address,
    label: "Accounts of other events",
  });
});

/** A section of a page with its list, and the pages of that list if the page of the section has no room for it. */
export interface SectionList<Section, Item> {
  readonly section: Section;
  readonly page: ListPage<Item> | null;
}

/** The lists of a side’s coverage. */
export const sideLists = once((own: SideCoverage): SectionList<SideSection, SideLine>[] => {
  const sections = sideSections(own);
  const pagesOf = longList(rooms.side, ...sections.map(({ events }) => events));
  return sections.map((section) => {
    const address = addresses.sideCoverage(own.side) + pathOf(section);
    return { section, page: pagesOf(section.events, { ...rules.ofSide, address, label: section.title }) };
  });
});

/** The lists of a source, each null if the source’s own page has room for it. */
export interface SourceLists {
  readonly reports: ListPage<TimelineReport> | null;
  readonly carried: ListPage<TimelineReport> | null;
  readonly distinctions: readonly SectionList<DistinctionSection, DistinctionLine>[];
  readonly figures: ListPage<FigureApart> | null;
}

/** The lists of each source. */
export const sourceLists = once((timeline: Timeline): ReadonlyMap<Source, SourceLists> => {
  const apart = figuresApart(timeline.measures, differencesOf(timeline));
  return new Map(
    [...sourceRecordsOf(timeline)].map(([source, record]) => {
      const sections = distinctionSections(source, record);
      return [source, listsOfSource(source, sections, apart.get(source) ?? [])];
    }),
  );
});

function listsOfSource(
  { address, reports, carried }: Source,
  sections: readonly DistinctionSection[],
  figures: readonly FigureApart[],
): SourceLists {
  const pagesOf = longList(rooms.source, reports, carried, figures, ...sections.map(({ events }) => events));
  const at = (path: string, label: string) => ({ address: `${address}${path}`, label });
  return {
    reports: pagesOf(reports, { ...rules.reports, ...at("reports/", "All its reports") }),
    carried: pagesOf(carried, { ...rules.reports, ...at("carried/", "All its texts in other outlets") }),
    distinctions: sections.map((section) => ({
      section,
      page: pagesOf(section.events, { ...rules.distinctions, ...at(pathOf(section), section.title) }),
    })),
    figures: pagesOf(figures, { ...rules.figuresApart, ...at("figures/", "Figures where it stands apart") }),
  };
}

/** `first-with-others/` for a section with the fragment `side_first_with_others`. */
function pathOf({ anchor }: { readonly anchor: string }): string {
  return `${anchor.slice(anchor.indexOf("_") + 1).replaceAll("_", "-")}/`;
}

/**
 * Gives lists that share a page pages of their own if they are too long for it: none, while all have room together;
 * else those that are longer than their share of the room.
 */
function longList(room: number, ...all: readonly (readonly unknown[])[]) {
  const count = all.reduce((sum, { length }) => sum + length, 0);
  const share = room / all.length;
  return <Item>(items: readonly Item[], list: List<Item>): ListPage<Item> | null =>
    count > room && items.length > share ? paginate(items, list) : null;
}

/** The first page of every list of the site. */
export function allLists(timeline: Timeline): ListPage<unknown>[] {
  const { events, topics, measures } = timeline;
  const entities = allEntities(timeline);
  const ofSources = [...sourceLists(timeline).values()];
  return [
    ...Object.values(lists).map((list) => list(timeline)),
    ...coverageLists(timeline).values(),
    ...indexes(timeline).map(({ page }) => page),
    ...nameLists(namesByKind(timeline)).values(),
    ...yearLists(timeline).flatMap(({ entries, earlier }) => [entries, earlier]),
    ...events.map(accountList),
    ...measures.map(figureList),
    ...[...entities, ...topics].map(eventList),
    ...entities.map(elsewhereList),
    ...coverageOf(timeline).sides.flatMap((side) => sideLists(side).map(({ page }) => page)),
    ...ofSources.flatMap(({ reports, carried, figures }) => [reports, carried, figures]),
    ...ofSources.flatMap(({ distinctions }) => distinctions.map(({ page }) => page)),
  ].filter((page) => page !== null);
}
