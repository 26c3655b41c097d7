import { dateInId } from "./entry-id.ts";
import { type EntryKind, kindFacts } from "./kinds.ts";
import type { KnownEntries } from "./known-entries.ts";

/** The file of an entry below the content folder; reports lie in a folder for each year. */
export function fileOf(kind: EntryKind, id: string, published = ""): string {
  const { collection, extension } = kindFacts[kind];
  const year = kind === "report" ? `${dateInId(published).slice(0, "YYYY".length)}/` : "";
  return `${collection}/${year}${id}.${extension}`;
}

/** The file that has an id already, also one of a kind that must not share it; null where the id is free. */
export function holderOf(kind: EntryKind, id: string, known: KnownEntries): string | null {
  const collections = kindFacts[kind].sharesIdsWith.map((other): string => kindFacts[other].collection);
  return known.files.find((file) => file.id === id && collections.includes(file.collection))?.file ?? null;
}
