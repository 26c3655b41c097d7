import { type EntryCollection, nounOf } from "../../schema/collections.ts";
import { languageFault } from "../../schema/language-tags.ts";
import { identifierPattern } from "../../schema/values.ts";
import { CancelledError, DeskError } from "../desk-error.ts";
import type { NewEntry } from "../entries/add-entry.ts";
import { type FormFault, faultsOf, fileOf, formOf, hasText } from "../entries/entry-form.ts";
import {
  holderOf,
  type KnownEntries,
  pathOf,
  readKnownEntries,
  reportOfPage,
} from "../entries/known-entries.ts";
import { printEntry } from "../entries/print-entry.ts";
import { bearerOf } from "../entries/same-name.ts";
import { idOfData } from "../entries/suggest-id.ts";
import { fieldSteps, type Step, takeInTurn } from "./ask-fields.ts";
import { type Asker, BackError } from "./asker.ts";
import { unknownIds } from "./choices.ts";
import { flagOf, type NewFlags } from "./flags.ts";
import { keepAnswers, readKept } from "./kept-answers.ts";

/** An entry as an editor wants it. */
interface WantedEntry {
  readonly collection: EntryCollection;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Null where none was given and none can be made of the fields. */
  readonly id: string | null;
}

/** Who is asked, and what else a new entry depends on. */
export interface Making {
  /** Null where there is nobody to ask. */
  readonly asker: Asker | null;
  /** The day that events and reports bear as that of their coming into the record. */
  readonly today: string;
  /** Where answers are kept if the questions end early, if they are. */
  readonly keptIn?: string | null;
}

/**
 * Makes the file of a new entry from flags and, unless the flags say to ask nothing, from answers. Nothing is written but
 * answers that are kept for the next time.
 *
 * @throws {DeskError} where the entry would have errors; all of them at once.
 * @throws {CancelledError} where the editor cancels.
 */
export async function newEntry(
  directory: string,
  collection: EntryCollection,
  { data: given, ...flags }: NewFlags,
  { asker, today, keptIn = null }: Making,
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
  // Errors in the flags are reported before anything is asked for.
  const faults = faultsInGiven(collection, given, flags.id, known);
  if (faults.length > 0) throw nothingWritten(faults);
  const data: Record<string, unknown> = { ...(await keptAnswers(keptIn, asker)), ...withDay };
  try {
    return await askEntry({ collection, data, flags, asker, known });
  } catch (error) {
    if (!(error instanceof CancelledError) || keptIn === null) throw error;
    const { added: _added, ...answers } = data;
    if (!(await keepAnswers(keptIn, collection, answers))) throw error;
    const message = `Nothing was written. What you typed is kept in ${keptIn}; run the command again to go on with it.`;
    throw new CancelledError(message, { cause: error });
  }
}

async function keptAnswers(file: string | null, asker: Asker) {
  const kept = file === null ? null : await readKept(file);
  if (kept === null) return {};
  const lines = Object.entries(kept).map(
    ([key, value]) => `  ${key}: ${typeof value === "string" ? value : "…"}`,
  );
  return (await asker.confirm(`Go on with what you typed last time?\n${lines.join("\n")}`)) ? kept : {};
}

interface AskedEntry {
  readonly collection: EntryCollection;
  /** What is given; answers are added to it. */
  readonly data: Record<string, unknown>;
  readonly flags: Omit<NewFlags, "data">;
  readonly asker: Asker;
  readonly known: KnownEntries;
}

async function askEntry({ collection, data, flags, asker, known }: AskedEntry): Promise<NewEntry> {
  let body = flags.text ?? "";
  let id = flags.id ?? "";
  let made: NewEntry | null = null;
  const fields = fieldSteps(formOf(collection), data, {
    asker,
    known,
    faultOf: (key, value) => faultInRecord(collection, { [key]: value }, known)?.message ?? null,
    near: () => (typeof data["published"] === "string" ? data["published"] : ""),
  });
  const rest: Step[] = [
    ...(flags.text === undefined && hasText(collection)
      ? [
          async () => {
            body = await askText(collection, asker);
          },
        ]
      : []),
    ...(flags.id === undefined
      ? [
          async () => {
            id = await askId(collection, data, asker, known);
          },
        ]
      : []),
    async () => {
      made = makeEntry({ collection, data, body, id }, known);
      if (!(await asker.confirm(`${made.text}\nWrite this to ${made.file}?`)))
        throw new CancelledError("Nothing was written.");
    },
  ];
  for (;;) {
    try {
      await takeInTurn(() => [...fields(), ...rest]);
    } catch (error) {
      // There is nothing before the first question.
      if (error instanceof BackError) continue;
      throw error;
    }
    if (made !== null) return made;
  }
}

function askId(
  collection: EntryCollection,
  data: Readonly<Record<string, unknown>>,
  asker: Asker,
  known: KnownEntries,
): Promise<string> {
  return asker.text({
    message: "id\nThe name of the file, which becomes its permanent address.",
    initial: idOfData(collection, data) ?? "",
    faultOf: (answer) => idFault(collection, answer, known),
  });
}

function askText(collection: EntryCollection, asker: Asker): Promise<string> {
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
  const { language } = data;
  // A tag may have the form of one and still name no language.
  const noLanguage = typeof language === "string" ? languageFault(language) : null;
  const inRecord = faultInRecord(collection, data, known);
  const badId = id === undefined ? null : idFault(collection, id, known);
  return [
    ...faultsOf(collection, data)
      .filter(({ path: [key] }) => key !== undefined && data[key] !== undefined)
      .map(faultLine),
    ...(noLanguage === null ? [] : [`--language: ${noLanguage}`]),
    ...unknownIds(collection, data, known).map(faultLine),
    ...(inRecord === null ? [] : [faultLine(inRecord)]),
    ...(badId === null ? [] : [`--id: ${badId}`]),
  ];
}

/** What of an entry the record has already: its page, or its name. Null where it has neither. */
function faultInRecord(
  collection: EntryCollection,
  { url, name }: Readonly<Record<string, unknown>>,
  known: KnownEntries,
): FormFault | null {
  const report =
    collection === "reports" && typeof url === "string" && URL.canParse(url)
      ? reportOfPage(url, known)
      : null;
  if (report !== null)
    return { path: ["url"], message: `this page is in the record already, as ${pathOf(report, known)}` };
  const bearer = typeof name === "string" ? bearerOf(collection, name, known.entries) : null;
  if (bearer === null) return null;
  const message = `${pathOf(bearer.file, known)} has this name already (${bearer.data.name}); add to that file, or write what tells the two apart`;
  return { path: ["name"], message };
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
