import type { FieldValue } from "../../schema/fields.ts";
import type { DataField } from "./data-field.ts";
import type { Dataset } from "./datasets.ts";

/** What a JSON file of the record holds, as JSON Schema (https://json-schema.org/draft/2020-12). */
export function jsonSchemaOf({ name, title, description, fields }: Dataset): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    description,
    type: "object",
    required: [name, "count", "next"],
    properties: {
      $schema: { type: "string", description: "The address of this schema." },
      [name]: { type: "array", items: groupOf(fields) },
      count: { type: "integer", description: "How many there are in all files." },
      next: { type: ["string", "null"], description: "The file that follows; null in the last one." },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function groupOf(fields: readonly DataField[], isOptional = false): object {
  return {
    type: isOptional ? ["object", "null"] : "object",
    required: fields.map(({ key }) => key),
    properties: Object.fromEntries(
      fields.map(({ key, description, value }) => [key, { description, ...schemaOf(value) }]),
    ),
    additionalProperties: false,
  };
}

/** What is not known is null. */
function schemaOf(value: FieldValue): object {
  switch (value.type) {
    case "list":
      return { type: ["array", "null"], items: schemaOf(value.of) };
    case "group":
      return groupOf(
        value.fields.filter(({ published }) => published),
        true,
      );
    case "choice":
      return { enum: [...value.options, null] };
    case "number or text":
      return { type: ["number", "string"] };
    case "text":
      return { type: ["string", "null"] };
    default:
      return { type: [value.type, "null"] };
  }
}
