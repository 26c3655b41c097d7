import { addresses } from "../../timeline/addresses.ts";
import { mostReported } from "../../timeline/ranking.ts";
import type { ContentRecord } from "../../timeline/record.ts";
import type { Phase, Timeline, TimelineEvent } from "../../timeline/timeline.ts";
import { type Card, eventCard, phaseCard, siteCard, wordsOfCard } from "./card.ts";

/** The picture that social networks show for a page. */
export interface ShareImage {
  /** Its path from the site's root. */
  readonly path: string;
  /** Its text alternative. */
  readonly alt: string;
  readonly card: Card;
}

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

function imageOf(path: string, card: Card): ShareImage {
  return { path, alt: wordsOfCard(card), card };
}
