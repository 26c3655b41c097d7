import { validEntries } from "../check/content-file.ts";
import { saysPlaceholder } from "../check/rules/reports.ts";
import { DeskError } from "../desk-error.ts";
import type { NewEntry } from "../entries/add-entry.ts";
import { faultsOf, fileOf } from "../entries/entry-form.ts";
import { holderOf, type KnownEntries, pathOf, reportOfPage } from "../entries/known-entries.ts";
import { printEntry } from "../entries/print-entry.ts";
import { suggestId } from "../entries/suggest-id.ts";
import type { Asker } from "../new/asker.ts";
import { originalAddress } from "../original-address.ts";
import { askMissing } from "./ask-missing.ts";
import { findAddress, findTitle } from "./find-facts.ts";
import { type DraftFacts, findEssentials, type GivenFacts, gatherFacts, outletsOf } from "./gather-facts.ts";
import { decodePage, type Fetching, fetchPage, readSavedPage } from "./load-page.ts";
import { readPage } from "./read-page.ts";
import { refuseFile, refusePage, refuseTranslation } from "./refusals.ts";
import { unpackMhtml } from "./unpack-mhtml.ts";

/** What an import needs. */
export interface Importing {
  readonly known: KnownEntries;
  readonly given: GivenFacts & { readonly id?: string | undefined; readonly url?: string | undefined };
  readonly fetching: Fetching;
  /** `YYYY-MM-DD`: later days of publication are not believed. */
  readonly today: string;
  /** The day on which the report comes into the record. */
  readonly added: string;
  /** Who is asked for what cannot be found out; null where there is nobody. */
  readonly asker: Asker | null;
}

/** The result: a draft, with the file of its outlet where the record had none, or the report that the record has of the page already. */
export type Imported =
  | { readonly kind: "draft"; readonly draft: NewEntry; readonly source: NewEntry | null }
  | { readonly kind: "known"; readonly file: string; readonly id: string };

/**
 * Makes a draft from a page, without writing it.
 *
 * @param page an address, or the path of a saved page.
 * @throws {DeskError} if the page cannot be loaded or read, or does not state what a report needs and nobody can be asked.
 */
export async function importPage(
  page: string,
  { known, given, fetching, today, added, asker }: Importing,
): Promise<Imported> {
  const isAddress = /^https?:\/\//i.test(page);
  if (isAddress && !URL.canParse(page)) throw new DeskError(`“${page}” is not a valid address.`);
  refuseTranslation(isAddress ? page : null, page);
  // Known pages are not downloaded.
  const before = knownReport([isAddress ? page : null, given.url ?? null], known);
  if (before !== null) return before;
  const raw = unpackMhtml(isAddress ? await fetchPage(page, fetching) : await readSavedPage(page));
  refuseFile(raw.bytes, page);
  const { text, remark } = decodePage(raw, page);
  const reading = await readPage(text, { name: page, address: raw.address });
  refusePage(reading, text, page);
  const stated = given.url === undefined ? findAddress(reading, raw.address) : originalOf(given.url);
  refuseTranslation(stated.url, page);
  const after = knownReport([stated.url, raw.address], known);
  if (after !== null) return after;
  const essentials = findEssentials(reading, { url: stated.url, given, today }, known.entries);
  const outlets = outletsOf(reading, stated.url);
  const title = given.title ?? findTitle(reading, outlets);
  const { facts, newSource } = await askMissing(
    { page, ...essentials, outlets, title, given },
    known.entries,
    asker,
  );
  const asked = knownReport([facts.url], known);
  if (asked !== null) return asked;
  const gathered = gatherFacts(reading, facts, given, known.entries);
  const doubts = [...(remark === null ? [] : [remark]), ...gathered.doubts];
  const draft = draftReport({ ...gathered, doubts, archive: stated.archive }, known, {
    wantedId: given.id,
    added,
  });
  return { kind: "draft", draft, source: newSource };
}

function originalOf(address: string) {
  const { page, archive } = originalAddress(address);
  return { url: page, archive };
}

function knownReport(addresses: readonly (string | null)[], known: KnownEntries): Imported | null {
  const [report] = addresses.flatMap((address) => (address && reportOfPage(address, known)) || []);
  return report === undefined ? null : { kind: "known", file: pathOf(report, known), id: report.id };
}

/** What a draft says. */
type Drafted = DraftFacts & { readonly archive: string | null };

/**
 * The file of a draft: what the page states about itself, and a list of tasks for the editor. No sentence of
 * the article is copied.
 *
 * @param wantedId the id that the editor gives.
 * @throws {DeskError} if the facts do not make a valid report.
 */
