import { defineCollection } from "astro:content";
import { basename, extname } from "node:path";
import { glob } from "astro/loaders";
import type { z } from "astro/zod";
import { collectionSchemas } from "./schema/collections.ts";
import { contentDirectory } from "./site/content-directory.ts";

/** A collection whose ids are the base names of its files; a `slug` key has no say. */
function collection<Schema extends z.ZodType>({ files, schema }: { files: string; schema: Schema }) {
  return defineCollection({
    loader: glob({
      base: contentDirectory,
      pattern: files,
      generateId: ({ entry }) => basename(entry, extname(entry)),
    }),
    schema,
  });
}

export const collections = {
  events: collection(collectionSchemas.events),
  measures: collection(collectionSchemas.measures),
  organisations: collection(collectionSchemas.organisations),
  people: collection(collectionSchemas.people),
  places: collection(collectionSchemas.places),
  reports: collection(collectionSchemas.reports),
  site: collection(collectionSchemas.site),
  sources: collection(collectionSchemas.sources),
};
