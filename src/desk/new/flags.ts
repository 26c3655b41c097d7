import { parseArgs } from "node:util";
import { parse, YAMLParseError } from "yaml";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { DeskError } from "../desk-error.ts";
import { formOf } from "../entries/entry-form.ts";
import { type EntryKind, kindFacts } from "../entries/kinds.ts";

/** What was said on the command line of one kind of entry. */
export interface NewFlags {
  readonly help: boolean;
  /** Ask nothing. */
  readonly yes: boolean;
  readonly id: string | undefined;
  /** The text below the front matter. */
  readonly text: string | undefined;
  /** The fields that were given, as an editor writes them. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The flag of a field: `titleTranslation` → `title-translation`. */
export function flagOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads the flags for a kind of entry: one for each field, for lists as often as they have items.
 *
 * @throws {DeskError} where a flag is unknown or holds something of no use; all faults at once.
 */
export function readFlags(kind: EntryKind, parameters: readonly string[]): NewFlags {
  const fields = formOf(kind);
  const values = parseFlags(kind, fields, parameters);
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
    yes: values["yes"] === true,
    id: single("id"),
    text: single("text"),
    data: Object.fromEntries(given),
  };
}

type Written = string | boolean | (string | boolean)[];

function parseFlags(
  kind: EntryKind,
  fields: readonly Field[],
  parameters: readonly string[],
): Readonly<Record<string, Written | undefined>> {
  const options: Record<string, { type: "string" | "boolean"; multiple: boolean }> = {
    help: { type: "boolean", multiple: false },
    yes: { type: "boolean", multiple: false },
    id: { type: "string", multiple: false },
  };
  if (kindFacts[kind].extension === "md") options["text"] = { type: "string", multiple: false };
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
    throw new DeskError(`${error.message}\n"npm run new -- ${kind} --help" names all flags.`, {
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
