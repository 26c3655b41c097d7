import { createHash } from "node:crypto";
import type { ContentRecord } from "../../timeline/record.ts";
import type { UrlOf } from "../json-data.ts";
import type { DataField } from "./data-field.ts";
import type { Table } from "./tables.ts";

/** A file with what is in it. */
export interface FileContent {
  /** The path of the file, from the site’s root. */
  readonly address: string;
  readonly mediaType: string;
  readonly title: string;
  readonly description: string;
  readonly content: string | Uint8Array;
  /** The columns, where it is a table. */
  readonly table?: Pick<Table, "name" | "fields">;
}

/** The digest by which a reader can tell that a file came whole. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** How many bytes a file has. */
export function bytesOf(content: string | Uint8Array): number {
  return Buffer.byteLength(content);
}

/** What the files of a folder are, as a Data Package (https://datapackage.org/standard/data-package/, version 2). */
export function dataPackage(
  files: readonly FileContent[],
  { texts, urlOf, address }: { texts: ContentRecord["site"]; urlOf: UrlOf; address: string },
): string {
  const folder = address.replace(/[^/]*$/, "");
  const tables = new Set(files.flatMap(({ table }) => table?.name ?? []));
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "timeline",
    title: texts.title,
    description: texts.description,
    homepage: urlOf(folder),
    licenses: [{ name: texts.licence.id, path: texts.licence.url, title: texts.licence.name }],
    ...(texts.publisher !== undefined && {
      contributors: [{ title: texts.publisher.name, roles: ["publisher"] }],
    }),
    resources: files.map(({ address: path, mediaType, title, description: words, content, table }) => ({
      name: path
        .slice(folder.length)
        .replace(/\.csv$/, "")
        .replaceAll(/[^a-z0-9-]+/g, "-"),
      path: path.slice(folder.length),
      title,
      description: words,
      mediatype: mediaType.replace(/;.*/, ""),
      encoding: "utf-8",
      bytes: bytesOf(content),
      hash: `sha256:${digestOf(content)}`,
      ...(table !== undefined && { type: "table", format: "csv", schema: schemaOf(table.fields, tables) }),
    })),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function schemaOf(fields: readonly DataField[], tables: ReadonlySet<string>): object {
  const keys = fields.map(({ key }) => key);
  const primaryKey = ["id", "url"].find((key) => keys.includes(key));
  const foreignKeys = fields.flatMap(({ key, value }) => {
    if (!("refersTo" in value) || value.refersTo.length !== 1) return [];
    const [resource = ""] = value.refersTo;
    return tables.has(resource) ? { fields: [key], reference: { resource, fields: ["id"] } } : [];
  });
  return {
    fields: fields.map(({ key, description, value }) => ({ name: key, type: typeOf(value), description })),
    ...(primaryKey !== undefined && { primaryKey: [primaryKey] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [""],
  };
}

function typeOf({ type }: DataField["value"]): string {
  return type === "number" || type === "boolean" ? type : "string";
}
