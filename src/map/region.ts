import type { Coordinates } from "../timeline/entities.ts";
import { kilometresBetween } from "./geometry.ts";
import { isLocated, type LocatedPlace, type MapPlace, symbolKindOf } from "./places.ts";

/** The part of the earth where the story takes place. */
export type Region = NonNullable<ReturnType<typeof regionOf>>;

/** The share of all mentions that the region must hold. */
const coreShare = 0.9;

/** How much farther than those mentions the region extends, so that what is just beyond stays on the map. */
const beyondCore = 1.5;

/** The smallest radius, in kilometres, where all places are close together. */
const smallestRadius = 100;

/**
 * The region of some places: one and a half times as wide as the circle that holds nine tenths of all mentions
 * of a place. Null where no place has coordinates.
 */
export function regionOf(places: readonly MapPlace[]) {
  const located = places.filter(isLocated);
  const marked = located.filter((place) => symbolKindOf(place) !== "country");
  const centre = centreOf(marked.length > 0 ? marked : located);
  if (centre === undefined) return null;
  const radius = Math.max(smallestRadius, beyondCore * coreRadius(centre, located));
  const isWithin = ({ coordinates }: LocatedPlace) => kilometresBetween(centre, coordinates) <= radius;
  return {
    /** The coordinates of the place that is nearest to all others, each counted as often as it has events. */
    centre,
    /** How far the region extends from its centre, in kilometres. */
    radius,
    /** The places in the region, among them countries whose middle is in it; in the order given. */
    within: located.filter(isWithin),
    /** Places too far away for a map of the region. */
    outside: located.filter((place) => !isWithin(place)),
    /** Places without coordinates, such as roads. */
    withoutPoint: places.filter((place) => !isLocated(place)),
  };
}

/** A place without events counts as one with a single event. */
function weightOf({ events }: LocatedPlace): number {
  return Math.max(1, events.length);
}

function centreOf(located: readonly LocatedPlace[]): Coordinates | undefined {
  const distanceToAll = (from: Coordinates) =>
    located.reduce((sum, to) => sum + weightOf(to) * kilometresBetween(from, to.coordinates), 0);
  const sums = located.map(({ coordinates }) => ({ coordinates, sum: distanceToAll(coordinates) }));
  return sums.toSorted((a, b) => a.sum - b.sum)[0]?.coordinates;
}

/** The radius, in kilometres, of the circle around the centre that holds most mentions. */
function coreRadius(centre: Coordinates, located: readonly LocatedPlace[]): number {
  const distances = located
    .map((place) => ({ weight: weightOf(place), distance: kilometresBetween(centre, place.coordinates) }))
    .toSorted((a, b) => a.distance - b.distance);
  const all = distances.reduce((sum, { weight }) => sum + weight, 0);
  let held = 0;
  for (const { weight, distance } of distances) {
    held += weight;
    if (held >= coreShare * all) return distance;
  }
  return 0;
}
