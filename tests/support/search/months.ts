import { monthNames } from "../../../src/search/query/month-names.ts";

/** The numbers of the months by their names in the languages of the record. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames().flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
