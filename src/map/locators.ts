import { countryName } from "../timeline/languages.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { drawMap, layOut, type MapDrawing, type MapStyle } from "./drawing.ts";
import { frameAround } from "./frame.ts";
import type { BaseMap } from "./geography.ts";
import { type LocatedPlace, type MapPlace, symbolKindOf } from "./places.ts";
import type { Region } from "./region.ts";

/** A small map that shows where in the region some places are. */
export interface Locator {
  /** The name of its file, without the extension. */
  readonly name: string;
  /** What it shows, in words. */
  readonly words: string;
  readonly draw: () => MapDrawing;
}

/** The locator maps of a record. */
export interface Locators {
  /** Each once, in order of name. */
  readonly all: readonly Locator[];
  /** The map of some places; null where none of them can be drawn. */
  readonly of: (places: readonly MapPlace[]) => Locator | null;
}

/** How large a locator map is, in CSS pixels. */
export const locatorSize = { width: 240, height: 180 };

const style: MapStyle = { label: 11.5, country: 9.5, small: 9.5, radiusOf: () => 4, head: 6 };

/** The least width of a locator map, as a share of the region’s radius: wide enough to recognise the borders. */
const leastShare = 0.85;

/** The locator maps of every place, and of all places of every event; one for all events with the same places. */
export function locatorsOf(
  timeline: Timeline,
  { centre, radius, within }: Region,
  baseMap: BaseMap,
): Locators {
  const outlineOf = (place: MapPlace) =>
    symbolKindOf(place) === "country"
      ? baseMap.countries.find(({ code }) => code === place.country)
      : undefined;
  const drawable = new Set<MapPlace>(
    within.filter((place) => symbolKindOf(place) !== "country" || outlineOf(place) !== undefined),
  );
  const locators = new Map<string, Locator>();
  const of = (places: readonly MapPlace[]): Locator | null => {
    const shown = places.filter((place): place is LocatedPlace => drawable.has(place));
    if (shown.length === 0) return null;
    const name = nameOf(shown);
    const known = locators.get(name);
    if (known !== undefined) return known;
    const leastWidth = leastShare * radius;
    const frame = frameAround(centre, shown, { size: locatorSize, padding: 0.2, leastWidth });
    const locator = {
      name,
      words: inWords(shown),
      draw: () =>
        drawMap(
          layOut(frame, style, shown),
          baseMap,
          shown.flatMap((place) => outlineOf(place) ?? []),
        ),
    };
    locators.set(name, locator);
    return locator;
  };
  for (const { places } of timeline.events) of(places);
  for (const place of timeline.places) of([place]);
  return { all: [...locators.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)), of };
}

/** The same for the same places in any order; short enough for any file system. */
function nameOf(shown: readonly LocatedPlace[]): string {
  const ids = shown.map(({ id }) => id).toSorted();
  const [first = ""] = ids;
  // FNV-1a of 32 bits: https://datatracker.ietf.org/doc/draft-eastlake-fnv/
  const hash = [...ids.join(" ")].reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  );
  return ids.length === 1 ? first : `${first}-and-${ids.length - 1}-${(hash >>> 0).toString(36)}`;
}

const list = new Intl.ListFormat("en-GB");

/** “Map: Lyon and Nice, in France; Turin, in Italy”. Countries come first. */
function inWords(places: readonly MapPlace[]): string {
  const groups = Map.groupBy(places, (place) =>
    symbolKindOf(place) === "country" ? "" : `, in ${countryName(place.country)}`,
  );
  const parts = [...groups]
    .toSorted(([a], [b]) => Number(b === "") - Number(a === ""))
    .map(([where, group]) => `${list.format(group.map(({ name }) => name))}${where}`);
  return `Map: ${parts.join("; ")}`;
}
