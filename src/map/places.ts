import type { Coordinates, Place } from "../timeline/entities.ts";

/** What a map needs to know of a place. Of its events, only the number counts. */
export interface MapPlace
  extends Pick<Place, "id" | "address" | "name" | "kind" | "country" | "coordinates" | "label"> {
  readonly events: readonly unknown[];
  /** Whether an event of a topic that maps mark happened there: then it has a square. */
  readonly hasSquare?: boolean;
}

/** A place with known coordinates. */
export interface LocatedPlace extends MapPlace {
  readonly coordinates: Coordinates;
}

/** Whether the coordinates of a place are known. */
export function isLocated(place: MapPlace): place is LocatedPlace {
  return place.coordinates !== null;
}

/** Words for what is too wide for a point: a dot would claim to know where in it something happened. */
const area =
  /\b(?:area|county|department|district|island|lake|oblast|prefecture|province|region|republic|sea|state|territory|valley|zone)\b/i;

/** How a map shows a place, by what the record says it is: a point as a dot, an area as a ring at its middle, a country by its name and outline. */
export function symbolKindOf({ kind }: MapPlace): "dot" | "ring" | "country" {
  if (/^country$/i.test(kind)) return "country";
  return area.test(kind) ? "ring" : "dot";
}
