import { type Document, isSeq } from "yaml";
import type { ContentFile } from "../check/content-file.ts";
import { rewriteEntry } from "../entries/tidy-entry.ts";

/** What readers are told of a change of an event, if an editor says it. */
export interface Correction {
  readonly what: string | undefined;
  readonly today: string;
}

/** Adds an item to a list of the fields of an entry, which may not have it yet. */
export function addItem(fields: Document, key: string, item: unknown): void {
  if (isSeq(fields.get(key))) fields.addIn([key], fields.createNode(item));
  else fields.set(key, fields.createNode([item]));
}

/** The text of an event’s file with the correction, where there is one. */
export function withCorrection(event: ContentFile<"events">, { what, today }: Correction): string {
  if (what === undefined) return event.text;
  return rewriteEntry(event, "events", (fields) => addItem(fields, "corrections", { date: today, what }));
}

/** What an editor who says nothing is reminded of. */
export function correctionNotes(path: string, { what }: Correction): string[] {
  if (what !== undefined) return [];
  return [
    `Say to readers what was moved: write a correction in ${path}, which --correction "…" does with the command.`,
  ];
}