function draftReport(
  facts: Drafted,
  known: KnownEntries,
  { wantedId, added }: { readonly wantedId: string | undefined; readonly added: string },
): NewEntry {
  const { title, source, agency, url, archive, published, publishedNote, language } = facts;
  const data = {
    draft: true,
    title,
    source,
    url,
    published,
    language,
    added,
    accounts: [],
    ...(agency !== null && { agency }),
    ...(archive !== null && { archive }),
    ...(publishedNote !== null && { publishedNote }),
  };
  const faults = faultsOf("reports", data);
  if (faults.length > 0) {
    const lines = faults.map(({ path, message }) => `\n  ${path.join(".")}: ${message}`);
    throw new DeskError(`${url} does not make a valid report:${lines.join("")}`);
  }
  const id = wantedId ?? freeId(facts, known);
  return {
    id,
    file: fileOf("reports", id, published),
    text: printEntry("reports", { data, notes: draftNotes(facts, known) }),
  };
}

/** An id made from the facts, with a number if another report or event has it already. */
function freeId({ title, source, published, language }: DraftFacts, known: KnownEntries): string {
  const id = suggestId("reports", { title, source, date: published, language }) ?? `${source}-report`;
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (holderOf("reports", numbered, known) === null) return numbered;
  }
}

/** What stands in a draft for an id that only the editor knows. */
const somebody = "id-of-a-person-or-organisation";

/** The comment at the top of a draft: what the editor must do, and what of the record and the article may be meant. */
function draftNotes(facts: DraftFacts, { entries }: KnownEntries): string[] {
  const { title, language, doubts, places, people, organisations, speakers, events } = facts;
  const isForeign = language !== validEntries(entries, "site")[0]?.data.language;
  const tasks = [
    title === null
      ? "title: write the headline as printed; if it is not known, leave null, and say in description, below title, what the report reports, in six to ten words of your own"
      : null,
    title !== null && isForeign ? "titleTranslation: add our translation of the headline, below title" : null,
    "accounts: replace the empty list with what the report says of each event, in your own words, as in the lines below",
    ...doubts,
    "the file’s name becomes the permanent address: rename the file now if it does not say what the report is about",
    "below the second line of hyphens you may add a sentence or two about the report as a whole",
    "then delete these lines and draft: true, and run npm run check:content",
  ].filter((task) => task !== null);
  return [
    "A draft: the dev server shows it with a mark, the built site does not include it. To do:",
    ...tasks.flatMap((task, index) => wrapped(`${index + 1}. ${task}`)),
    "",
    "accounts:",
    `  - event: ${events[0] ?? "id-of-the-event"}`,
    `    says: ${saysPlaceholder}`,
    `    by: [${speakers[0] ?? somebody}]`,
    ...offers(facts, isForeign),
    "",
    ...suggestion("Events it may be about", events, validEntries(entries, "events")),
    ...suggestion("Places it names", places, validEntries(entries, "places")),
    ...suggestion("People it names", people, validEntries(entries, "people")),
    ...suggestion("Organisations it names", organisations, validEntries(entries, "organisations")),
  ];
}

/** Lines of an account that the editor may keep: numbers to which the record has questions, and short quotations. */
function offers({ figures, quotations }: DraftFacts, isForeign: boolean): string[] {
  const translation = isForeign ? ", translation: our translation" : "";
  return [
    ...(figures.length === 0 ? [] : ["    figures:  # keep those that the report gives for this event"]),
    ...figures.map(({ measure, value }) => `      - { measure: ${measure}, value: ${value} }`),
    ...quotations.map(
      ({ words, speaker }, index) =>
        `    quote: { speaker: ${speaker ?? somebody}, words: ${JSON.stringify(words)}${translation} }${index === 0 ? "" : "  # or this one"}`,
    ),
  ];
}

/** The lines of a task, which have to fit behind a comment sign. */
function wrapped(task: string): string[] {
  return task
    .replace(/(.{1,94})(?:\s+|$)/gu, "$1\n   ")
    .trimEnd()
    .split("\n");
}

function suggestion(
  heading: string,
  ids: readonly string[],
  entries: readonly { readonly id: string; readonly data: { name: string } | { title: string } }[],
): string[] {
  if (ids.length === 0) return [];
  const names = new Map(entries.map(({ id, data }) => [id, "name" in data ? data.name : data.title]));
  return [`${heading}:`, ...ids.slice(0, 8).map((id) => `  ${id} (${names.get(id) ?? id})`)];
}
