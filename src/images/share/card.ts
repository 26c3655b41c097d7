import { printDate } from "../../timeline/dates/print.ts";
import type { ContentRecord } from "../../timeline/record.ts";
import { firstSentence } from "../../timeline/text.ts";
import type { Phase, Timeline, TimelineEvent } from "../../timeline/timeline.ts";
import { counted } from "../../timeline/words.ts";
import { shorten } from "./shorten.ts";

/** What stands on a share image. */
export interface Card {
  /** What it shows, by which its mark on the spine differs. */
  readonly kind: "event" | "turning point" | "chapter" | "site";
  /** The line above the title; null where there is none. */
  readonly date: string | null;
  readonly title: string;
  /** A sentence below the title; null where there is none. */
  readonly text: string | null;
  /** The names of places at the foot; null where there are none. */
  readonly places: string | null;
  /** How many reports and more there are. */
  readonly counts: string;
}

/** So many letters of a title fit without being cut, however broad they are. */
export const longestTitle = 140;
const longestText = 190;
const longestPlaces = 36;
const mostPlaces = 3;

/** The card of an event. Its date says no more than the record. */
export function eventCard(event: TimelineEvent): Card {
  const { title, major, date, places, reports, sides } = event;
  return {
    kind: major ? "turning point" : "event",
    date: capitalised(printDate(date)),
    title: shorten(title, longestTitle),
    text: null,
    places: printPlaces(places.map(({ name }) => name)),
    counts: printReports(reports.length, sides.length),
  };
}

/** The card of a phase: which chapter it is, how it begins, how many events it tells of. */
export function phaseCard(phase: Phase, place: { number: number; of: number; events: number }): Card {
  return {
    kind: "chapter",
    date: `Chapter ${place.number} of ${place.of}`,
    title: shorten(phase.title, longestTitle),
    text: phase.introduction === null ? null : shorten(firstSentence(phase.introduction), longestText),
    places: null,
    counts: counted(place.events, "event"),
  };
}

/** The card of the site as a whole. */
export function siteCard({ title, tagline }: ContentRecord["site"], timeline: Timeline): Card {
  const { events, reports, sources } = timeline;
  const outlets = sources.filter((source) => source.reports.length > 0);
  return {
    kind: "site",
    date: null,
    title: shorten(title, longestTitle),
    text: shorten(tagline, longestText),
    places: null,
    counts: `${counted(events.length, "event")} from ${counted(reports.length, "report")} by ${counted(outlets.length, "outlet")}`,
  };
}

/** All words of a card as one line, for those who do not see it. */
export function wordsOfCard({ title, date, text, places, counts }: Card): string {
  return [title, date, text, places, counts].filter((words) => words !== null).join(" · ");
}

/** The first names, as many as have room on the line. */
function printPlaces(names: readonly string[]): string | null {
  const [first, ...more] = names;
  if (first === undefined) return null;
  const shown = [first];
  for (const name of more.slice(0, mostPlaces - 1)) {
    if ([...shown, name].join(", ").length > longestPlaces) break;
    shown.push(name);
  }
  const line = shorten(shown.join(", "), longestPlaces);
  return shown.length < names.length ? `${line} and others` : line;
}

function printReports(reports: number, sides: number): string {
  if (reports === 0) return "No report yet";
  return reports === 1 ? "1 report" : `${counted(reports, "report")} from ${counted(sides, "side")}`;
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
