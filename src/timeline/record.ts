import type { z } from "astro/zod";
import type { event } from "../schema/event.ts";
import type { EntityCollection } from "../schema/kinds.ts";
import type { measure } from "../schema/measure.ts";
import type { report } from "../schema/report.ts";
import type { site } from "../schema/site.ts";
import type { translation } from "../schema/translation.ts";
import type { EntityData } from "./entities.ts";

/** One file of `content/`: its id (the base name), what its schema made of it, its Markdown, and its path for error messages. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  /** The Markdown below the front matter; empty for YAML files. */
  readonly body: string;
  /** The file, relative to the project. */
  readonly file: string;
}

/** The files of the entities, by their kinds: each as the schema of its kind gives it. */
type EntityEntries = { readonly [Name in EntityCollection]: readonly Entry<EntityData[EntityCollection]>[] };

/** All of `content/`, as the schemas give it: what the timeline is joined from. */
export interface ContentRecord extends EntityEntries {
  readonly site: z.output<typeof site>;
  readonly translations: readonly Entry<z.output<typeof translation>>[];
  readonly events: readonly Entry<z.output<typeof event>>[];
  readonly reports: readonly Entry<z.output<typeof report>>[];
  readonly measures: readonly Entry<z.output<typeof measure>>[];
}
