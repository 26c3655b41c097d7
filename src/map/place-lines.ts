import type { Place } from "../timeline/entities.ts";
import { countryName } from "../timeline/languages.ts";
import { counted } from "../timeline/words.ts";
import type { Atlas, Sheet } from "./atlas.ts";

/** A place in the list that says in words what the map shows. */
export interface PlaceLine {
  readonly place: Place;
  /** What it is, how many events it has, and what is to be said of it on the map. */
  readonly facts: readonly string[];
}

/** The places of one country. */
export interface CountryLines {
  readonly country: string;
  readonly lines: readonly PlaceLine[];
}

/** The places on the map, by country, both in alphabetical order; with those whose name the map has no room for, it is said. */
export function linesOnMap({ marked, named, wide, narrow }: Atlas): CountryLines[] {
  const byCountry = Map.groupBy([...named, ...marked], ({ country }) => countryName(country));
  return [...byCountry]
    .map(([country, places]) => ({
      country,
      lines: places
        .toSorted((a, b) => alphabet.compare(a.name, b.name))
        .map((place) => {
          const missing = named.includes(place) ? [] : namelessOn(place, wide, narrow);
          return { place, facts: [...factsOf(place), ...missing] };
        }),
    }))
    .toSorted((a, b) => alphabet.compare(a.country, b.country));
}

/** Places that are not on the map, each with its country. */
export function linesOffMap(places: readonly Place[]): PlaceLine[] {
  return places.map((place) => {
    const country = countryName(place.country);
    const [what = "", ...facts] = factsOf(place);
    return { place, facts: country === place.name ? [what, ...facts] : [what, country, ...facts] };
  });
}

const alphabet = new Intl.Collator("en");

function factsOf(place: Place): string[] {
  return [place.kind, counted(place.events.length, "event")];
}

function namelessOn(place: Place, wide: Sheet, narrow: Sheet): string[] {
  if (!bearsName(wide, place)) return ["no room for its name on the map"];
  return bearsName(narrow, place) ? [] : ["no room for its name on narrow screens"];
}

function bearsName({ overview, detail }: Sheet, place: Place): boolean {
  return [overview, detail].some((drawing) => drawing?.labels.some(({ item }) => item === place));
}
