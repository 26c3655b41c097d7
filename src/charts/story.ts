import type { Day } from "../timeline/dates/days.ts";
import { printDate } from "../timeline/dates/print.ts";
import { anchorOf, endOf, isExactPoint, isKnown, type RecordDate } from "../timeline/dates/record-date.ts";
import { mostReported } from "../timeline/ranking.ts";
import { shorten } from "../timeline/text.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { Density } from "./density.ts";

/** A turning point in the picture of the whole story, in a row of its own. */
export interface StoryRow {
  readonly event: TimelineEvent;
  /** From when to when it happened, as exactly as that is known, in hundredths of the picture's width. */
  readonly from: number;
  readonly to: number;
  /** Whether its first and last day are known. */
  readonly exact: boolean;
  /** What it is called where there is little room. */
  readonly brief: StoryLabel;
  /** What it is called on a wide screen: with its day and whole title, as far as they fit. */
  readonly full: StoryLabel & { readonly date: string | null };
}

/** A name in the picture, after its mark or before it. */
interface StoryLabel {
  readonly words: string;
  readonly isAfter: boolean;
}

/** The picture has room for so many rows. */
const mostRows = 24;

/** How many letters go into the width of the picture on a wide screen, and into that of a small phone. */
const letters = { wide: 140, narrow: 50 } as const;

/**
 * The turning points, a row each in order of time, along the months of the chart below. Of very many it has those that
 * outlets of most sides report. What began before the first month stands at its beginning.
 */
export function storyOf(events: readonly TimelineEvent[], { first, months }: Density): StoryRow[] {
  const turningPoints = events.filter(({ major }) => major);
  const at = (month: number) =>
    Math.round(Math.min(100, Math.max(0, ((month - first) / months.length) * 100)) * 10) / 10;
  return mostReported(turningPoints, mostRows).map((event) => {
    const begin = anchorOf(event.date).earliest;
    const from = at(monthOf(begin));
    const to = Math.max(from, at(monthOf(endOf(event.date) ?? begin)));
    const exact = isExact(event.date);
    return { event, from, to, exact, brief: briefLabel(event, from, to), full: fullLabel(event, from, to) };
  });
}

function isExact({ from, to }: RecordDate): boolean {
  return [from, to].every((bound) => isKnown(bound) && isExactPoint(bound));
}

function briefLabel({ shortTitle }: Pick<TimelineEvent, "shortTitle">, from: number, to: number): StoryLabel {
  const isAfter = from < 100 - to;
  const room = Math.floor((Math.max(from, 100 - to) / 100) * letters.narrow) - 2;
  return { words: shorten(shortTitle, room), isAfter };
}

function fullLabel({ date, title, shortTitle }: TimelineEvent, from: number, to: number): StoryRow["full"] {
  const printed = printDate(date);
  const wanted = [
    { date: printed, words: title },
    { date: printed, words: shortTitle },
  ];
  for (const label of wanted) {
    const length = [...(label.date ?? ""), ...label.words].length + 3;
    if (length <= ((100 - to) / 100) * letters.wide) return { ...label, isAfter: true };
    if (length <= (from / 100) * letters.wide) return { ...label, isAfter: false };
  }
  return { date: null, ...briefLabel({ shortTitle }, from, to) };
}

/** A day in months from the year 0, with its part of the month. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (Number(day.slice(8, 10)) - 1) / 31;
}
