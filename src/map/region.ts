import type { Coordinates } from "../timeline/coordinates.ts";
import type { Place } from "../timeline/entities.ts";
import { kilometresBetween } from "./distance.ts";
import { markOf } from "./place-mark.ts";

/** A place with its point. */
export interface LocatedPlace {
  readonly place: Place;
  readonly coordinates: Coordinates;
}

/** Where the story takes place: which of its places a map of it shows. */
export interface Region {
  /** The place that has all others nearest, by the events of each. */
  readonly centre: Coordinates;
  /** How far the region reaches from its centre, in kilometres. */
  readonly radius: number;
  /** Places to be marked, and countries whose middle lies in the region; in the order given. */
  readonly within: readonly LocatedPlace[];
  /** Places too far away for a map of the region. */
  readonly outside: readonly LocatedPlace[];
  /** Places without a point: lines such as roads, and what has no known coordinates. */
  readonly withoutPoint: readonly Place[];
}

/** The share of all mentions that lies at the heart of a story. */
const heart = 0.9;

/** The region reaches beyond the heart by its half, so that what is about as near stays on the map. */
const beyondHeart = 1.5;

/** The smallest region, in kilometres to each side, where all places lie close together. */
const smallestRadius = 100;

/**
 * The region of some places: within one and a half times the distance from its centre in which nine tenths
 * of all mentions of a place lie. Null where no place has coordinates.
 */
export function regionOf(places: readonly Place[]): Region | null {
  const located = places.flatMap((place) =>
    place.coordinates === null ? [] : { place, coordinates: place.coordinates },
  );
  const marked = located.filter(({ place }) => markOf(place) !== "country");
  const centre = centreOf(marked.length > 0 ? marked : located);
  if (centre === null) return null;
  const distances = located.map((one) => ({
    ...one,
    distance: kilometresBetween(centre, one.coordinates),
  }));
  const radius = Math.max(smallestRadius, beyondHeart * heartOf(distances));
  const isWithin = ({ coordinates }: LocatedPlace) => kilometresBetween(centre, coordinates) <= radius;
  return {
    centre,
    radius,
    within: located.filter(isWithin),
    outside: located.filter((one) => !isWithin(one)),
    withoutPoint: places.filter(({ coordinates }) => coordinates === null),
  };
}

/** Also a place of no event weighs something. */
function weightOf({ place }: LocatedPlace): number {
  return Math.max(1, place.events.length);
}

function centreOf(located: readonly LocatedPlace[]): Coordinates | null {
  const sums = located.map(({ coordinates }) => ({
    coordinates,
    sum: located.reduce(
      (sum, other) => sum + weightOf(other) * kilometresBetween(coordinates, other.coordinates),
      0,
    ),
  }));
  const [nearest] = sums.toSorted((a, b) => a.sum - b.sum);
  return nearest?.coordinates ?? null;
}

function heartOf(distances: readonly (LocatedPlace & { readonly distance: number })[]): number {
  const all = distances.reduce((sum, one) => sum + weightOf(one), 0);
  let seen = 0;
  for (const one of distances.toSorted((a, b) => a.distance - b.distance)) {
    seen += weightOf(one);
    if (seen >= heart * all) return one.distance;
  }
  return 0;
}
