import type { Place } from "../timeline/entities.ts";
import { countryName } from "../timeline/languages.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { showsOtherBorders } from "./de-facto-borders.ts";
import { type Frame, frameAround } from "./frame.ts";
import { drawMap, type MapDrawing, type Sizes } from "./map-drawing.ts";
import { markOf } from "./place-mark.ts";
import type { LocatedPlace, Region } from "./region.ts";
import type { RegionalCountry, RegionalGeography } from "./regional-geography.ts";

/** A small map that shows where in the region some places are. */
export interface Locator {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** What it shows, in words. */
  readonly words: string;
  /** All that it is drawn of besides the geography: where this stays the same, so does the map. */
  readonly basis: string;
  readonly draw: () => MapDrawing;
}

/** How large a small map is, in CSS pixels. */
export const locatorSize = { width: 240, height: 180 };

/** The small maps of a record. */
export interface Locators {
  /** Each once, in order of name. */
  readonly all: readonly Locator[];
  /** The map of some places; null where none of them can be drawn. */
  readonly of: (places: readonly Place[]) => Locator | null;
}

/** In a picture in a file of its own the face is the system’s. */
const sizes: Sizes = {
  name: { size: 11.5, measuredAt: 12.8 },
  country: 9.5,
  small: 9.5,
  radiusOf: () => 4,
  head: 6,
};

/** A small map spans this share of the region at the least, so that borders tell where one is. */
const leastShare = 0.85;

/** The small maps of every set of places that an event has, and of every place; one for all that have the same. */
export function locatorsOf(timeline: Timeline, region: Region, geography: RegionalGeography): Locators {
  const drawable = new Map(
    region.within
      .filter(({ place }) => markOf(place) !== "country" || countryOf(place, geography) !== undefined)
      .map((one) => [one.place, one]),
  );
  const locators = new Map<string, Locator>();
  const of = (places: readonly Place[]): Locator | null => {
    const shown = places.flatMap((place) => drawable.get(place) ?? []);
    if (shown.length === 0) return null;
    const name = nameOf(shown);
    const known = locators.get(name);
    if (known !== undefined) return known;
    const frame = frameFor(shown, region);
    if (showsOtherBorders(frame)) return null;
    const locator = {
      name,
      words: inWords(shown.map(({ place }) => place)),
      basis: basisOf(shown, region),
      draw: () => drawLocator(shown, frame, geography),
    };
    locators.set(name, locator);
    return locator;
  };
  for (const { places } of timeline.events) of(places);
  for (const place of timeline.places) of([place]);
  return { all: [...locators.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)), of };
}

function basisOf(shown: readonly LocatedPlace[], { centre, radius }: Region): string {
  const places = shown.map(({ place, coordinates }) => {
    const { id, name, country, events } = place;
    // The more events a place has, the sooner its name takes its room.
    return [id, name, country, markOf(place), coordinates, events.length];
  });
  return JSON.stringify([centre, radius, places]);
}

function frameFor(shown: readonly LocatedPlace[], region: Region): Frame {
  return frameAround({
    centre: region.centre,
    points: shown.map(({ coordinates }) => coordinates),
    size: locatorSize,
    padding: 0.2,
    leastWidth: leastShare * region.radius,
  });
}

function drawLocator(shown: readonly LocatedPlace[], frame: Frame, geography: RegionalGeography): MapDrawing {
  return drawMap(geography, frame, sizes, {
    places: shown,
    routes: [],
    shaded: shown.flatMap(({ place }) => countryOf(place, geography) ?? []),
    detail: null,
    degrees: false,
    placesFirst: true,
  });
}

/** The outline of a place that is a country. */
function countryOf(place: Place, { countries }: RegionalGeography): RegionalCountry | undefined {
  return markOf(place) === "country" ? countries.find(({ code }) => code === place.country) : undefined;
}

/** The same for the same places, in whatever order they are given; short, for a file system’s sake. */
function nameOf(shown: readonly LocatedPlace[]): string {
  const ids = shown.map(({ place }) => place.id).toSorted();
  const [first = ""] = ids;
  return ids.length === 1 ? first : `${first}-and-${ids.length - 1}-${fingerprint(ids.join(" "))}`;
}

/** A number for a text, in letters and digits: FNV-1a of 32 bits (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** “Map: Goris and Sisian, in Armenia; Khojaly, in Azerbaijan”. */
function inWords(places: readonly Place[]): string {
  const countries = places.filter((place) => markOf(place) === "country").map(({ name }) => name);
  const others = Map.groupBy(
    places.filter((place) => markOf(place) !== "country"),
    ({ country }) => country,
  );
  const parts = [...others].map(
    ([country, group]) => `${listed(group.map(({ name }) => name))}, in ${countryName(country)}`,
  );
  return `Map: ${[...(countries.length > 0 ? [listed(countries)] : []), ...parts].join("; ")}`;
}

const list = new Intl.ListFormat("en-GB");

function listed(names: readonly string[]): string {
  return list.format(names);
}
