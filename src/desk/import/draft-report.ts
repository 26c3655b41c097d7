import { saysPlaceholder } from "../check/rules/reports.ts";
import { DeskError } from "../desk-error.ts";
import { faultsOf, fileOf, holderOf } from "../entries/entry-form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { printEntry } from "../entries/print-entry.ts";
import { suggestId } from "../entries/suggest-id.ts";
import type { DraftFacts } from "./gather-facts.ts";

/** The file of a draft. */
export interface DraftReport {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * The file of a draft: what the page states about itself, and a list of tasks for the editor. No sentence of
 * the article is copied.
 *
 * @param wantedId the id that the editor gives.
 * @throws {DeskError} if the facts do not make a valid report.
 */
export function draftReport(
  facts: DraftFacts,
  known: KnownEntries,
  wantedId: string | undefined,
): DraftReport {
  const { title, source, agency, url, published, publishedNote, language } = facts;
  const data = {
    draft: true,
    title,
    source,
    url,
    published,
    language,
    accounts: [],
    ...(agency === null ? {} : { agency }),
    ...(publishedNote === null ? {} : { publishedNote }),
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

/** The comment at the top of a draft: what the editor must do, and entries of the record that may be meant. */
function draftNotes(facts: DraftFacts, known: KnownEntries): string[] {
  const { title, language, publishedNote, doubts, places, people, organisations, events } = facts;
  const tasks = [
    title === null ? "title: write the headline as printed, or leave null if it is not known" : null,
    title !== null && language !== known.site?.language
      ? "titleTranslation: add our translation of the headline, below title"
      : null,
    "accounts: replace the empty list with what the report says of each event, in your own words, as in the lines below",
    publishedNote === null ? null : "published: compare the day with the page",
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
    `    by: [${organisations[0] ?? people[0] ?? "id-of-a-person-or-organisation"}]`,
    "",
    ...suggestion("Events it may be about", events, known.events),
    ...suggestion("Places it names", places, known.places),
    ...suggestion("People it names", people, known.people),
    ...suggestion("Organisations it names", organisations, known.organisations),
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
  entries: readonly { readonly id: string; readonly fields: { name: string } | { title: string } }[],
): string[] {
  if (ids.length === 0) return [];
  const names = new Map(entries.map(({ id, fields }) => [id, "name" in fields ? fields.name : fields.title]));
  return [`${heading}:`, ...ids.slice(0, 8).map((id) => `  ${id} (${names.get(id) ?? id})`)];
}
