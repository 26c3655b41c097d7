import type { Place } from "../../../src/timeline/entities.ts";
import { event, place } from "../record/entries.ts";
import { fixtureTimeline } from "../record/fixture-record.ts";

/** A place of a test: its id, its point, and what matters besides. */
export interface PlaceWish {
  readonly id: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly kind?: string;
  readonly country?: string;
  readonly name?: string;
  /** How many events it has; one if nothing is said. */
  readonly events?: number;
}

/** A timeline with some places and their events. */
export function timelineWith(wishes: readonly PlaceWish[]) {
  return fixtureTimeline({
    places: wishes.map(({ id, at, kind = "harbour", country = "NZ", name = id }) =>
      place(id, {
        name,
        kind,
        country,
        ...(at === undefined ? {} : { latitude: at[0], longitude: at[1] }),
      }),
    ),
    events: wishes.flatMap(({ id, events = 1 }) =>
      Array.from({ length: events }, (_, index) => event(`${id}-event-${index}`, "2001", { places: [id] })),
    ),
  });
}

/** Places alone, in alphabetical order. */
export function placesWith(wishes: readonly PlaceWish[]): readonly Place[] {
  return timelineWith(wishes).places;
}
