import { CancelledError, DeskError } from "../desk-error.ts";
import { faultsOf, formOf } from "../entries/entry-form.ts";
import { type EntryKind, kindFacts } from "../entries/kinds.ts";
import { type KnownEntries, readKnownEntries } from "../entries/known-entries.ts";
import { idOfData } from "../entries/suggest-id.ts";
import { askFields } from "./ask-fields.ts";
import type { Asker } from "./asker.ts";
import { unknownIds } from "./choices.ts";
import type { NewFlags } from "./flags.ts";
import {
  faultLine,
  idFault,
  idFaults,
  knownPage,
  type MadeEntry,
  makeEntry,
  nothingWritten,
} from "./make-entry.ts";

/**
 * Makes the file of a new entry from flags and, unless these are to do alone, from answers.
 *
 * @param asker null where there is nobody to ask.
 * @throws {DeskError} where the entry would have a fault.
 * @throws {CancelledError} where the editor breaks off.
 */
export async function newEntry(
  directory: string,
  kind: EntryKind,
  flags: NewFlags,
  asker: Asker | null,
): Promise<MadeEntry> {
  const known = await readKnownEntries(directory);
  if (flags.yes) {
    const id = flags.id ?? idOfData(kind, flags.data);
    return makeEntry({ kind, data: flags.data, body: flags.text ?? "", id }, known);
  }
  if (asker === null) {
    throw new DeskError(
      `There is no terminal to ask in. Give all fields as flags, with --yes: “npm run new -- ${kind} --help” names them.`,
    );
  }
  refuseFaultyFlags(kind, flags, known);
  const data = await askFields(formOf(kind), flags.data, { asker, known });
  const body = flags.text ?? (await askText(kind, asker));
  const id = flags.id ?? (await askId(kind, data, asker, (answer) => idFault(kind, answer, known)));
  const made = makeEntry({ kind, data, body, id }, known);
  if (!(await asker.confirm(`${made.text}\nWrite this to ${made.file}?`)))
    throw new CancelledError("Nothing was written.");
  return made;
}

async function askText(kind: EntryKind, asker: Asker): Promise<string> {
  if (kindFacts[kind].extension !== "md") return "";
  const isEvent = kind === "event";
  return asker.text({
    message: isEvent
      ? "text\nWhat happened, in two to four sentences of our own."
      : "text\nA sentence or two on the report as a whole, in our own words. May be left empty.",
    faultOf: (answer) => (isEvent && answer === "" ? "write what happened" : null),
  });
}

async function askId(
  kind: EntryKind,
  data: Readonly<Record<string, unknown>>,
  asker: Asker,
  faultOf: (answer: string) => string | null,
): Promise<string> {
  return asker.text({
    message: "id\nThe name of the file, which becomes its permanent address.",
    initial: idOfData(kind, data) ?? "",
    faultOf,
  });
}

/** What the flags give wrongly is said before anything is asked for: answers would be lost. */
function refuseFaultyFlags(kind: EntryKind, { data, id }: NewFlags, known: KnownEntries): void {
  const faults = [
    ...faultsOf(kind, data)
      .filter(({ path: [key] }) => key !== undefined && data[key] !== undefined)
      .map(faultLine),
    ...unknownIds(formOf(kind), data, known).map(faultLine),
    ...knownPage(kind, data, known),
    ...(id === undefined ? [] : idFaults(kind, id, known)),
  ];
  if (faults.length > 0) throw nothingWritten(faults);
}
