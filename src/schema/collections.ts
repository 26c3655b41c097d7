import { event } from "./event.ts";
import { entityKinds, kinds } from "./kinds.ts";
import { keysOf } from "./map-keys.ts";
import { report } from "./report.ts";
import { site } from "./site.ts";

/** Every collection of the record: the files it is made of, below `content/`, and what each must be. */
export const collectionSchemas = {
  events: { files: "events/**/*.md", schema: event },
  reports: { files: "reports/**/*.md", schema: report },
  site: { files: "site.yaml", schema: site },
  ...entityKinds,
  measures: kinds.measures,
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collectionSchemas;

/** The names of all collections, in alphabetical order. */
export const collectionNames: readonly CollectionName[] = keysOf(collectionSchemas).toSorted();
