import { addresses } from "../timeline/addresses.ts";
import type { Differences } from "../timeline/comparison/differences.ts";
import { mostDisputedFirst, resultOf, summaryOf } from "../timeline/comparison/measure-summary.ts";
import type { ContentRecord } from "../timeline/record.ts";
import { turningPointsOf } from "../timeline/story.ts";
import { shorten } from "../timeline/text.ts";
import type { Measure, Timeline } from "../timeline/timeline.ts";
import { counted } from "../timeline/words.ts";
import {
  type Card,
  eventImages,
  homeImage,
  imageOf,
  longestText,
  longestTitle,
  phaseImages,
  type ShareImage,
} from "./cards.ts";

/** The most measures that have pictures of their own: those on which reports differ most. */
const mostMeasureImages = 100;

/** The pictures of all pages that have their own, by the paths of the pages; that of the home page is for all others. */
export function pageImages(
  texts: ContentRecord["site"],
  timeline: Timeline,
  differences: Differences,
): ReadonlyMap<string, ShareImage> {
  const differencesImage = imageOf(addresses.differencesImage, differencesCard(differences));
  const turningPoints = turningPointsOf(timeline);
  return new Map([
    [addresses.home, homeImage(texts, timeline)],
    [addresses.disputes, differencesImage],
    [addresses.disputesByEvent, differencesImage],
    ...(turningPoints.length === 0
      ? []
      : [[addresses.turningPoints, imageOf(addresses.turningPointsImage, storyCard(timeline))] as const]),
    ...[...phaseImages(timeline)].map(([phase, image]) => [addresses.phaseMap(phase.id), image] as const),
    ...[...eventImages(timeline)].map(([event, image]) => [event.address, image] as const),
    ...mostDisputedFirst(timeline.measures, differences)
      .slice(0, mostMeasureImages)
      .flatMap((measure) => {
        const card = measureCard(measure);
        return card === null
          ? []
          : [[measure.address, imageOf(addresses.measureImage(measure.id), card)] as const];
      }),
  ]);
}

/** The card of a measure: its question, and what the reports answer. Null where none does. */
export function measureCard(measure: Measure): Card | null {
  const summary = summaryOf(measure);
  if (summary === null) return null;
  return {
    kind: "question",
    date: "Figures",
    title: shorten(measure.question, longestTitle),
    text: shorten(resultOf(summary), longestText),
    places: null,
    counts: `${counted(summary.reports, "report")} from ${counted(summary.origins, "independent source")}`,
  };
}

/** The card of the page of differences. */
function differencesCard({ all }: Differences): Card {
  return {
    kind: "question",
    date: null,
    title: "Where the reports differ",
    text: "Answers that cannot all be right, with everyone who gives each of them.",
    places: null,
    counts: counted(all.length, "question"),
  };
}

function storyCard(timeline: Timeline): Card {
  const count = turningPointsOf(timeline).length;
  return {
    kind: "turning point",
    date: null,
    title: "The story in turning points",
    text: "In order of time, from beginning to end.",
    places: null,
    counts: `${counted(count, "turning point")} of ${counted(timeline.events.length, "event")}`,
  };
}
