import { type EntryCollection, nounOf } from "../../schema/collections.ts";
import { languageFault } from "../../schema/language-tags.ts";
import { identifierPattern } from "../../schema/values.ts";
import { CancelledError, DeskError } from "../desk-error.ts";
import type { NewEntry } from "../entries/add-entry.ts";
import { type FormFault, faultsOf, fileOf, formOf, hasText, holderOf } from "../entries/entry-form.ts";
import { type KnownEntries, pathOf, readKnownEntries, reportOfPage } from "../entries/known-entries.ts";
import { printEntry } from "../entries/print-entry.ts";
import { idOfData } from "../entries/suggest-id.ts";
import { askFields } from "./ask-fields.ts";
import type { Asker } from "./asker.ts";
import { unknownIds } from "./choices.ts";
import { flagOf, type NewFlags } from "./flags.ts";

/** An entry as an editor wants it. */
interface WantedEntry {
  readonly collection: EntryCollection;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Null where none was given and none can be made of the fields. */
  readonly id: string | null;
}

/**
 * Makes the file of a new entry from flags and, unless the flags say to ask nothing, from answers. Nothing is written.
 *
 * @param asker null where there is nobody to ask.
 * @param today the day that events and reports bear as that of their coming into the record.
 * @throws {DeskError} where the entry would have errors; all of them at once.
 * @throws {CancelledError} where the editor cancels.
 */
export async function newEntry(
  directory: string,
  collection: EntryCollection,
  { data: given, ...flags }: NewFlags,
  { asker, today }: { readonly asker: Asker | null; readonly today: string },
): Promise<NewEntry> {
  const keepsDays = formOf(collection).some(({ key }) => key === "added");
  const withDay = keepsDays ? { added: today, ...given } : given;
  const known = await readKnownEntries(directory);
  if (flags.yes) {
    const id = flags.id ?? idOfData(collection, withDay);
    return makeEntry({ collection, data: withDay, body: flags.text ?? "", id }, known);
  }
  if (asker === null) {
    throw new DeskError(
      `There is no terminal to ask in. Give all fields as flags, with --yes: “npm run new -- ${nounOf(collection)} --help” names them.`,
    );
  }
  // Errors in the flags are reported before anything is asked for: the answers would be lost.
  const faults = faultsInGiven(collection, given, flags.id, known);
  if (faults.length > 0) throw nothingWritten(faults);
  const data = await askFields(formOf(collection), withDay, { asker, known });
  const body = flags.text ?? (await askText(collection, asker));
  const id =
    flags.id ??
    (await asker.text({
      message: "id\nThe name of the file, which becomes its permanent address.",
      initial: idOfData(collection, data) ?? "",
      faultOf: (answer) => idFault(collection, answer, known),
    }));
  const made = makeEntry({ collection, data, body, id }, known);
  if (!(await asker.confirm(`${made.text}\nWrite this to ${made.file}?`)))
    throw new CancelledError("Nothing was written.");
  return made;
}

async function askText(collection: EntryCollection, asker: Asker): Promise<string> {
  if (!hasText(collection)) return "";
  const isEvent = collection === "events";
  return asker.text({
    message: isEvent
      ? "text\nWhat happened, in two to four sentences of our own."
      : "text\nA sentence or two on the report as a whole, in our own words. May be left empty.",
    faultOf: (answer) => (isEvent && answer === "" ? "write what happened" : null),
  });
}

function makeEntry({ collection, data, body, id }: WantedEntry, known: KnownEntries): NewEntry {
  const missing = formOf(collection).filter(({ key, required }) => required && data[key] === undefined);
  const faults = [
    ...missing.map(({ key, description }) => `--${flagOf(key)} is missing: ${description}`),
    ...(collection === "events" && body.trim() === ""
      ? ["--text is missing: What happened, in two to four sentences of our own."]
      : []),
    ...faultsOf(collection, data)
      .filter(({ path }) => path.length === 0)
      .map(faultLine),
    ...faultsInGiven(collection, data, id ?? undefined, known),
    // Where fields are missing, an id cannot be made of them, and to ask for it too would be one fault too many.
    ...(id === null && missing.length === 0
      ? ["--id is missing: none can be made of the fields; write lower-case letters a–z, digits and hyphens"]
      : []),
  ];
  if (faults.length > 0 || id === null) throw nothingWritten(faults);
  const published = typeof data["published"] === "string" ? data["published"] : "";
  return { id, file: fileOf(collection, id, published), text: printEntry(collection, { data, body }) };
}

/** What is wrong with the fields that are given, and with the id. */
function faultsInGiven(
  collection: EntryCollection,
  data: Readonly<Record<string, unknown>>,
  id: string | undefined,
  known: KnownEntries,
): string[] {
  const { language, url } = data;
  // A tag may have the form of one and still name no language.
  const noLanguage = typeof language === "string" ? languageFault(language) : null;
  const report =
    collection === "reports" && typeof url === "string" && URL.canParse(url)
      ? reportOfPage(url, known)
      : null;
  const badId = id === undefined ? null : idFault(collection, id, known);
  return [
    ...faultsOf(collection, data)
      .filter(({ path: [key] }) => key !== undefined && data[key] !== undefined)
      .map(faultLine),
    ...(noLanguage === null ? [] : [`--language: ${noLanguage}`]),
    ...unknownIds(collection, data, known).map(faultLine),
    ...(report === null ? [] : [`--url: this page is in the record already, as ${pathOf(report, known)}`]),
    ...(badId === null ? [] : [`--id: ${badId}`]),
  ];
}

/** Why an entry cannot have an id; null where it can. */
function idFault(collection: EntryCollection, id: string, known: KnownEntries): string | null {
  if (!identifierPattern.test(id))
    return `“${id}” is no id; write lower-case letters a–z, digits and single hyphens`;
  const holder = holderOf(collection, id, known);
  return holder === null ? null : `${holder} has the id “${id}”; choose another one`;
}

/** A fault with the flag that it is about. */
function faultLine({ path, message }: FormFault): string {
  const [key, ...within] = path;
  if (key === undefined) return message;
  const steps = within.map((step) => (typeof step === "number" ? step + 1 : step));
  const place = steps.length === 0 ? "" : ` (${steps.join(" › ")})`;
  return `--${flagOf(String(key))}${place}: ${message}`;
}

function nothingWritten(faults: readonly string[]): DeskError {
  return new DeskError(`Nothing was written:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}
