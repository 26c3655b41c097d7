import { readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, relative } from "node:path";
import type { z } from "astro/zod";
import { VFile } from "vfile";
import { ContentFile } from "../../../src/desk/check/content-file.ts";
import { type CollectionName, collectionSchemas } from "../../../src/schema/collections.ts";
import type { ContentRecord, Entry } from "../../../src/timeline/record.ts";

/** The files below a content folder, relative to it, in order. */
export function contentFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** The record as its files stand on disk, without Astro; throws at the first file that does not fit its schema. */
export function readRecord(directory: string): ContentRecord {
  const [site] = readCollection(directory, "site", collectionSchemas.site.schema);
  if (site === undefined) throw new Error(`There is no site.yaml in ${directory}.`);
  return {
    site: site.data,
    translations: readCollection(directory, "translations", collectionSchemas.translations.schema),
    events: readCollection(directory, "events", collectionSchemas.events.schema),
    reports: readCollection(directory, "reports", collectionSchemas.reports.schema),
    sources: readCollection(directory, "sources", collectionSchemas.sources.schema),
    people: readCollection(directory, "people", collectionSchemas.people.schema),
    organisations: readCollection(directory, "organisations", collectionSchemas.organisations.schema),
    places: readCollection(directory, "places", collectionSchemas.places.schema),
    measures: readCollection(directory, "measures", collectionSchemas.measures.schema),
  };
}

function readCollection<Schema extends z.ZodType>(
  directory: string,
  name: CollectionName,
  schema: Schema,
): Entry<z.output<Schema>>[] {
  return contentFiles(directory)
    .filter((path) => matchesGlob(path, collectionSchemas[name].files))
    .map((path) => {
      const text = readFileSync(join(directory, path), "utf8");
      const { id, data } = new ContentFile(name, new VFile({ path, value: text }));
      return { id, data: schema.parse(data), body: bodyOf(path, text), file: path };
    });
}

/** The Markdown below the second line of hyphens. */
function bodyOf(path: string, text: string): string {
  return path.endsWith(".md") ? text.split(/^---$/m).slice(2).join("---").trim() : "";
}
