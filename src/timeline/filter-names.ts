import type { FacetName } from "./facets.ts";

/** The facets by which the entries of a page can be filtered, in the order in which its form offers them. */
export const filterFacets = ["phase", "topic", "side", "place"] as const satisfies readonly FacetName[];

/** All that a filter can choose: a value of each facet, and turning points only. The names are in addresses. */
export const filterNames = [...filterFacets, "major"] as const;

/** The one value of `major`. */
export const majorValue = "1";

/** The value of a filter and of the entries that it finds: a name with an id, `place:goris`. */
export function filterValue(name: string, value: string): string {
  return `${name}:${value}`;
}
