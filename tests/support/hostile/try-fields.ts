import { checkTexts } from "../../../src/desk/check/check-content.ts";
import { everyFile } from "../../../src/desk/check/content-file.ts";
import { type CollectionName, collectionNames } from "../../../src/schema/collections.ts";
import {
  commonEntries,
  type FullEntry,
  fullEntries,
  type TextField,
  textFieldsOf,
  textOf,
  textsOf,
  withText,
} from "./full-record.ts";

/** How a text is written in its file: in double quotes, with signs by their numbers, or as it is. */
export type Writing = "quoted" | "as it is";

/** What became of a text in one field. */
export interface Outcome {
  readonly text: string;
  readonly field: TextField;
  readonly writing: Writing;
  /** The errors of the check, each with its place; empty where the text was taken. */
  readonly refusals: readonly string[];
  /** What the check read in the field; null where it refused the text. */
  readonly read: unknown;
}

const folder = "/content";
const placeholder = "PLACEHOLDER";

/** Every text field of every kind. */
const textFields: readonly TextField[] = collectionNames.flatMap(textFieldsOf);

/**
 * Has the check read a text in each text field of every kind, alone in its file.
 *
 * @param step with 3, only in every third of them, others for each text.
 */
export function tryInEveryField(text: string, writing: Writing, step = 1): Outcome[] {
  const common = commonEntries();
  const base = [...common, ...fullEntries("")];
  const trials = textFields
    .map((field, number) => ({ field, entry: entryFor(field, base, number) }))
    .filter((_, number) => (number + text.length) % step === 0);
  const [ofOne, others] = [true, false].map((isOne) =>
    trials.filter(({ entry }) => areOneFile.includes(entry.collection) === isOne),
  );
  const checked = others === undefined ? [] : outcomes(text, writing, others, base);
  const alone = (ofOne ?? []).flatMap((trial) => outcomes(text, writing, [trial], common));
  return [...checked, ...alone];
}

/** The kinds of which a small record has one file. */
const areOneFile: readonly CollectionName[] = ["site", "translations"];

interface Trial {
  readonly field: TextField;
  readonly entry: FullEntry;
}

/** A copy of the entry that has a field, in a file of its own, but where there is one file. */
function entryFor({ collection, at }: TextField, base: readonly FullEntry[], number: number): FullEntry {
  const entries = areOneFile.includes(collection) ? base : fullEntries(`-${number}`, "");
  const own = entries.filter((each) => each.collection === collection);
  const entry = own.find(({ data }) => at.length > 0 && hasKey(data, at)) ?? own[0];
  if (entry === undefined) throw new Error(`No entry has the texts of ${collection}.`);
  return entry;
}

/** @param base the entries to which those of the trials refer. */
function outcomes(
  text: string,
  writing: Writing,
  trials: readonly Trial[],
  base: readonly FullEntry[],
): Outcome[] {
  const texts = textsOf(base);
  for (const { entry, field } of trials) {
    // As the file would be read from the disk.
    texts.set(entry.path, Buffer.from(written(entry, field, text, writing)).toString());
  }
  const files = new Map(everyFile(checkTexts(folder, texts).entries).map((file) => [file.file.path, file]));
  return trials.map(({ entry, field }) => {
    const file = files.get(`${folder}/${entry.path}`);
    if (file === undefined) throw new Error(`The check has no file ${entry.path}.`);
    const refusals = file.file.messages
      .filter(({ fatal }) => fatal === true)
      .map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`);
    const read = field.at.length === 0 ? file.bodyText.trim() : file.document.getIn(field.at);
    return { text, field, writing, refusals, read: refusals.length === 0 ? read : null };
  });
}

function hasKey(data: unknown, [key]: TextField["at"]): boolean {
  return typeof data === "object" && data !== null && String(key) in data;
}

function written(entry: FullEntry, { at }: TextField, text: string, writing: Writing): string {
  if (writing === "quoted") return textOf(withText(entry, at, text));
  return textOf(withText(entry, at, placeholder)).replace(
    new RegExp(`"?${placeholder}"?`),
    // A function, for signs of dollars in a replacement mean something.
    () => text,
  );
}

/** What became of a text: refused with its place, taken as it is, or lost. */
export interface Judged {
  readonly fate: "refused" | "harmless" | "lost";
  /** The text, its field, and what was made of it. */
  readonly what: string;
}

/** What YAML makes of a text that is written as it is, where that is something else than the text. */
const readings = new Map([
  ["---\n", "---"],
  ['"=1+1"', "=1+1"],
  ["'''bold'''", "'bold'"],
  // A comment, which ids may have.
  ["x # y", "x"],
]);

/** The most letters of a message of the check. */
const longestRefusal = 1000;

/** Whether the check did right by a text. */
export function judge({ text, field, writing, refusals, read }: Outcome): Judged {
  const what = `${field.collection} ${field.at.join(".")} ${JSON.stringify(text.slice(0, 80))}`;
  if (refusals.length > 0) {
    const hasPlaces = refusals.every((each) => /^\d+:\d+ ./.test(each) && each.length <= longestRefusal);
    return {
      fate: hasPlaces ? "refused" : "lost",
      what: hasPlaces ? what : `${what}: ${refusals.join("; ")}`,
    };
  }
  // Space around the body, and around what YAML reads without quotation marks, is no part of it.
  const isTrimmed = writing === "as it is" || field.at.length === 0;
  const kept = isTrimmed ? text.trim() : text;
  const wanted = field.at.length > 0 && writing === "as it is" ? (readings.get(text) ?? kept) : kept;
  return { fate: read === wanted ? "harmless" : "lost", what: `${what}: ${String(read).slice(0, 80)}` };
}
