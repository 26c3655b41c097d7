import { addresses } from "../../timeline/addresses.ts";
import { mostReported } from "../../timeline/most-reported.ts";
import type { ContentRecord } from "../../timeline/record.ts";
import type { Phase, Timeline, TimelineEvent } from "../../timeline/timeline.ts";
import { type Card, eventCard, phaseCard, siteCard, wordsOfCard } from "./card.ts";

/** The picture that networks show where a page is shared. */
export interface ShareImage {
  /** Its path from the site's root. */
  readonly path: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  readonly card: Card;
}

/** So many events at the most have pictures of their own: each takes longer to draw than its whole page. */
const mostEventImages = 300;

/**
 * The picture of each event: its own or, in a record of more than 300 events, that of its phase. Then the
 * turning points have their own, of more than 300 those that outlets of most sides and most reports tell of.
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
  const told = Map.groupBy(events, ({ phase }) => phase);
  return new Map(
    phases.map((phase, index) => {
      const place = { number: index + 1, of: phases.length, events: told.get(phase)?.length ?? 0 };
      return [phase, imageOf(addresses.phaseImage(phase.id), phaseCard(phase, place))];
    }),
  );
}

/** The picture of the home page, and of every page that has none of its own. */
export function homeImage(texts: ContentRecord["site"], timeline: Timeline): ShareImage {
  return imageOf(addresses.homeImage, siteCard(texts, timeline));
}

function imageOf(path: string, card: Card): ShareImage {
  return { path, alt: wordsOfCard(card), card };
}
