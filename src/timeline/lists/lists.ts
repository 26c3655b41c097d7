import { entityCollections } from "../../schema/collections.ts";
import { type KindName, kinds } from "../../schema/kinds.ts";
import { addresses } from "../addresses.ts";
import { weightOfDifference } from "../comparison/bounded.ts";
import { type Difference, placeInTime } from "../comparison/difference.ts";
import { differencesOf } from "../comparison/differences.ts";
import { differencesByKind } from "../comparison/grouped-differences.ts";
import { mostDisputedFirst } from "../comparison/measure-summary.ts";
import { figuresApart } from "../comparison/standing-apart.ts";
import { allCorrections, type EventCorrection } from "../corrections.ts";
import { coverageOf, type EventCoverage, type SideCoverage, sourceRecordsOf } from "../coverage.ts";
import { type CoverageSection, type EventLine, sideSections, sourceSections } from "../coverage-sections.ts";
import { type CoverageOrder, coverageOrders } from "../coverage-table.ts";
import type { Day } from "../dates/days.ts";
import { allEntities, type Entity } from "../entities.ts";
import { printBareFigure } from "../figures.ts";
import { type IndexGroup, type IndexLine, indexGroups, topicGroups } from "../index-lines.ts";
import { type DayPart, dayPartsOf, knownMonthsOf } from "../known/known-months.ts";
import { memoizeByObject } from "../memoize.ts";
import { mentionedElsewhere } from "../mentions.ts";
import { type ListedName, type NamesOfKind, namesByKind } from "../names.ts";
import { yearsOf } from "../periods.ts";
import { turningPointsOf } from "../story.ts";
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
import { allPages, byInitial, byMonth, byTime, type List, type ListPage, paginate } from "./pagination.ts";

/**
 * How much fits on a page of each kind of list, and how a longer list is divided. No page may be larger than 60 kB
 * (gzip) of HTML and styles; the numbers leave room for items with twice the text that those of news reports have.
 * `npm run bench` measures the pages of large records.
 */
const rules = {
  /** Events and reports as entries of the timeline, with their first sentences. */
  entries: { pageSize: 150, groupings: byTime<TimelineEvent>(dateOf) },
  /** Turning points with their whole texts. */
  story: { pageSize: 50, groupings: byTime<TimelineEvent>(dateOf) },
  ofYear: { pageSize: 150, groupings: [byMonth<TimelineItem>(dateOf)] },
  /** Lines of a date and a title, an outlet or a few words. */
  events: { pageSize: 400, groupings: byTime<TimelineEvent>(dateOf) },
  reports: { pageSize: 400, groupings: byTime<TimelineReport>(dateOf) },
  section: { pageSize: 400, groupings: byTime<EventLine>(({ event }) => event.date) },
  lines: { pageSize: 400 },
  /** In letters. */
  accounts: { pageSize: 5000 },
  /** In lines: each question, answer and source of an answer is one. */
  differences: {
    pageSize: 1000,
    sizeOf: memoizeByObject(weightOfDifference),
    groupings: byTime<Difference>(placeInTime),
  },
  corrections: { pageSize: 250, groupings: byTime<EventCorrection>(({ date }) => date) },
  /** Questions that are answered with a number, in lines of their pictures. */
  measures: { pageSize: 600, sizeOf: memoizeByObject(linesOfMeasure) },
  /** Figures, with who gives them and what their reports say. */
  figures: { pageSize: 100, groupings: byTime<GivenFigure>(({ account }) => account.report.published) },
  figuresApart: { pageSize: 200 },
  /** People, organisations, places or sources, with a few words on each. */
  entities: { pageSize: 500 },
  /** In letters. */
  known: { pageSize: 150_000, sizeOf: lettersOfPart },
  names: { pageSize: 1000, groupings: [byInitial<ListedName>(({ name }) => name)] },
} as const;

/**
 * How many items the lists on one page may have together. Beyond that, the long ones have pages of their own, to
 * which the page leads.
 */
export const mostOnPage = {
  earlierEntries: 30,
  elsewhere: 100,
  source: 300,
  side: 400,
  knownDays: 2000,
} as const;

/** How many figures of a measure are drawn where measures are listed. */
export const mostFiguresDrawn = 12;

function linesOfMeasure({ given }: Measure): number {
  const headings = 4;
  return (
    headings + Math.min(mostFiguresDrawn, new Set(given.map(({ figure }) => printBareFigure(figure))).size)
  );
}

/** A list of the whole record. */
function listOf<Item>(list: List<Item>, itemsOf: (timeline: Timeline) => readonly Item[]) {
  return memoizeByObject((timeline: Timeline) => paginate(itemsOf(timeline), list));
}

