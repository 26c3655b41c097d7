import type { Atlas } from "../map/atlas.ts";
import type { MapPlace } from "../map/places.ts";
import { countryName } from "../timeline/languages.ts";
import { mostMentioned } from "../timeline/ranking.ts";
import { counted } from "../timeline/words.ts";

/** A place in the list that says in words what the map shows. */
export interface ListedPlace {
  readonly place: MapPlace;
  /** What it is, how many events it has, and whether its name is missing from the map. */
  readonly facts: readonly string[];
}

/** Places under a heading. */
export interface PlaceGroup {
  readonly title: string;
  readonly places: readonly ListedPlace[];
  /** How many more there are, which are not listed. */
  readonly left: number;
}

/** As many places that are not on the map are listed under a heading. */
const mostOffMap = 150;

const alphabet = new Intl.Collator("en");

/** The places on the map, by country, both in alphabetical order. */
export function placesOnMap(atlas: Pick<Atlas, "named" | "marked" | "wide" | "narrow">): PlaceGroup[] {
  const byCountry = Map.groupBy([...atlas.named, ...atlas.marked], ({ country }) => countryName(country));
  return [...byCountry]
    .map(([title, places]) => ({
      title,
      places: places
        .toSorted((a, b) => alphabet.compare(a.name, b.name))
        .map((place) => ({ place, facts: [...factsOf(place), ...missingName(place, atlas)] })),
      left: 0,
    }))
    .toSorted((a, b) => alphabet.compare(a.title, b.title));
}

/** The places that are not on the map, each with its country, by why they are not; of all places, if there is no map. */
export function placesOffMap(atlas: Atlas | null, all: readonly MapPlace[]): PlaceGroup[] {
  return [
    { title: "Too far away", places: atlas?.outside ?? [] },
    { title: "No exact location", places: atlas?.withoutPoint ?? all },
  ]
    .filter(({ places }) => places.length > 0)
    .map(({ title, places }) => {
      const { shown, left } = mostMentioned(places, mostOffMap);
      return { title, places: shown.map(placeOffMap), left };
    });
}

function placeOffMap(place: MapPlace): ListedPlace {
  const country = countryName(place.country);
  const [what = "", ...facts] = factsOf(place);
  return { place, facts: country === place.name ? [what, ...facts] : [what, country, ...facts] };
}

function factsOf(place: MapPlace): string[] {
  return [place.kind, counted(place.events.length, "event")];
}

function missingName(
  place: MapPlace,
  { named, wide, narrow }: Pick<Atlas, "named" | "wide" | "narrow">,
): string[] {
  if (named.includes(place)) return [];
  if (!hasLabel(wide, place)) return ["no room for its name on the map"];
  return hasLabel(narrow, place) ? [] : ["no room for its name on narrow screens"];
}

function hasLabel({ overview, detail }: Atlas["wide"], place: MapPlace): boolean {
  return [overview, detail].some((drawing) => drawing?.labels.some((label) => label.place === place));
}
