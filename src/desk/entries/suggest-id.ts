import { dateInId, joinId, slugOf } from "./entry-id.ts";
import type { EntryKind } from "./kinds.ts";

/** What an id is made of, as far as it is known. */
export interface IdParts {
  /** The title of a report, an event or a measure, the name of all others. */
  readonly title: string | null;
  /** EDTF: when a report was published, when an event happened. */
  readonly date?: string | undefined;
  /** The language of the title. */
  readonly language?: string | undefined;
  /** The id of a report's outlet. */
  readonly source?: string | undefined;
  /** The id of the first event that a report tells of. */
  readonly event?: string | undefined;
}

/** The id that an entry is best known by; null where its parts make none. */
export function suggestId(
  kind: EntryKind,
  { title, date = "", language, source = "", event }: IdParts,
): string | null {
  if (kind === "report") {
    // Reports of one event bear its topic, so that their addresses say what they have in common.
    const topic = event?.replace(/^\d{4}s?(?:-\d{2}){0,2}-/, "") ?? slugOf(title ?? "", language);
    return joinId(dateInId(date), source, topic === "" ? "report" : topic);
  }
  if (kind === "event") return joinId(dateInId(date), slugOf(title ?? "", language));
  // Of “Quay / Harbour” the first name, of “Agency (AG)” the name without what stands behind it.
  const [name = ""] = (title ?? "").replace(/^The /, "").split(/ [/(]/);
  return joinId(slugOf(name, language));
}
