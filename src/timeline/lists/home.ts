import { mostReported } from "../most-reported.ts";
import { type Chapter, chaptersOf, periodsOf } from "../periods.ts";
import { spanOf } from "../spans.ts";
import { dateOf, type Timeline, type TimelineItem } from "../timeline.ts";
import { capacities } from "./capacities.ts";

/** A chapter on the home page. */
export interface HomeChapter extends Chapter {
  /** How many of its entries stand on the page of each year; none where all stand on the home page. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** What the home page tells. */
export interface Home {
  /** Whether it tells all; else turning points alone, and leads to the years. */
  readonly isWhole: boolean;
  readonly chapters: readonly HomeChapter[];
  /** How many turning points it shows where it does not tell all. */
  readonly shown: number;
}

/** So many turning points stand on a home page that does not tell all. */
const mostTurningPoints = 100;

/**
 * The timeline as the home page tells it: whole up to 300 entries; beyond, each chapter with its turning points
 * (of more than 100 in all, those that outlets of most sides tell of) and its years.
 */
export function homeOf(timeline: Timeline): Home {
  const chapters = chaptersOf(timeline);
  if (timeline.items.length <= capacities.home) {
    return { isWhole: true, chapters: chapters.map((chapter) => ({ ...chapter, years: [] })), shown: 0 };
  }
  const majors = timeline.events.filter(({ major }) => major);
  const chosen = new Set<TimelineItem>(mostReported(majors, mostTurningPoints));
  let before: TimelineItem | undefined;
  return {
    isWhole: false,
    shown: chosen.size,
    chapters: chapters.map((chapter) => {
      const items = itemsOf(chapter);
      const told = items.filter((item) => chosen.has(item));
      const periods = periodsOf(told, { before });
      before = told.at(-1) ?? before;
      return { ...chapter, periods, years: yearCounts(items) };
    }),
  };
}

function itemsOf({ periods }: Chapter): TimelineItem[] {
  return periods.flatMap(({ items }) => items.map(({ item }) => item));
}

function yearCounts(items: readonly TimelineItem[]): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const item of items) {
    const { year } = spanOf(dateOf(item), "year");
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}