/** The lists of the whole record, in order of time unless they say otherwise. */
export const lists = {
  events: listOf({ ...rules.events, address: addresses.events, label: "Events" }, ({ events }) => events),
  turningPoints: listOf(
    { ...rules.story, address: addresses.turningPoints, label: "The story in turning points" },
    turningPointsOf,
  ),
  reports: listOf(
    { ...rules.reports, address: addresses.reports, label: "Reports" },
    ({ reports }) => reports,
  ),
  /** Newest first. */
  corrections: listOf(
    { ...rules.corrections, address: addresses.corrections, label: "Corrections" },
    allCorrections,
  ),
  /** Those on which reports differ most first. */
  measures: listOf(
    { ...rules.measures, address: kinds.measures.address, label: kinds.measures.title },
    (timeline) => mostDisputedFirst(timeline.measures, differencesOf(timeline)),
  ),
  /** By kind, those of a kind in order of time. */
  differencesByKind: listOf(
    {
      ...rules.differences,
      address: addresses.disputes,
      label: "All questions by kind",
      groupings: [differencesByKind, ...rules.differences.groupings],
    },
    (timeline) => differencesOf(timeline).all,
  ),
  differencesByEvent: listOf(
    { ...rules.differences, address: addresses.disputesByEvent, label: "All questions by event" },
    (timeline) => differencesOf(timeline).all,
  ),
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
export type Index = ReturnType<typeof indexOf>;

/** The indexes of all kinds of entities, by first letter or by side, and of topics. */
export function indexes(timeline: Timeline): Index[] {
  return [
    ...entityCollections.map((kind) => indexOf(kind, indexGroups(kind, timeline[kind]))),
    indexOf("topics", topicGroups(timeline.topics)),
  ];
}

function indexOf(kind: Exclude<KindName, "measures">, groups: readonly IndexGroup[]) {
  const { address, title } = kinds[kind];
  const list = { ...rules.entities, address, label: title, groupings: [() => groups] };
  const lines = groups.flatMap(({ items }) => items);
  return { kind, groups, page: paginate<IndexLine>(lines, list) };
}

/** All names of each kind, in alphabetical order, on pages below that of search. */
export function nameLists(all: readonly NamesOfKind[]): Map<NamesOfKind, ListPage<ListedName>> {
  return new Map(
    all.map((kind) => {
      const address = `${addresses.search}${kind.kind}/`;
      return [kind, paginate(kind.names, { ...rules.names, address, label: kind.label })];
    }),
  );
}

/** A year of the timeline with its lists. */
export type YearLists = ReturnType<typeof yearLists>[number];

/** The years of the timeline, in order. */
export const yearLists = memoizeByObject((timeline: Timeline) =>
  yearsOf(timeline).map((year) => {
    const address = addresses.year(year.year);
    const items = year.periods.flatMap((period) => period.items.map(({ item }) => item));
    return {
      year,
      entries: paginate(items, { ...rules.ofYear, address, label: String(year.year) }),
      /** The entries that began earlier; null if the page of the year has room for them. */
      earlier: longList(mostOnPage.earlierEntries, year.earlier)(year.earlier, {
        ...rules.lines,
        address: `${address}around/`,
        label: `Begun before ${year.year}`,
      }),
    };
  }),
);

/** So many letters an event’s own page has room for: it weighs at most 14 kB with its styles. */
const lettersOfEvent = 5050;

/** How many of an event’s reports its own page lists in a line each; the pages of its accounts have them all. */
export const mostReporters = 40;

/** Up to so many reports, the line of each has the beginning of what it says. */
export const fewReporters = 10;

/** The reports of an event, with their accounts of it, in order of publication: the first on the event’s own page. */
export const accountList = memoizeByObject((event: TimelineEvent): ListPage<TimelineReport> => {
  const accounts = Map.groupBy(event.accounts, ({ report }) => report);
  return paginate(event.reports, {
    ...rules.accounts,
    firstPageSize: lettersOfEvent - lettersBesideAccounts(event),
    sizeOf: (report) => (accounts.get(report) ?? []).reduce((sum, one) => sum + lettersOfAccount(one), 0),
    address: event.address,
    label: event.title,
  });
});

/** The letters of an account, with about as many as its links and labels take. */
function lettersOfAccount({ says, dateNote, quotation }: Account): number {
  return 100 + lettersIn([says, dateNote, quotation?.words, quotation?.translation]);
}

/** The letters of all else on an event’s page: its text, what each report says in a line, disputes, figures, corrections. */
function lettersBesideAccounts({
  text,
  dateNote,
  reports,
  disputes,
  accounts,
  corrections,
  see,
}: TimelineEvent): number {
  const positions = disputes.flatMap((dispute) => dispute.positions);
  const sources = positions.flatMap((position) => position.reports).length;
  const figures = accounts.flatMap((account) => account.figures).length;
  return (
    lettersIn([text, dateNote, ...disputes.map(({ question }) => question)]) +
    lettersIn([...positions.map(({ says }) => says), ...corrections.map(({ what }) => what)]) +
    (reports.length > fewReporters ? 90 : 150) * Math.min(reports.length, mostReporters) +
    lettersIn(see.map(({ id, title }) => id + title)) +
    60 * (sources + figures)
  );
}

function lettersIn(texts: readonly (string | null | undefined)[]): number {
  return texts.reduce((sum, one) => sum + (one?.length ?? 0), 0);
}

/** The letters of a part of a day with what follows it, with about as many as its links and labels take. */
function lettersOfPart({ day, report, isLast }: DayPart): number {
  const accounts = report?.accounts ?? [];
  const events = isLast ? day.events.length + day.announced.length + day.notYet.length : 0;
  const changes = isLast ? day.changes.length : 0;
  return (
    lettersIn([report?.title, report?.headlineTranslation, ...accounts.map(({ says }) => says)]) +
    200 * (1 + accounts.length + events) +
    400 * changes
  );
}

/** The months in which reports came out, each with the first page of its days. */
export const knownLists = memoizeByObject((timeline: Timeline) =>
  knownMonthsOf(timeline).map((month) => {
    const list = { ...rules.known, address: addresses.knownMonth(month.key), label: month.label };
    return { month, page: paginate(dayPartsOf(month), list) };
  }),
);

/** Where each day is on the page of its month, as a path with a fragment. */
export const knownPlacesOf = memoizeByObject((timeline: Timeline): ReadonlyMap<Day, string> => {
  const parts = knownLists(timeline)
    .flatMap(({ page }) => allPages(page))
    .flatMap(({ address, items }) =>
      items.filter(({ isFirst }) => isFirst).map(({ day }) => ({ address, day })),
    );
  return new Map(parts.map(({ address, day: { day } }) => [day, `${address}#${day}`]));
});

/** The page that has an account, of those of its event. */
export function accountPage({ event, report }: Account): ListPage<TimelineReport> {
  const first = accountList(event);
  return first.pages.find(({ items }) => items.includes(report)) ?? first;
}

/** The figures for a measure, in order of publication: on its own page, unless there are many. */
export const figureList = memoizeByObject(
  (measure: Measure): ListPage<GivenFigure> =>
    paginate(measure.given, { ...rules.figures, address: measure.address, label: measure.title }),
);

/** The events of an entity or a topic: on its own page, unless there are many. */
export const eventList = memoizeByObject((of: Entity | Topic): ListPage<TimelineEvent> => {
  const label = "title" in of ? of.title : of.name;
  return paginate(of.events, { ...rules.entries, address: of.address, label });
});

/** The accounts of events that do not list an entity but name it; null if the entity’s own page has room for them. */
export const elsewhereList = memoizeByObject((entity: Entity): ListPage<Account> | null => {
  const accounts = mentionedElsewhere(entity);
  const address = `${entity.address}accounts/`;
  return longList(mostOnPage.elsewhere, accounts)(accounts, {
    ...rules.lines,
    address,
    label: "Accounts of other events",
  });
});

/** A section on the page of a side or of a source, and the pages of its list if that page has no room for it. */
export type SectionList = ReturnType<typeof sectionList>;

/** The lists of a side’s coverage. */
export const sideLists = memoizeByObject((own: SideCoverage): SectionList[] => {
  const sections = sideSections(own);
  const pagesOf = longList(mostOnPage.side, ...sections.map(({ events }) => events));
  return sections.map((section) => sectionList(section, addresses.sideCoverage(own.side), pagesOf));
});

/** The lists of each source, each null if the source’s own page has room for it. */
export const sourceLists = memoizeByObject((timeline: Timeline) => {
  const apart = figuresApart(timeline.measures, differencesOf(timeline));
  return new Map(
    [...sourceRecordsOf(timeline)].map(([source, record]) => {
      const { address, reports, carried } = source;
      const sections = sourceSections(source, record);
      const figures = apart.get(source) ?? [];
      const events = sections.map((section) => section.events);
      const pagesOf = longList(mostOnPage.source, reports, carried, figures, ...events);
      const at = (path: string, label: string) => ({ address: `${address}${path}`, label });
      const lists = {
        reports: pagesOf(reports, { ...rules.reports, ...at("reports/", "All its reports") }),
        carried: pagesOf(carried, { ...rules.reports, ...at("carried/", "All its texts in other outlets") }),
        distinctions: sections.map((section) => sectionList(section, address, pagesOf)),
        figures: pagesOf(figures, {
          ...rules.figuresApart,
          ...at("figures/", "Figures where it differs from most"),
        }),
      };
      return [source, lists] as const;
    }),
  );
});

/** A section whose list is at `first-with-others/` below the page if its fragment is `side_first_with_others`. */
function sectionList(section: CoverageSection, above: string, pagesOf: ReturnType<typeof longList>) {
  const { anchor, title, events } = section;
  const path = anchor.slice(anchor.indexOf("_") + 1).replaceAll("_", "-");
  const page = pagesOf(events, { ...rules.section, address: `${above}${path}/`, label: title });
  return { section, page };
}

/**
 * Gives lists that share a page pages of their own if they are too long for it: none, while all have room together;
 * else those that are longer than their share of the room.
 */
function longList(most: number, ...all: readonly (readonly unknown[])[]) {
  const count = all.reduce((sum, { length }) => sum + length, 0);
  const share = most / all.length;
  return <Item>(items: readonly Item[], list: List<Item>): ListPage<Item> | null =>
    count > most && items.length > share ? paginate(items, list) : null;
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
    ...knownLists(timeline).map(({ page }) => page),
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
