import { isDeepStrictEqual } from "node:util";
import { type Document, isNode, stringify, visit } from "yaml";
import { type EntryCollection, entryCollections } from "../../schema/collections.ts";
import { type ContentFile, validEntries } from "../check/content-file.ts";
import { formOf } from "../entries/entry-form.ts";
import { type KnownEntries, pathOf } from "../entries/known-entries.ts";
import { rewriteEntry } from "../entries/tidy-entry.ts";
import { addItem, type Correction, correctionNotes } from "./corrections.ts";
import { renamedAddress } from "./former-addresses.ts";
import { type Change, findEntry, refusal } from "./job.ts";
import { type Fields, isFields, joinFields, type Keep, type TwoValues } from "./join-fields.ts";
import { renameReferences, repeatedPlaces, withText } from "./references.ts";

/** Two entries of a kind that are one. */
interface Pair {
  readonly target: EntryCollection;
  /** The id of the one that goes. */
  readonly from: string;
  /** The id of the one that stays. */
  readonly into: string;
  /** Whose single values stay where the two differ; null where an editor must say it first. */
  readonly keep: Keep | null;
}

/**
 * Joins an entry into another one: what named the one names the other, and lists are united.
 *
 * @throws {DeskError} where the two differ in what only an editor can join.
 */
export function merge(
  record: KnownEntries,
  { target, from, into, keep }: Pair,
  correction: Correction,
): Change {
  const going = findEntry(record, target, from);
  const staying = findEntry(record, target, into);
  const paths = { from: pathOf(going, record), into: pathOf(staying, record) };
  if (from === into) throw refusal(`“${from}” cannot be joined with itself; name two ids.`);
  if (going.isDraft !== staying.isDraft) throw refusal("one of the two reports is a draft; finish it first.");
  const renamed = new Map(
    renameReferences(record, { target, id: from }, into).map((file) => [pathOf(file, record), file]),
  );
  const after = (file: ContentFile) => renamed.get(pathOf(file, record)) ?? file;

  const before = saidBy(after(staying));
  const form = [
    ...formOf(target).map(({ key, value }) => ({ key, isList: value.type === "list" })),
    textField,
  ];
  const { joined, undecided, leftOut } = joinFields(form, saidBy(after(going)), before, keep);
  if (undecided.length > 0) throw undecidedError(undecided, paths);
  if (Array.isArray(joined["see"]))
    joined["see"] = joined["see"].filter((id) => isSeen(id, into, record, after));
  keepOtherName(joined, leftOut, record);

  const text = rewriteEntry(
    after(staying),
    target,
    (fields) => {
      setFields(fields, before, joined);
      if (target === "events" && correction.what !== undefined) {
        addItem(fields, "corrections", { date: correction.today, what: correction.what });
      } else if (form.some(({ key }) => key === "changed") && !isDeepStrictEqual(before, joined)) {
        fields.set("changed", fields.createNode(correction.today));
      }
    },
    isDeepStrictEqual(before["text"], joined["text"]) ? undefined : String(joined["text"] ?? ""),
  );
  renamed.set(paths.into, withText(staying, text));
  const day = leftOut.find(({ key }) => key === "date");
  if (target === "events" && day !== undefined) {
    const left = { id: keep === "into" ? from : into, day: day.value };
    for (const file of accountsWithDay(record, left, after)) renamed.set(pathOf(file, record), file);
  }
  renamed.delete(paths.from);
  const changes = new Map<string, string | null>([[paths.from, null]]);
  for (const [path, file] of renamed) changes.set(path, withoutRepetitions(file, { target, id: into }));
  return {
    changes,
    notes: [
      ...leftOut.map(({ key, value }) => `Left out, ${key}: ${printValue(value)}`),
      ...commentsOf(going).map((comment) => `Left out, a comment of ${paths.from}:${comment}`),
      ...(target === "events" ? correctionNotes(paths.into, correction) : []),
    ],
    destinationOf: renamedAddress(from, into),
  };
}

