import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkTexts } from "../../../src/desk/check/check-content.ts";
import { everyFile } from "../../../src/desk/check/content-file.ts";
import { printMessages } from "../../../src/desk/check/messages.ts";
import { placeAt } from "../../../src/desk/check/yaml.ts";
import { valuesAt } from "../../../src/schema/fields.ts";
import {
  commonEntries,
  type FullEntry,
  fullEntries,
  type TextField,
  textFieldsOf,
  textsOf,
  withText,
} from "./full-record.ts";

/** A text in a field of an entry of a record. */
export interface PlacedText {
  readonly path: string;
  readonly field: TextField;
  readonly text: string;
}

/** A valid record with hostile texts in all fields that take them. */
export interface HostileRecord {
  readonly texts: ReadonlyMap<string, string>;
  readonly placed: readonly PlacedText[];
}

const folder = "/content";

/** What decides what else must be in the record. */
function isFree({ holds }: TextField): boolean {
  return holds !== "id" && holds !== "reference" && holds !== "date";
}

/**
 * A record with entries of each kind for every text, which stands in all their fields. Where the check refuses it in a
 * field, that field keeps what it was. The site has each text in one field or more.
 */
export function hostileRecord(strings: readonly string[]): HostileRecord {
  const common = commonEntries();
  const trials = strings.flatMap((text, number) =>
    fullEntries(`-${number}`).map((entry) => ({
      entry,
      wanted: textFieldsOf(entry.collection)
        .filter((field) => isFree(field) && (field.at.length === 0 || hasValue(entry, field.at)))
        .map((field) => ({ field, text })),
    })),
  );
  const [site, translation, ...others] = common;
  if (site === undefined || translation === undefined) throw new Error("The record has no site.");
  for (const entry of [site, translation]) {
    const fields = textFieldsOf(entry.collection).filter(
      (field) => isFree(field) && hasValue(entry, field.at),
    );
    trials.push({
      entry,
      wanted: fields.map((field, number) => ({ field, text: strings[number % strings.length] ?? "" })),
    });
  }
  let current = trials;
  // What is refused is taken back; then something else may be refused, such as a translation without an original.
  for (let round = 0; round < 8; round++) {
    const entries = current.map(({ entry, wanted }) =>
      wanted.reduce<FullEntry>((changed, { field, text }) => withText(changed, field.at, text), entry),
    );
    const texts = textsOf([...others, ...entries]);
    const { entries: files, errorCount } = checkTexts(folder, texts);
    if (errorCount === 0) {
      const placed = current.flatMap(({ entry: { path }, wanted }) =>
        wanted.map(({ field, text }) => ({ path, field, text })),
      );
      return { texts, placed };
    }
    const byPath = new Map(everyFile(files).map((file) => [file.file.path, file]));
    current = current.map(({ entry, wanted }) => {
      const file = byPath.get(`${folder}/${entry.path}`);
      const lines = new Set(
        file?.file.messages.filter(({ fatal }) => fatal === true).map(({ line }) => line ?? 0),
      );
      if (file === undefined || lines.size === 0) return { entry, wanted };
      const bodyLine = placeAt(file.text, file.textStart).line;
      const kept = wanted.filter(({ field: { at } }) => {
        if (at.length === 0) return [...lines].every((line) => line < bodyLine);
        const node: unknown = file.document.getIn(at, true);
        const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
        if (!Array.isArray(range)) return false;
        return !lines.has(placeAt(file.text, file.yamlStart + Number(range[0])).line);
      });
      return { entry, wanted: round < 4 && kept.length < wanted.length ? kept : [] };
    });
  }
  const { files } = checkTexts(folder, textsOf([...others, ...current.map(({ entry }) => entry)]));
  throw new Error(`The record has errors whatever is taken out of it:\n${printMessages(files)}`);
}

function hasValue({ data }: FullEntry, at: TextField["at"]): boolean {
  return valuesAt(data, at.map((step) => (step === 0 ? "*" : step)).join(".")).length > 0;
}

/** Writes such a record into an empty folder. */
export async function writeHostileRecord(directory: string, strings: readonly string[]): Promise<void> {
  for (const [path, text] of hostileRecord(strings).texts) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}
