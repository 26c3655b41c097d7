import { DeskError } from "../desk-error.ts";
import { fileOf, holderOf } from "../entries/entry-file.ts";
import { faultsOf } from "../entries/entry-form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { printEntry } from "../entries/print-entry.ts";
import { suggestId } from "../entries/suggest-id.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { draftNotes } from "./draft-notes.ts";

/** A draft that can be written. */
export interface DraftReport {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * Makes the file of a draft: what the page says of itself, and a list for its editor. No sentence of the
 * article goes into it.
 *
 * @throws {DeskError} where the facts make no valid report.
 */
export function draftReport(
  facts: DraftFacts,
  known: KnownEntries,
  wantedId: string | undefined,
): DraftReport {
  const { title, source, agency, url, published, publishedNote, language } = facts;
  const optional = Object.entries({ agency, publishedNote }).filter(([, value]) => value !== null);
  const data = {
    draft: true,
    title,
    source,
    url,
    published,
    language,
    accounts: [],
    ...Object.fromEntries(optional),
  };
  const faults = faultsOf("report", data);
  if (faults.length > 0) {
    const lines = faults.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new DeskError(`${url} makes no valid report:\n${lines.join("\n")}`);
  }
  const id = wantedId ?? freeId(facts, known);
  return {
    id,
    file: fileOf("report", id, published),
    text: printEntry("report", { data, notes: draftNotes(facts, known) }),
  };
}

/** The id that the facts make; with a number where another report or event has it. */
function freeId({ title, source, published, language }: DraftFacts, known: KnownEntries): string {
  const id = suggestId("report", { title, source, date: published, language }) ?? `${source}-report`;
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (holderOf("report", numbered, known) === null) return numbered;
  }
}
