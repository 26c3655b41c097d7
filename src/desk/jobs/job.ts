import { type EntryCollection, nounOf } from "../../schema/collections.ts";
import type { ReferenceTarget } from "../../schema/fields.ts";
import type { ContentFile } from "../check/content-file.ts";
import { nearestId } from "../check/nearest.ts";
import { DeskError } from "../desk-error.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import type { Destination, HasPage } from "./former-addresses.ts";

/** The texts of files by their path below the content folder; null for a file that is deleted. */
export type Changes = ReadonlyMap<string, string | null>;

/** A file that goes on under another path, below the content folder. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/** What a job changes. */
export interface Change {
  readonly changes: Changes;
  readonly moved?: MovedFile;
  /** What an editor must know beyond the changes of the files. */
  readonly notes: readonly string[];
  /** Where readers of an address are led that has no page any more. */
  readonly destinationOf: (address: string, has: HasPage) => Destination;
}

/** Works out what changes in a record. It writes nothing. */
export type Job = (record: KnownEntries) => Change;

/** An entry, or an item of a list of `site.yaml`, by its kind and id. */
export interface Subject {
  readonly target: ReferenceTarget;
  readonly id: string;
}

/** @throws {DeskError} where there is no such entry. */
export function findEntry<Name extends EntryCollection>(
  { entries }: KnownEntries,
  collection: Name,
  id: string,
): ContentFile<Name> {
  const files: readonly ContentFile<Name>[] = entries[collection];
  const found = files.find((file) => file.id === id);
  if (found !== undefined) return found;
  throw noSuch(
    nounOf(collection),
    id,
    files.map((file) => file.id),
  );
}

/** The error that there is no such thing, with the one that is probably meant. */
export function noSuch(noun: string, id: string, ids: readonly string[]): DeskError {
  const meant = nearestId(id, ids);
  const hint = meant === null ? "" : ` Did you mean “${meant}”?`;
  return new DeskError(`There is no ${noun} “${id}”.${hint} Nothing was written.`);
}

/** Refuses to do a job, with the reasons. */
export function refusal(reason: string, lines: readonly string[] = [], advice = ""): DeskError {
  const details = lines.map((line) => `\n  ${line.replaceAll("\n", "\n  ")}`).join("");
  return new DeskError(`Nothing was written: ${reason}${details}${advice === "" ? "" : `\n${advice}`}`);
}
