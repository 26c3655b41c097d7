import type { Place } from "../timeline/entities.ts";

/** How a place stands on a map: a point as a dot, an area as a ring at its middle, a country by its name and outline. */
export type PlaceMark = "dot" | "ring" | "country";

/** Words for what is too wide for a point: a dot would pretend to know where in it something happened. */
const area =
  /\b(?:area|county|department|district|island|lake|oblast|prefecture|province|region|republic|sea|state|territory|valley|zone)\b/i;

/** How a place stands on a map, by what the record says that it is. */
export function markOf({ kind }: Place): PlaceMark {
  if (/^country$/i.test(kind)) return "country";
  return area.test(kind) ? "ring" : "dot";
}