/** The reports with accounts of an event whose day is not kept; those that rested on it say the day themselves. */
function accountsWithDay(
  { entries }: KnownEntries,
  left: { readonly id: string; readonly day: unknown },
  after: (file: ContentFile) => ContentFile,
): ContentFile[] {
  return validEntries(entries, "reports").flatMap(({ file, data }) => {
    const resting = [...data.accounts.entries()].filter(
      ([, { event, date }]) => event === left.id && date === undefined,
    );
    if (resting.length === 0) return [];
    const text = rewriteEntry(after(file), "reports", (fields) => {
      for (const [index] of resting) fields.setIn(["accounts", index, "date"], fields.createNode(left.day));
    });
    return withText(file, text);
  });
}

/** The text below the front matter is a field like others here. */
const textField = { key: "text", isList: false };

/** All that an entry says. */
function saidBy({ data, bodyText }: ContentFile): Fields {
  const text = bodyText.trim();
  return { ...(isFields(data) ? data : {}), ...(text === "" ? {} : { [textField.key]: text }) };
}

function undecidedError(
  undecided: readonly TwoValues[],
  paths: { readonly from: string; readonly into: string },
) {
  return refusal(
    "the two differ in what only an editor can join.",
    undecided.map(
      ({ key, from, into }) =>
        `${key}\n  ${paths.from}: ${printValue(from)}\n  ${paths.into}: ${printValue(into)}`,
    ),
    "Write the same into both files and run this again; or add --keep into or --keep from, which names what it leaves out.",
  );
}

function printValue(value: unknown): string {
  return typeof value === "string"
    ? value
    : stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}

/** Whether an event is still to be named in `see` after another one was joined into it: it is not itself, and does not name it. */
function isSeen(
  id: unknown,
  into: string,
  { entries }: KnownEntries,
  after: (file: ContentFile) => ContentFile,
): boolean {
  const other = entries.events.find((file) => file.id === id);
  if (id === into || other === undefined) return false;
  const { see } = saidBy(after(other));
  return !Array.isArray(see) || !see.includes(into);
}

/** The name that was not kept becomes one of the other names, so that search still finds it. */
function keepOtherName(
  joined: Record<string, unknown>,
  leftOut: { readonly key: string; readonly value: unknown }[],
  { entries }: KnownEntries,
): void {
  const [site] = validEntries(entries, "site");
  const at = leftOut.findIndex(({ key }) => key === "name");
  const names = joined["names"];
  const [name] = at === -1 || site === undefined || !Array.isArray(names) ? [] : leftOut.splice(at, 1);
  if (name === undefined || !Array.isArray(names) || site === undefined) return;
  if (names.some((each) => isFields(each) && each["name"] === name.value)) return;
  joined["names"] = [...names, { name: name.value, language: site.data.language }];
}

/** Writes the fields that became others; what stays keeps its comments. */
function setFields(fields: Document, before: Fields, joined: Fields): void {
  for (const [key, value] of Object.entries(joined)) {
    const old = before[key];
    if (key === textField.key || isDeepStrictEqual(old, value)) continue;
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (isEmpty) fields.delete(key);
    else if (
      Array.isArray(value) &&
      Array.isArray(old) &&
      isDeepStrictEqual(value.slice(0, old.length), old)
    ) {
      for (const item of value.slice(old.length)) addItem(fields, key, item);
    } else fields.set(key, fields.createNode(value));
  }
}

/** The text of a file whose lists name the entry once, however often they named one of the two. */
function withoutRepetitions(
  file: ContentFile,
  subject: { readonly target: EntryCollection; readonly id: string },
): string {
  const collection = entryCollections.find((name) => name === file.collection);
  const places = repeatedPlaces(file, subject);
  if (collection === undefined || places.length === 0) return file.text;
  return rewriteEntry(file, collection, (fields) => {
    for (const place of places.toReversed()) fields.deleteIn(place);
  });
}

/** The comments of an entry’s fields, which nothing takes over. */
function commentsOf({ document }: ContentFile): string[] {
  const comments: (string | null | undefined)[] = [document.commentBefore, document.comment];
  visit(document, {
    Node(_key, node) {
      if (isNode(node)) comments.push(node.commentBefore, node.comment);
    },
  });
  return comments.flatMap((comment) => comment ?? []);
}
