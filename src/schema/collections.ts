import { event } from "./event.ts";
import { measure } from "./measure.ts";
import { organisation } from "./organisation.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { report } from "./report.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";

/** Every collection of the record: the files it is made of, below `content/`, and what each must be. */
export const collectionSchemas = {
  events: { files: "events/**/*.md", schema: event },
  measures: { files: "measures/**/*.yaml", schema: measure },
  organisations: { files: "organisations/**/*.yaml", schema: organisation },
  people: { files: "people/**/*.yaml", schema: person },
  places: { files: "places/**/*.yaml", schema: place },
  reports: { files: "reports/**/*.md", schema: report },
  site: { files: "site.yaml", schema: site },
  sources: { files: "sources/**/*.yaml", schema: source },
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collectionSchemas;

/** The names of all collections. */
export const collectionNames: readonly CollectionName[] = [
  "events",
  "measures",
  "organisations",
  "people",
  "places",
  "reports",
  "site",
  "sources",
];
