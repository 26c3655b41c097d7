import { defineCollection } from "astro:content";
import { basename, extname } from "node:path";
import { glob } from "astro/loaders";
import type { z } from "astro/zod";
import { listDrafts } from "./desk/check/check-content.ts";
import { collectionSchemas, entityCollections } from "./schema/collections.ts";
import { type EntityCollection, entityKinds } from "./schema/kinds.ts";
import { mapKeys } from "./schema/map-keys.ts";
import { contentDirectory } from "./settings.ts";
import type { EntityData } from "./timeline/entities.ts";

/** A draft that is not finished must not stop a build; the dev server shows it. */
const drafts = import.meta.env.DEV ? [] : (await listDrafts(contentDirectory)).map((path) => `!${path}`);

/** Examples and notes, whose names begin with an underscore, are no content. */
const notes = ["!**/_*", "!**/_*/**"];

/** A collection whose ids are the base names of its files; a `slug` key has no say. */
function collection<Schema extends z.ZodType>({ files, schema }: { files: string; schema: Schema }) {
  return defineCollection({
    loader: glob({
      base: contentDirectory,
      pattern: [files, ...notes, ...drafts],
      generateId: ({ entry }) => basename(entry, extname(entry)),
    }),
    schema,
  });
}

export const collections = {
  events: collection(collectionSchemas.events),
  reports: collection(collectionSchemas.reports),
  measures: collection(collectionSchemas.measures),
  site: collection(collectionSchemas.site),
  translations: collection(collectionSchemas.translations),
  ...mapKeys(entityCollections, (name) =>
    collection<z.ZodType<EntityData[EntityCollection]>>(entityKinds[name]),
  ),
};
