import { Document } from "yaml";
import type { Field } from "../../schema/fields.ts";
import { printFields } from "../entries/print-text.ts";
import { lineWidth } from "../entries/yaml-styles.ts";

/** YAML with a comment above each field that has a line of its own: what it is for, and whether it can be left out. */
export function withComments(yaml: string, fields: readonly Field[]): string {
  let above: Field | undefined;
  return yaml
    .split("\n")
    .flatMap((line) => {
      const [, indent = "", key] = /^( {0,2}(?:- | {2})?)(\w+):(?: |$)/.exec(line) ?? [];
      if (key === undefined) return line;
      if (indent === "") above = fields.find((field) => field.key === key);
      const field = indent === "" ? above : fieldsIn(above).find((inner) => inner.key === key);
      if (field === undefined) return line;
      return [...commentOf(field, " ".repeat(indent.startsWith("  -") ? 2 : indent.length)), line];
    })
    .join("\n");
}

/** Fields with values as an example, all of it as comments. */
export function asComments(fields: readonly Field[], values: Readonly<Record<string, unknown>>): string {
  return fields
    .filter(({ key }) => values[key] !== undefined)
    .map((field) => {
      const example = printFields(new Document({ [field.key]: values[field.key] })).trimEnd();
      return [...commentOf(field, ""), ...example.split("\n").map((line) => `# ${line}`)].join("\n");
    })
    .map((lines) => `\n${lines}\n`)
    .join("");
}

/** The fields of a group, or of each group of a list. */
function fieldsIn(field: Field | undefined): readonly Field[] {
  const value = field?.value.type === "list" ? field.value.of : field?.value;
  return value?.type === "group" ? value.fields : [];
}

/** What a field is for, in lines of comments. */
function commentOf({ description, required }: Field, indent: string): string[] {
  const text = `${required ? "" : "Optional. "}${description}`;
  const room = lineWidth - indent.length - "# ".length;
  const lines = text.match(new RegExp(`.{1,${room}}(?= |$)`, "g")) ?? [];
  return lines.map((line) => `${indent}# ${line.trimStart()}`);
}
