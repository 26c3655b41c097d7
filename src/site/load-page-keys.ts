import { getCollection } from "astro:content";
import type { ShareImage } from "../images/share/share-image.ts";
import type { TimelineEvent, TimelineReport } from "../timeline/timeline.ts";
import { PageKeys } from "./kept-pages/page-keys.ts";
import { loadAtlas } from "./load-atlas.ts";
import { loadSite } from "./load-timeline.ts";
import { shownImages } from "./share-images.ts";

/** What Astro is told of a page with a key. */
interface Keyed {
  readonly cacheKey?: string;
}

/** The keys under which pages of events and reports are kept from build to build; none in the dev server, which keeps none. */
export interface ItemKeys {
  readonly ofEvent: (event: TimelineEvent) => Keyed;
  readonly ofReport: (report: TimelineReport) => Keyed;
}

let loaded: Promise<ItemKeys> | undefined;

/** The keys of all pages of events and reports. */
export function loadPageKeys(): Promise<ItemKeys> {
  loaded ??= import.meta.env.DEV
    ? Promise.resolve({ ofEvent: () => ({}), ofReport: () => ({}) })
    : readPageKeys();
  return loaded;
}

async function readPageKeys(): Promise<ItemKeys> {
  const [{ texts, timeline, places: placesOf }, atlas] = await Promise.all([loadSite(), loadAtlas()]);
  const { people, organisations, places, sources, topics, phases, measures } = timeline;
  const things = [people, organisations, places, sources, topics, phases, measures].flat();
  const keys = new PageKeys([texts], things);
  const bodies = new Map(
    [await getCollection("events"), await getCollection("reports")]
      .flat()
      .map(({ collection, id, body = "" }) => [`${collection}/${id}`, body]),
  );
  const images = await shownImages();
  const wordsOf = (image: ShareImage | null) => [image?.path, image?.alt];
  return {
    ofEvent: (event) => {
      const map = atlas?.locators.of(event.places);
      const more = [map?.name, map?.words, placesOf.get(event), ...wordsOf(images.of(event))];
      return { cacheKey: keys.keyOf(event, bodies.get(`events/${event.id}`) ?? "", more) };
    },
    ofReport: (report) => ({
      cacheKey: keys.keyOf(report, bodies.get(`reports/${report.id}`) ?? "", wordsOf(images.ofOthers)),
    }),
  };
}
