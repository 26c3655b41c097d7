import { filterNames, filterValue } from "../timeline/filter-names.ts";

/** The chosen filter values (`place:goris`), at most one for each name and in the order of the names. An entry must have all of them. */
export type Filter = readonly string[];

/**
 * The filter in the query of an address or the fields of a form. The last of several values for a name counts.
 *
 * @param occurring all filter values of the entries on the page; others are ignored.
 */
export function readFilter(
  fields: Iterable<readonly [string, FormDataEntryValue]>,
  occurring: ReadonlySet<string>,
): Filter {
  const chosen = new Map(fields);
  return filterNames
    .map((name) => filterValue(name, String(chosen.get(name) ?? "")))
    .filter((value) => occurring.has(value));
}

/** The query for a filter, with its question mark; empty if nothing is chosen. A filter has only one query. */
export function writeFilter(filter: Filter): string {
  const parameters = new URLSearchParams(filter.map((value) => value.split(":")));
  return filter.length === 0 ? "" : `?${parameters}`;
}

/** Whether an entry with these filter values passes the filter. */
export function fits(values: ReadonlySet<string>, filter: Filter): boolean {
  return filter.every((value) => values.has(value));
}

/** The filter with a value in place of the one that was chosen for its name. */
export function withChoice(filter: Filter, value: string): Filter {
  const [name] = value.split(":");
  return [...filter.filter((other) => !other.startsWith(`${name}:`)), value];
}
