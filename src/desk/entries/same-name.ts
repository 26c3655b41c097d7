import type { EntryCollection } from "../../schema/collections.ts";
import { fold } from "../../search/fold.ts";
import { allNames } from "../../timeline/names.ts";
import { type ContentFiles, type ValidEntry, validEntries } from "../check/content-file.ts";

/** The kinds of which no two go by one name; places do: a town and its district. */
export const uniquelyNamed = ["people", "organisations", "sources"] as const;

/** The entry of a kind that goes by a name already, in any spelling that search takes for the same; null where there is none. */
export function bearerOf(
  collection: EntryCollection,
  name: string,
  known: ContentFiles,
): ValidEntry<{ readonly name: string }> | null {
  const kind = uniquelyNamed.find((each) => each === collection);
  if (kind === undefined) return null;
  const folded = fold(name);
  return (
    validEntries(known, kind).find(({ data }) => allNames(data).some((other) => fold(other) === folded)) ??
    null
  );
}
