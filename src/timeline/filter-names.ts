import type { FacetName } from "./facets.ts";

/** The facets by which the entries of a page can be filtered where they stand, in the order in which its form offers them. */
export const filterFacets = ["phase", "topic", "side", "place"] as const satisfies readonly FacetName[];

/** All that a filter can choose: a value of each facet, and turning points only. The names stand in addresses. */
export const filterNames = [...filterFacets, "major"] as const;

/** The one value of `major`. */
export const majorValue = "1";

/** What an entry is filed under and what a filter asks for: a name with a value, `place:goris`. */
export function filingOf(name: string, value: string): string {
  return `${name}:${value}`;
}
