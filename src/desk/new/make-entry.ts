import { identifierPattern } from "../../schema/identifier.ts";
import { languageFault } from "../../schema/language-tags.ts";
import { DeskError } from "../desk-error.ts";
import { type FormFault, faultsOf, formOf } from "../entries/entry-form.ts";
import type { EntryKind } from "../entries/kinds.ts";
import { fileOf, holderOf } from "../entries/kinds.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { reportOfPage } from "../entries/page-address.ts";
import { printEntry } from "../entries/print-entry.ts";
import { unknownIds } from "./choices.ts";
import { flagOf } from "./flags.ts";

/** An entry as an editor wants it. */
export interface WantedEntry {
  readonly kind: EntryKind;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Null where none was given and none can be made of the fields. */
  readonly id: string | null;
}

/** A file that can be written. */
export interface MadeEntry {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * Makes the file of an entry, without writing it.
 *
 * @throws {DeskError} where the entry would have a fault; all faults at once.
 */
export function makeEntry({ kind, data, body, id }: WantedEntry, known: KnownEntries): MadeEntry {
  const fields = formOf(kind);
  const missing = fields.filter(({ key, required }) => required && data[key] === undefined);
  const faults = [
    ...missing.map(({ key, description }) => `--${flagOf(key)} is missing: ${description}`),
    ...(kind === "event" && body.trim() === ""
      ? ["--text is missing: What happened, in two to four sentences of our own."]
      : []),
    ...faultsOf(kind, data)
      .filter(({ path }) => !missing.some(({ key }) => key === path[0]))
      .map(faultLine),
    ...languageFaults(data["language"]),
    ...unknownIds(fields, data, known).map(faultLine),
    ...knownPage(kind, data, known),
    ...(id === null ? missingId(missing.length > 0) : idFaults(kind, id, known)),
  ];
  if (faults.length > 0 || id === null) {
    throw nothingWritten(faults);
  }
  const published = typeof data["published"] === "string" ? data["published"] : "";
  return { id, file: fileOf(kind, id, published), text: printEntry(kind, { data, body }) };
}

/** A tag may have the form of one and still name no language. */
function languageFaults(tag: unknown): string[] {
  const fault = typeof tag === "string" ? languageFault(tag) : null;
  return fault === null ? [] : [`--language: ${fault}`];
}

/** All that hinders a file from being written. */
export function nothingWritten(faults: readonly string[]): DeskError {
  return new DeskError(`Nothing was written:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}

/** A fault with the flag that it is about. */
export function faultLine({ path, message }: FormFault): string {
  const [key, ...within] = path;
  if (key === undefined) return message;
  const place =
    within.length === 0
      ? ""
      : ` (${within.map((step) => (typeof step === "number" ? step + 1 : step)).join(" › ")})`;
  return `--${flagOf(String(key))}${place}: ${message}`;
}

/** The report that has a page already, as a fault of one that is to be added. */
export function knownPage(
  kind: EntryKind,
  { url }: Readonly<Record<string, unknown>>,
  known: KnownEntries,
): string[] {
  if (kind !== "report" || typeof url !== "string" || !URL.canParse(url)) return [];
  const there = reportOfPage(url, known);
  return there === null ? [] : [`--url: this page is in the record already, as ${there.file}`];
}

/** Where fields are missing, an id cannot be made of them, and to ask for it too would be one fault too many. */
function missingId(isIncomplete: boolean): string[] {
  const advice = "none can be made of the fields; write lower-case letters a–z, digits and hyphens";
  return isIncomplete ? [] : [`--id is missing: ${advice}`];
}

/** What is wrong with an id that was given or made. */
export function idFaults(kind: EntryKind, id: string, known: KnownEntries): string[] {
  const fault = idFault(kind, id, known);
  return fault === null ? [] : [`--id: ${fault}`];
}

/** Why an entry cannot have an id; null where it can. */
export function idFault(kind: EntryKind, id: string, known: KnownEntries): string | null {
  if (!identifierPattern.test(id))
    return `“${id}” is no id; write lower-case letters a–z, digits and single hyphens`;
  const holder = holderOf(kind, id, known);
  return holder === null ? null : `${holder} has the id “${id}”; choose another one`;
}
