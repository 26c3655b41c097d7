import type { Field, FieldValue } from "../../schema/fields.ts";
import { formOf } from "../entries/entry-form.ts";
import { type EntryKind, entryKinds, kindFacts } from "../entries/kinds.ts";
import { flagOf } from "./flags.ts";

/** How the command is used. */
export const newHelp = `npm run new -- KIND [flags]

Adds a file to the record and asks for what it must hold. KIND is one of
${entryKinds.join(", ")}.

"npm run new -- KIND --help" names the flags of a kind. What a flag gives is not
asked for; with --yes nothing is asked at all, as scripts need it.`;

/** The flags of a kind of entry, each with what its field means. */
export function helpFor(kind: EntryKind): string {
  const fields = formOf(kind).map(
    (field) => `  --${flagOf(field.key)} ${placeholderOf(field)}\n      ${field.description}`,
  );
  const text =
    kindFacts[kind].extension === "md"
      ? ["  --text TEXT\n      The text below the fields, in our own words."]
      : [];
  return [
    `npm run new -- ${kind} [flags]`,
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
