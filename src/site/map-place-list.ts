import type { Atlas } from "../map/atlas.ts";
import type { MapPlace } from "../map/places.ts";
import { countryName } from "../timeline/languages.ts";
import { counted } from "../timeline/words.ts";

/** A place in the list that says in words what the map shows. */
export interface ListedPlace {
  readonly place: MapPlace;
  /** What it is, how many events it has, and whether its name is missing from the map. */
  readonly facts: readonly string[];
}

/** The places of one country. */
export interface ListedCountry {
  readonly country: string;
  readonly places: readonly ListedPlace[];
}

const alphabet = new Intl.Collator("en");

/** The places on the map, by country, both in alphabetical order. */
export function placesOnMap(atlas: Atlas): ListedCountry[] {
  const byCountry = Map.groupBy([...atlas.named, ...atlas.marked], ({ country }) => countryName(country));
  return [...byCountry]
    .map(([country, places]) => ({
      country,
      places: places
        .toSorted((a, b) => alphabet.compare(a.name, b.name))
        .map((place) => ({ place, facts: [...factsOf(place), ...missingName(place, atlas)] })),
    }))
    .toSorted((a, b) => alphabet.compare(a.country, b.country));
}

/** Places that are not on the map, each with its country. */
export function placesOffMap(places: readonly MapPlace[]): ListedPlace[] {
  return places.map((place) => {
    const country = countryName(place.country);
    const [what = "", ...facts] = factsOf(place);
    return { place, facts: country === place.name ? [what, ...facts] : [what, country, ...facts] };
  });
}

function factsOf(place: MapPlace): string[] {
  return [place.kind, counted(place.events.length, "event")];
}

function missingName(place: MapPlace, { named, wide, narrow }: Atlas): string[] {
  if (named.includes(place)) return [];
  if (!hasLabel(wide, place)) return ["no room for its name on the map"];
  return hasLabel(narrow, place) ? [] : ["no room for its name on narrow screens"];
}

function hasLabel({ overview, detail }: Atlas["wide"], place: MapPlace): boolean {
  return [overview, detail].some((drawing) => drawing?.labels.some((label) => label.place === place));
}
