import { type Route, routesOf } from "../timeline/routes.ts";
import type { Phase, Timeline, TimelineEvent, Topic } from "../timeline/timeline.ts";
import type { Atlas } from "./atlas.ts";
import type { MapPlace } from "./places.ts";

/** What the map of a phase shows, and what stands below it. */
export interface ChapterMap {
  readonly maps: ReturnType<Atlas["mapsOf"]> | null;
  /** The places of its events and of its routes, each with its events of this phase alone. */
  readonly places: readonly MapPlace[];
  /** The routes of its accounts. */
  readonly routes: readonly Route[];
  /** Its events of each topic that maps mark; without topics that have none. */
  readonly marked: readonly { readonly topic: Topic; readonly events: readonly TimelineEvent[] }[];
}

/** The map of a phase, in the frames of the atlas, so that maps of several phases can be compared. */
export function chapterMapOf(atlas: Atlas | null, timeline: Timeline, phase: Phase): ChapterMap {
  const events = new Set(timeline.events.filter((event) => event.phase === phase));
  const routes = routesOf(timeline, ({ event }) => events.has(event));
  const onRoutes = new Set(routes.flatMap((route) => route.places));
  const marked = timeline.topics
    .filter(({ onMaps }) => onMaps)
    .map((topic) => ({ topic, events: topic.events.filter((event) => events.has(event)) }))
    .filter((one) => one.events.length > 0);
  const withSquare = new Set(marked.flatMap((one) => one.events.flatMap((event) => event.places)));
  const places = timeline.places
    .map((place) => ({
      ...place,
      events: place.events.filter((event) => events.has(event)),
      hasSquare: withSquare.has(place),
      isOnRoute: onRoutes.has(place),
    }))
    .filter((place) => place.events.length > 0 || place.isOnRoute);
  return { maps: atlas?.mapsOf(places, routes) ?? null, places, routes, marked };
}
