import { DeskError } from "../desk-error.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { reportOfPage } from "../entries/page-address.ts";
import { decodePage } from "./decode-page.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { type DraftReport, draftReport } from "./draft-report.ts";
import { type Fetching, fetchPage } from "./fetch-page.ts";
import { findAddress } from "./find-address.ts";
import { type GivenFacts, gatherFacts } from "./gather-facts.ts";
import { readPage } from "./read-page.ts";
import { readSavedPage } from "./read-saved-page.ts";

/** What an import starts from. */
export interface Importing {
  readonly known: KnownEntries;
  readonly given: GivenFacts & { readonly id?: string | undefined; readonly url?: string | undefined };
  readonly fetching: Fetching;
  /** `YYYY-MM-DD`: no report is of a later day. */
  readonly today: string;
}

/** What came of a page: a draft, or the report that has it already. */
export type Imported =
  | { readonly kind: "draft"; readonly draft: DraftReport; readonly facts: DraftFacts }
  | { readonly kind: "known"; readonly file: string; readonly id: string };

/**
 * Makes a draft of a page, without writing it.
 *
 * @param page an address, or the path of a saved page.
 * @throws {DeskError} where the page cannot be had or read, or does not say what a report needs.
 */
export async function importPage(
  page: string,
  { known, given, fetching, today }: Importing,
): Promise<Imported> {
  const isAddress = /^https?:\/\//i.test(page);
  if (isAddress && !URL.canParse(page)) throw new DeskError(`“${page}” is no whole address.`);
  // What is known needs no fetching.
  const there = knownAs(isAddress ? page : undefined, known) ?? knownAs(given.url, known);
  if (there !== null) return there;
  const raw = isAddress ? await fetchPage(page, fetching) : await readSavedPage(page);
  const reading = await readPage(decodePage(raw, page), page);
  const url = given.url ?? findAddress(reading, raw.address);
  const thereAfterAll = knownAs(url ?? undefined, known) ?? knownAs(raw.address ?? undefined, known);
  if (thereAfterAll !== null) return thereAfterAll;
  const facts = gatherFacts(reading, { page, url, given, today }, known);
  return { kind: "draft", draft: draftReport(facts, known, given.id), facts };
}

function knownAs(address: string | undefined, known: KnownEntries): Imported | null {
  const report = address === undefined ? null : reportOfPage(address, known);
  return report === null ? null : { kind: "known", file: report.file, id: report.id };
}
