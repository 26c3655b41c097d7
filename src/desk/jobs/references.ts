import { isDeepStrictEqual } from "node:util";
import { VFile } from "vfile";
import { Document } from "yaml";
import { collectionSchemas } from "../../schema/collections.ts";
import { readReference, textsOf, valuesAt } from "../../schema/fields.ts";
import { ContentFile, type DataPath, everyFile } from "../check/content-file.ts";
import { referencesIn } from "../check/field-texts.ts";
import { placeAt } from "../check/yaml.ts";
import { type KnownEntries, pathOf } from "../entries/known-entries.ts";
import { tidyEntry } from "../entries/tidy-entry.ts";
import { refusal, type Subject } from "./job.ts";

/** A file as it will be. */
export function withText<Name extends ContentFile["collection"]>(
  { collection, file }: Pick<ContentFile<Name>, "collection" | "file">,
  text: string,
): ContentFile<Name> {
  return new ContentFile(collection, new VFile({ path: file.path, value: text }));
}

/**
 * The files that name something, with its id replaced by another one. Every other letter of a file stays, but for
 * lines that become too long or short in files that have the form of the project.
 *
 * @throws {DeskError} where a file may name it in a way that cannot be read or replaced.
 */
export function renameReferences(record: KnownEntries, subject: Subject, to: string): ContentFile[] {
  assertReadable(record, subject.id);
  return everyFile(record.entries).flatMap((file) => {
    if (placesOf(file, subject).length === 0) return [];
    const text = replaceIds(file, subject, to);
    const renamed = withText(file, text);
    if (!renamed.readable || !isDeepStrictEqual(renamed.data, dataWith(file, subject, to))) {
      throw refusal(
        `${pathOf(file, record)} names “${subject.id}” in an unusual way; write the id itself there.`,
      );
    }
    return tidyEntry(file) === file.text ? withText(file, tidyEntry(renamed) ?? text) : renamed;
  });
}

/** Only drafts can have errors here, and a draft that cannot be read may name the thing. */
function assertReadable(record: KnownEntries, id: string): void {
  const unclear = everyFile(record.entries).filter(({ readable, text }) => !readable && text.includes(id));
  if (unclear.length === 0) return;
  const paths = unclear.map((file) => pathOf(file, record));
  throw refusal(`these drafts name “${id}” and cannot be read; correct them first.`, paths);
}

function replaceIds(file: ContentFile, { target, id }: Subject, to: string): string {
  return referencesIn(file)
    .filter((reference) => reference.id === id && reference.targets.includes(target))
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((text, { offset, end }) => {
      // The id is the last of what is written, whatever marks are around it.
      const at = text.slice(0, end).lastIndexOf(id);
      return at < offset ? text : text.slice(0, at) + to + text.slice(at + id.length);
    }, file.text);
}

/** What the fields of a file say after the id was replaced. */
function dataWith(file: ContentFile, subject: Subject, to: string): unknown {
  const document = new Document(file.data);
  for (const { at, prefix } of placesOf(file, subject)) document.setIn(at, `${prefix}${to}`);
  return document.toJS();
}

/** Where the fields of a file name something, and what the id is preceded by there. */
function placesOf(
  { collection, data }: ContentFile,
  { target, id }: Subject,
): { at: DataPath; prefix: string }[] {
  return textsOf(collectionSchemas[collection].schema, "reference").flatMap(({ path, value }) =>
    valuesAt(data, path).flatMap(({ at, value: written }) => {
      if (typeof written !== "string") return [];
      const read = readReference(value, written);
      if (read.id !== id || !read.targets.includes(target)) return [];
      return { at, prefix: written.slice(0, written.length - id.length) };
    }),
  );
}

/** Where something is named: “reports/2001/storm.md:9 (accounts.0.event)”. */
export function namersOf(record: KnownEntries, subject: Subject): string[] {
  assertReadable(record, subject.id);
  return everyFile(record.entries).flatMap((file) => {
    const fields = placesOf(file, subject).map(({ at }) => at.join("."));
    return referencesIn(file)
      .filter(({ id, targets }) => id === subject.id && targets.includes(subject.target))
      .map(
        ({ offset }, index) =>
          `${pathOf(file, record)}:${placeAt(file.text, offset).line} (${fields[index]})`,
      );
  });
}

/** The places after the first at which a list of a file names something once more. */
export function repeatedPlaces(file: ContentFile, subject: Subject): DataPath[] {
  const lists = new Set<string>();
  return placesOf(file, subject).flatMap(({ at }) => {
    const list = at.slice(0, -1).join(".");
    if (typeof at.at(-1) !== "number") return [];
    if (lists.has(list)) return [at];
    lists.add(list);
    return [];
  });
}
