import type { z } from "astro/zod";
import type { event } from "../schema/event.ts";
import type { measure } from "../schema/measure.ts";
import type { organisation } from "../schema/organisation.ts";
import type { person } from "../schema/person.ts";
import type { place } from "../schema/place.ts";
import type { report } from "../schema/report.ts";
import type { site } from "../schema/site.ts";
import type { source } from "../schema/source.ts";

/** One file of `content/`: its id (the base name), what its schema made of it, its Markdown, and its path for error messages. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  /** The Markdown below the front matter; empty for YAML files. */
  readonly body: string;
  /** The file, relative to the project. */
  readonly file: string;
}

/** All of `content/`, as the schemas give it: what the timeline is joined from. */
export interface ContentRecord {
  readonly site: z.output<typeof site>;
  readonly events: readonly Entry<z.output<typeof event>>[];
  readonly reports: readonly Entry<z.output<typeof report>>[];
  readonly sources: readonly Entry<z.output<typeof source>>[];
  readonly people: readonly Entry<z.output<typeof person>>[];
  readonly organisations: readonly Entry<z.output<typeof organisation>>[];
  readonly places: readonly Entry<z.output<typeof place>>[];
  readonly measures: readonly Entry<z.output<typeof measure>>[];
}
