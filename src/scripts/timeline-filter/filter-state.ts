import { filingOf, filterNames } from "../../timeline/filter-names.ts";

/** What is chosen: filings, at most one of each name and in the order of the names. An entry must be filed under all of them. */
export type Filter = readonly string[];

/**
 * The filter that the parameters of an address or the fields of a form ask for; of several values of a name the last.
 *
 * @param occurring Everything that entries of the page are filed under: what is not there is left aside.
 */
export function readFilter(
  fields: Iterable<readonly [string, FormDataEntryValue]>,
  occurring: ReadonlySet<string>,
): Filter {
  const values = new Map(fields);
  return filterNames
    .map((name) => filingOf(name, String(values.get(name) ?? "")))
    .filter((filing) => occurring.has(filing));
}

/** The query that asks for it, with its question mark: the same filter has one address, and none where nothing is chosen. */
export function writeFilter(filter: Filter): string {
  const parameters = new URLSearchParams(filter.map((filing) => filing.split(":")));
  return filter.length === 0 ? "" : `?${parameters}`;
}

/** Whether an entry is filed under all that is chosen. */
export function fits(filings: ReadonlySet<string>, filter: Filter): boolean {
  return filter.every((filing) => filings.has(filing));
}

/** The filter with a filing in place of whatever was chosen of its name. */
export function withChoice(filter: Filter, filing: string): Filter {
  const [name] = filing.split(":");
  return [...filter.filter((other) => !other.startsWith(`${name}:`)), filing];
}
