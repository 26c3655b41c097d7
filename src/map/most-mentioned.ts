import type { Place } from "../timeline/entities.ts";

/** Some places, those that most events name, and how many others there are. */
export interface MostMentioned<One> {
  /** In the order given. */
  readonly shown: readonly One[];
  readonly left: number;
}

/**
 * The places that most events name, where there are more than can be shown; among those of as many events, the
 * first ones given.
 *
 * @param most How many may be shown.
 * @param isFirst Which come before all others.
 */
export function mostMentioned<One>(
  places: readonly One[],
  most: number,
  placeOf: (one: One) => Place,
  isFirst: (place: Place) => boolean = () => false,
): MostMentioned<One> {
  const rankOf = (one: One) =>
    isFirst(placeOf(one)) ? Number.POSITIVE_INFINITY : placeOf(one).events.length;
  // Infinity less infinity is no number: two that come first keep their order.
  const chosen = new Set(places.toSorted((a, b) => rankOf(b) - rankOf(a) || 0).slice(0, most));
  return { shown: places.filter((one) => chosen.has(one)), left: places.length - chosen.size };
}
