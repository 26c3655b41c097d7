import { DeskError } from "../desk-error.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { reportOfPage } from "../entries/known-entries.ts";
import { type DraftReport, draftReport } from "./draft-report.ts";
import { findAddress } from "./find-facts.ts";
import { type GivenFacts, gatherFacts } from "./gather-facts.ts";
import { decodePage, type Fetching, fetchPage, readSavedPage } from "./load-page.ts";
import { readPage } from "./read-page.ts";

/** What an import needs. */
export interface Importing {
  readonly known: KnownEntries;
  readonly given: GivenFacts & { readonly id?: string | undefined; readonly url?: string | undefined };
  readonly fetching: Fetching;
  /** `YYYY-MM-DD`: later days of publication are not believed. */
  readonly today: string;
}

/** The result: a draft, or the report that the record has of the page already. */
export type Imported =
  | { readonly kind: "draft"; readonly draft: DraftReport }
  | { readonly kind: "known"; readonly file: string; readonly id: string };

/**
 * Makes a draft from a page, without writing it.
 *
 * @param page an address, or the path of a saved page.
 * @throws {DeskError} if the page cannot be loaded or read, or does not state what a report needs.
 */
export async function importPage(
  page: string,
  { known, given, fetching, today }: Importing,
): Promise<Imported> {
  const isAddress = /^https?:\/\//i.test(page);
  if (isAddress && !URL.canParse(page)) throw new DeskError(`“${page}” is not a valid address.`);
  // Known pages are not downloaded.
  const before = knownReport([isAddress ? page : null, given.url ?? null], known);
  if (before !== null) return before;
  const raw = isAddress ? await fetchPage(page, fetching) : await readSavedPage(page);
  const reading = await readPage(decodePage(raw, page), page);
  const url = given.url ?? findAddress(reading, raw.address);
  const after = knownReport([url, raw.address], known);
  if (after !== null) return after;
  const facts = gatherFacts(reading, { page, url, given, today }, known);
  return { kind: "draft", draft: draftReport(facts, known, given.id) };
}

function knownReport(addresses: readonly (string | null)[], known: KnownEntries): Imported | null {
  for (const address of addresses) {
    const report = address === null ? null : reportOfPage(address, known);
    if (report !== null) return { kind: "known", file: report.file, id: report.id };
  }
  return null;
}
