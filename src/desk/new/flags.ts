import { parseArgs } from "node:util";
import { parse, YAMLParseError } from "yaml";
import { type EntryCollection, entryCollections, nounOf } from "../../schema/collections.ts";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { DeskError } from "../desk-error.ts";
import { formOf, hasText } from "../entries/entry-form.ts";

/** What the command line says of an entry. */
export type NewFlags = ReturnType<typeof readFlags>;

/** The flag of a field: `titleTranslation` → `title-translation`. */
export function flagOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads the flags for an entry of a collection: one for each field, for lists as often as they have items.
 *
 * @throws {DeskError} where a flag is unknown or holds something of no use; all faults at once.
 */
export function readFlags(collection: EntryCollection, parameters: readonly string[]) {
  const fields = formOf(collection);
  const values = parseFlags(collection, fields, parameters);
  const faults: string[] = [];
  const given = fields.flatMap((field): [string, unknown][] => {
    const written = values[flagOf(field.key)];
    if (written === undefined) return [];
    try {
      return [[field.key, readValue(field, written)]];
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new DeskError(faults.join("\n"));
  const single = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  return {
    help: values["help"] === true,
    /** Ask nothing. */
    yes: values["yes"] === true,
    id: single("id"),
    /** The text below the front matter. */
    text: single("text"),
    /** The fields that were given, as an editor writes them. */
    data: Object.fromEntries(given),
  };
}

type Written = string | boolean | (string | boolean)[];

function parseFlags(
  collection: EntryCollection,
  fields: readonly Field[],
  parameters: readonly string[],
): Readonly<Record<string, Written | undefined>> {
  const options: Record<string, { type: "string" | "boolean"; multiple: boolean }> = {
    help: { type: "boolean", multiple: false },
    yes: { type: "boolean", multiple: false },
    id: { type: "string", multiple: false },
  };
  if (hasText(collection)) options["text"] = { type: "string", multiple: false };
  for (const { key, value } of fields) {
    options[flagOf(key)] = {
      type: value.type === "boolean" ? "boolean" : "string",
      multiple: value.type === "list",
    };
  }
  try {
    return parseArgs({ args: [...parameters], options }).values;
  } catch (error) {
    // The codes of Node's own refusals begin so; their messages name the flag.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new DeskError(`${error.message}\n"npm run new -- ${nounOf(collection)} --help" names all flags.`, {
      cause: error,
    });
  }
}

function readValue({ key, value, nullable }: Field, written: Written): unknown {
  if (Array.isArray(written))
    return written.map((item) => readOne(key, value.type === "list" ? value.of : value, item));
  if (nullable && written === "null") return null;
  return readOne(key, value, written);
}

function readOne(key: string, { type }: FieldValue, written: string | boolean): unknown {
  if (typeof written === "boolean" || type === "text" || type === "choice") return written;
  if (type === "group" || type === "list") return readGroup(key, written);
  if (written.trim() !== "" && Number.isFinite(Number(written))) return Number(written);
  if (type === "number or text") return written;
  throw new DeskError(`--${flagOf(key)} is “${written}”; write a number.`);
}

/** A group of fields, as it is written in one line of a file: `{ event: id, says: "…" }`. */
function readGroup(key: string, written: string): unknown {
  const advice = `--${flagOf(key)} takes a group of fields in braces, such as '{ key: value, other: "a text" }'`;
  try {
    const group: unknown = parse(written);
    if (typeof group === "object" && group !== null && !Array.isArray(group)) return group;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new DeskError(`${advice}; this one cannot be read: ${error.message.split("\n")[0]}`, {
      cause: error,
    });
  }
  throw new DeskError(`${advice}; this is none: ${written}`);
}

/** How the command is used. */
export const newHelp = `npm run new -- KIND [flags]

Adds a file to the record and asks for what it must hold. KIND is one of
${entryCollections.map(nounOf).join(", ")}.

"npm run new -- story FOLDER" begins a story of its own.

"npm run new -- KIND --help" names the flags of a kind. What a flag gives is not
asked for; with --yes nothing is asked at all, as scripts need it.`;

/** The flags for the entries of a collection, each with what its field means. */
export function helpFor(collection: EntryCollection): string {
  const fields = formOf(collection).map(
    (field) => `  --${flagOf(field.key)} ${placeholderOf(field)}\n      ${field.description}`,
  );
  const text = hasText(collection)
    ? ["  --text TEXT\n      The text below the fields, in our own words."]
    : [];
  return [
    `npm run new -- ${nounOf(collection)} [flags]`,
    "",
    ...fields,
    ...text,
    "  --id ID\n      The name of its file, which becomes its permanent address; made of the fields unless you say otherwise.",
    "  --yes\n      Ask nothing: write the file, or say all that is missing.",
  ].join("\n");
}

function placeholderOf({ value, required }: Field): string {
  const remarks = [required ? "must be given" : "", value.type === "list" ? "as often as needed" : ""];
  const remark = remarks.filter((part) => part !== "").join(", ");
  return `${wordFor(value)}${remark === "" ? "" : ` (${remark})`}`.trim();
}

function wordFor(value: FieldValue): string {
  switch (value.type) {
    case "text":
    case "number or text":
      return "TEXT";
    case "number":
      return "NUMBER";
    case "boolean":
      return "";
    case "choice":
      return value.options.map((option) => (option.includes(" ") ? `"${option}"` : option)).join("|");
    case "list":
      return wordFor(value.of);
    case "group":
      return `'{ ${value.fields.map(({ key, required }) => (required ? key : `${key}?`)).join(", ")} }'`;
  }
}
