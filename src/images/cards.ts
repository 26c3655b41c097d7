import { addresses } from "../timeline/addresses.ts";
import { printDate } from "../timeline/dates/print.ts";
import { mostReported } from "../timeline/ranking.ts";
import type { ContentRecord } from "../timeline/record.ts";
import { firstSentence, shorten } from "../timeline/text.ts";
import type { Phase, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { capitalised, counted } from "../timeline/words.ts";

/** The content of a share image. */
export interface Card {
  /** What it is about, which decides its mark on the spine. */
  readonly kind: "event" | "turning point" | "chapter" | "question" | "site";
  /** The line above the title. */
  readonly date: string | null;
  readonly title: string;
  /** A sentence below the title. */
  readonly text: string | null;
  /** The names of places at the bottom. */
  readonly places: string | null;
  /** How many reports, events … there are. */
  readonly counts: string;
}

/** The picture that social networks show for a page, with its text alternative. Its path is from the site's root. */
export type ShareImage = ReturnType<typeof imageOf>;

/** The most events that have pictures of their own: each takes longer to draw than its page. */
const mostEventImages = 300;

/**
 * The picture of each event. With more than 300 events only turning points have their own, at most 300: those
 * that the most sides and reports cover. All others have that of their phase.
 */
export function eventImages(timeline: Timeline): ReadonlyMap<TimelineEvent, ShareImage> {
  const { events } = timeline;
  const phases = phaseImages(timeline);
  const own = new Set(
    events.length <= mostEventImages
      ? events
      : mostReported(
          events.filter(({ major }) => major),
          mostEventImages,
        ),
  );
  return new Map(
    events.map((event) => {
      const ofPhase = own.has(event) ? undefined : phases.get(event.phase);
      return [event, ofPhase ?? imageOf(addresses.eventImage(event.id), eventCard(event))];
    }),
  );
}

/** The pictures of all phases, in order of the story. */
export function phaseImages({ phases, events }: Timeline): ReadonlyMap<Phase, ShareImage> {
  const byPhase = Map.groupBy(events, ({ phase }) => phase);
  return new Map(
    phases.map((phase, index) => {
      const place = { number: index + 1, of: phases.length, events: byPhase.get(phase)?.length ?? 0 };
      return [phase, imageOf(addresses.phaseImage(phase.id), phaseCard(phase, place))];
    }),
  );
}

/** The picture of the home page and of all pages without one of their own. */
export function homeImage(texts: ContentRecord["site"], timeline: Timeline): ShareImage {
  return imageOf(addresses.homeImage, siteCard(texts, timeline));
}

/** The picture of a card, at its path. */
export function imageOf(path: string, card: Card) {
  return { path, alt: wordsOfCard(card), card };
}

/** Letters of a title that always fit, however wide they are. */
export const longestTitle = 140;
export const longestText = 190;
const longestPlaces = 36;
const mostPlaces = 3;

/** The card of an event. Its date is no more precise than the record. */
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

/** The card of a phase, which is one of so many and has so many events. */
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

/** The text alternative of a card. */
export function wordsOfCard({ title, date, text, places, counts }: Card): string {
  return [title, date, text, places, counts].filter((words) => words !== null).join(" · ");
}

/** As many of the names as fit on the line. */
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
