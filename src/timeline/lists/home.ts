import { addresses } from "../addresses.ts";
import { groupBySpan } from "../groups.ts";
import { type Chapter, chaptersOf, periodsOf } from "../periods.ts";
import { mostReported } from "../ranking.ts";
import { dateOf, type Timeline, type TimelineItem } from "../timeline.ts";
import { lists, yearLists } from "./lists.ts";
import { allPages, type ListPage } from "./pagination.ts";

/** A chapter on the home page. */
export interface HomeChapter extends Chapter {
  /** How many of its entries are on the page of each year; none if all are on the home page. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** What the home page shows. */
export interface Home {
  /** Whether it shows all entries; else it shows turning points alone, with links to the years. */
  readonly isWhole: boolean;
  readonly chapters: readonly HomeChapter[];
  /** How many turning points it shows, unless it shows all entries. */
  readonly shown: number;
}

/** The home page shows up to so many entries, and in a longer story up to so many turning points. */
const most = { entries: 300, turningPoints: 100 } as const;

/**
 * The timeline on the home page: whole up to 300 entries; beyond that, each chapter with its turning points and its
 * years. Of more than 100 turning points, it shows those that outlets of most sides report.
 */
export function homeOf(timeline: Timeline): Home {
  const chapters = chaptersOf(timeline);
  if (timeline.items.length <= most.entries) {
    return { isWhole: true, chapters: chapters.map((chapter) => ({ ...chapter, years: [] })), shown: 0 };
  }
  const turningPoints = timeline.events.filter(({ major }) => major);
  const chosen = new Set<TimelineItem>(mostReported(turningPoints, most.turningPoints));
  let before: TimelineItem | undefined;
  return {
    isWhole: false,
    shown: chosen.size,
    chapters: chapters.map((chapter) => {
      const { items } = chapter;
      const shown = items.filter((item) => chosen.has(item));
      const periods = periodsOf(shown, { before });
      before = shown.at(-1) ?? before;
      const years = groupBySpan(items, dateOf, "year")
        .flatMap(({ year, items: { length: count } }) => (year === null ? [] : { year, count }))
        .toSorted((a, b) => a.year - b.year);
      return { ...chapter, periods, years };
    }),
  };
}

/**
 * Where each entry is on the timeline, as a path with a fragment: on the home page if that shows all entries, else on
 * a page of its year. What is dated by a longer span than a year is on the list of events alone.
 */
export function placesOnTimeline(timeline: Timeline): ReadonlyMap<TimelineItem, string> {
  if (homeOf(timeline).isWhole) {
    return new Map(timeline.items.map(({ item }) => [item, `${addresses.home}#${item.id}`]));
  }
  const all: ListPage<TimelineItem>[] = [
    lists.events(timeline),
    ...yearLists(timeline).map(({ entries }) => entries),
  ];
  return new Map(
    all
      .flatMap(allPages)
      .flatMap(({ address, items }) => items.map((item) => [item, `${address}#${item.id}`] as const)),
  );
}
